package id.tanyabanten.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanyabanten.answer.QuestionLanguage;
import id.tanyabanten.evaluation.PublicFigures.Told;
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

  Map<Language, Told> figures(List<JsonNode> rows) {
    Map<Language, Told> told = new EnumMap<>(Language.class);
    for (JsonNode row : rows) {
      Language language = Language.ofCode(row.path("lang").asText()).orElseThrow();
      // As when a question is answered: what nothing tells is taken for Indonesian.
      Language heard = detector.of(row.path("text").asText()).orElse(Language.INDONESIAN);
      told.merge(
          language,
          new Told(heard == language ? 1 : 0, 1),
          (sum, one) -> new Told(sum.right() + one.right(), sum.of() + one.of()));
    }
    return told;
  }
}
