package id.tanyabanten.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.knowledge.KnowledgeLoader;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Conversations written down before the rules were made, read with the vocabulary and documents
 * that are shipped. One half of them was looked at while the rules were made, the other was not.
 */
class UnderstandingTest {

  private static Edition edition;

  @BeforeAll
  static void load() {
    Path folder = Path.of("knowledge");
    Vocabulary vocabulary =
        new VocabularyLoader(folder.resolve(KnowledgeLoader.TERMS), problem -> {}).load();
    LocalDate today = LocalDate.of(2026, 11, 24);
    edition =
        Edition.of(
            new KnowledgeLoader(folder, vocabulary, today, problem -> {}).load(), vocabulary);
  }

  /** The second figure is what was understood when it was last measured. To be raised only. */
  @ParameterizedTest
  @CsvSource({"first, 86", "second, 88"})
  void noFewerConversationsAreUnderstoodThanWere(String half, int least) {
    List<UnderstandingCase> cases =
        UnderstandingCase.all().stream().filter(it -> it.half().equals(half)).toList();
    List<String> misunderstood =
        cases.stream()
            .filter(it -> !it.faults(edition).isEmpty())
            .map(it -> it.turns() + " " + it.faults(edition))
            .toList();

    assertThat(cases.size() - misunderstood.size())
        .as(() -> String.join("\n", misunderstood))
        .isGreaterThanOrEqualTo(least);
  }
}
