package id.tanyabanten.knowledge;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file: it loads or is reported, and never takes long or throws. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedFilesTest {

  private static final int MUTATIONS = 1_000;

  /** Told with each failure; another is set by -Dmutations.seed. */
  private static final long SEED = Long.getLong("mutations.seed", 20261124);

  /** Nothing longer is read of what is asked. */
  private static final int LONGEST_QUESTION = 4_096;

  private static final List<String> TERMS =
      List.of(
          "places.yaml",
          "countries.yaml",
          "endings.yaml",
          "measures.yaml",
          "subjects.yaml",
          "attributes.yaml",
          "question-words.yaml",
          "answer-types.yaml",
          "scales.yaml",
          "periods.yaml",
          "small-talk.yaml",
          "function-words.yaml",
          "connectives.yaml",
          "spelling.yaml");

  @TempDir Path folder;

  @Test
  void aDamagedFileIsReportedAndTheOthersLoadAndAnswerAsBefore(TestReporter reporter) {
    reporter.publishEntry("mutations.seed", String.valueOf(SEED));
    Bystanders bystanders = new Bystanders(folder);
    for (int number = 0; number < MUTATIONS; number++) {
      Random random = new Random(SEED + number);
      String file = file(number, random);
      byte[] whole = bystanders.bytes(file);
      byte[] damaged = Mutation.several(whole, random);
      bystanders.files().put(file, damaged);
      String which = "number %d of seed %d, %s".formatted(number, SEED, file);
      assertThatCode(() -> bystanders.loadWithDamaged(file))
          .as("%s:%n%s", which, new String(damaged, StandardCharsets.UTF_8))
          .doesNotThrowAnyException();
      bystanders.files().put(file, whole);
    }
  }

  /** Documents, sources and vocabulary in turn. */
  private static String file(int number, Random random) {
    return switch (number % 5) {
      case 0 -> KnowledgeFolder.WAGES_ID;
      case 1 -> KnowledgeFolder.WAGES_EN;
      case 2 -> Bystanders.OTHER_SOURCES;
      default -> KnowledgeLoader.TERMS + "/" + TERMS.get(random.nextInt(TERMS.size()));
    };
  }

  @Test
  void anyTextIsRecognizedWithoutThrowing() {
    Vocabulary vocabulary = new VocabularyLoader(Path.of("knowledge/terms"), problem -> {}).load();
    Recognizer recognizer = new Recognizer(vocabulary);
    Speller speller = new Speller(vocabulary, Set.of());
    Random random = new Random(SEED);
    byte[] question =
        "berapa UMK Kab. Serang thn lalu, Rp3.330.010,62 triwulan III 2025 (PP 28/2025)? 万丹 بانتن"
            .getBytes(StandardCharsets.UTF_8);
    for (int number = 0; number < MUTATIONS; number++) {
      String all = new String(Mutation.several(question, random), StandardCharsets.UTF_8);
      String text = all.substring(0, Math.min(all.length(), LONGEST_QUESTION));
      assertThatCode(
              () -> {
                recognizer.recognize(text);
                recognizer.figure(text, Language.INDONESIAN);
                for (Language language : Language.values()) {
                  recognizer.read(text, language, speller);
                }
              })
          .as(text)
          .doesNotThrowAnyException();
    }
  }
}
