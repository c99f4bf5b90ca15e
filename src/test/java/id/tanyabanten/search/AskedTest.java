package id.tanyabanten.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.language.Language;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two questions have in common, however they are worded. */
class AskedTest {

  @TempDir private static Path folder;
  private static Edition edition;
  private static Asked asked;

  @BeforeAll
  static void load() {
    edition = new SmallKnowledge(folder).edition();
    asked = new Asked(edition.vocabulary(), new Stemmer(Language.INDONESIAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "umk lebak berapa|berapa umk kabupaten lebak ya",
        "umk lebak 2025 berapa|umk lebak 2026 berapa",
        "peringatan sanksi lkpm|lkpm sanksi diperingatkan"
      })
  void twoWordingsOfOneQuestionAreTheSame(String question, String wording) {
    assertThat(signs(question)).isEqualTo(signs(wording)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "umk lebak berapa|umk pandeglang berapa",
        "sanksi lkpm apa|tenggat lkpm kapan",
        "modal minimum pma berapa|umk lebak berapa"
      })
  void anotherPlaceAspectOrMeasureIsAnotherQuestion(String question, String other) {
    assertThat(signs(question)).isNotEqualTo(signs(other));
  }

  @Test
  void anotherWordingIsNearerThanAnotherQuestion() {
    String question = "sanksi lkpm terlambat apa";

    assertThat(likeness(question, "telat lkpm kena sanksi apa"))
        .isGreaterThan(likeness(question, "tenggat lkpm kapan"));
  }

  @Test
  void aQuestionAskedIsReadAsAWordingBesideASectionIs() {
    String question = "umk kabupaten lebak berapa?";

    assertThat(asked.of(SmallKnowledge.query(edition, question))).isEqualTo(signs(question));
  }

  private static Set<String> signs(String question) {
    return asked.of(edition.recognizer().read(question, Language.INDONESIAN, edition.speller()));
  }

  /** The Jaccard index. */
  private static double likeness(String first, String second) {
    Set<String> common = new HashSet<>(signs(first));
    common.retainAll(signs(second));
    Set<String> all = new HashSet<>(signs(first));
    all.addAll(signs(second));
    return (double) common.size() / all.size();
  }
}
