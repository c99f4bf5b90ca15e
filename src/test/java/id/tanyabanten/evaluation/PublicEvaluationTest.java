package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small sets in the form of the public ones, and what is said of them. */
class PublicEvaluationTest {

  @TempDir private static Path folder;
  private static PublicFigures figures;

  @BeforeAll
  static void evaluate() throws IOException {
    Path sets = SmallPublicSets.in(folder.resolve("sets"));
    Edition edition = new SmallKnowledge(folder.resolve("small")).edition();
    figures = new PublicEvaluation(edition).of(sets);
  }

  @Test
  void whatIsFittedOnIsNotReported() {
    assertThat(figures.sets())
        .extracting(
            PublicFigures.OfSet::name, PublicFigures.OfSet::fit, PublicFigures.OfSet::report)
        .containsExactly(tuple("IDK-MRC", 4, 2), tuple("SQuAD-id", 2, 2), tuple("SQuAD-en", 2, 2));
  }

  @Test
  void aPassageNamedByTheQuestionStandsFirst() {
    assertThat(figures.sets()).allSatisfy(set -> assertThat(set.ours()).isEqualTo(1));
  }

  @Test
  void theGainIsOursLessPlain() {
    assertThat(figures.sets())
        .allSatisfy(set -> assertThat(set.gain().mean()).isEqualTo(set.ours() - set.plain()));
  }

  @Test
  void questionsOnSomethingElseAreToldApart() {
    assertThat(figures.worlds())
        .hasSize(2)
        .allSatisfy(world -> assertThat(world.auroc()).isGreaterThan(0.9));
  }

  @Test
  void languagesAreCountedByTheirOwn() {
    assertThat(figures.languages().get(Language.ARABIC)).isEqualTo(new PublicFigures.Told(1, 1));
    assertThat(figures.languages().get(Language.KOREAN)).isEqualTo(new PublicFigures.Told(0, 1));
  }

  @Test
  void spellingIsUndoneWhereTheVocabularyKnowsIt() {
    assertThat(figures.spelling()).isEqualTo(new PublicFigures.Spelling(1, 2, 0, 2));
  }

  @Test
  void theFiguresAreSaidInBothLanguages() {
    assertThat(new PublicText(Language.ENGLISH).render(figures))
        .contains("IDK-MRC", "Weights fitted on SQuAD-en", "Language told right: 0.500");
    assertThat(new PublicText(Language.INDONESIAN).render(figures))
        .contains("Bobot hasil latih pada IDK-MRC", "Bahasa dikenali dengan benar: 0,500");
  }

  @Test
  void theGainFallsWithTheRank() {
    PublicSet.PublicQuestion question = new PublicSet.PublicQuestion("", "b");

    assertThat(SetEvaluation.gain(List.of("b", "a"), question)).isEqualTo(1);
    assertThat(SetEvaluation.gain(List.of("a", "c", "b"), question)).isEqualTo(0.5);
    assertThat(SetEvaluation.gain(List.of("a"), question)).isZero();
  }
}
