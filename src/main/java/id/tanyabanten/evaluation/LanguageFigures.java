package id.tanyabanten.evaluation;

import id.tanyabanten.answer.QuestionLanguage;
import id.tanyabanten.evaluation.PublicFigures.Told;
import id.tanyabanten.evaluation.PublicRows.LanguageRow;
import id.tanyabanten.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of how many short questions the language is told right. */
final class LanguageFigures {

  private final QuestionLanguage detector;

  LanguageFigures(QuestionLanguage detector) {
    this.detector = detector;
  }

  Map<Language, Told> figures(List<LanguageRow> rows) {
    Map<Language, Told> told = new EnumMap<>(Language.class);
    for (LanguageRow row : rows) {
      Language language = row.language();
      // As when a question is answered: what nothing tells is taken for Indonesian.
      Language heard = detector.of(row.text()).orElse(Language.INDONESIAN);
      told.merge(
          language,
          new Told(heard == language ? 1 : 0, 1),
          (sum, one) -> new Told(sum.right() + one.right(), sum.of() + one.of()));
    }
    return told;
  }
}
