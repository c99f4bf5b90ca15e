package id.tanyabanten.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.reply.ProblemText;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.SmallVocabulary;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file: it loads or is reported, and never takes long or throws. */
class MutatedFilesTest {

  private static final Path SHIPPED = Path.of("knowledge");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int MUTATIONS = 300;
  private static final String[] SPLINTERS = {
    "\u0000",
    "\u0007",
    "\uFEFF",
    "\u202E",
    "\u200F",
    "😀",
    "\uD83D",
    "é",
    "ﷺ",
    "𝟗",
    "٣",
    "[^",
    "]",
    "#",
    "|",
    "---\n",
    "~~~\n",
    "\n\n",
    "\t",
    "    ",
    "- ",
    "> ",
    "<",
    "{",
    "*x",
    "&x ",
    "!",
    "%",
    "\"",
    "'",
    ": ",
    "\r",
    "\\",
    "999999999999999999999",
    "2025/2026",
    "[#",
    "–",
  };

  @TempDir Path folder;
  private static Vocabulary vocabulary;

  @BeforeAll
  static void loadVocabulary() {
    vocabulary = new VocabularyLoader(SHIPPED.resolve("terms"), problem -> {}).load();
  }

  @Test
  @Timeout(30)
  void aMutatedDocumentLoadsOrIsReported() throws IOException {
    byte[] whole =
        Files.readAllBytes(SHIPPED.resolve("tenaga-kerja/upah-minimum-kabupaten-kota.id.md"));
    copy("sources/tenaga-kerja.yaml");
    Path file = folder.resolve("upah/umk.id.md");
    Files.createDirectories(file.getParent());
    Random random = new Random(20261124);
    for (int number = 0; number < MUTATIONS; number++) {
      Files.write(file, mutated(whole, random));
      List<Problem> problems = new ArrayList<>();
      Knowledge knowledge = new KnowledgeLoader(folder, vocabulary, TODAY, problems::add).load();
      assertThat(knowledge.document("umk.id").isPresent() || !problems.isEmpty()).isTrue();
      assertSayable(problems);
      knowledge.documents().forEach(MutatedFilesTest::assertSpans);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"measures.yaml", "periods.yaml", "answer-types.yaml"})
  @Timeout(30)
  void aMutatedFileOfWordsLoadsOrIsReported(String name) throws IOException {
    Path terms = folder.resolve("terms");
    new SmallVocabulary().write(terms);
    byte[] whole = Files.readAllBytes(SHIPPED.resolve("terms").resolve(name));
    Random random = new Random(name.hashCode());
    for (int number = 0; number < MUTATIONS; number++) {
      Files.write(terms.resolve(name), mutated(whole, random));
      List<Problem> problems = new ArrayList<>();
      Vocabulary loaded = new VocabularyLoader(terms, problems::add).load();
      assertSayable(problems);
      assertThatCode(
              () ->
                  new Recognizer(loaded)
                      .read(
                          "brp umk lebak triwulan III 2025, Januari-September 2025?",
                          Language.INDONESIAN,
                          new Speller(loaded, Set.of())))
          .doesNotThrowAnyException();
    }
  }

  @Test
  @Timeout(30)
  void anyTextIsRecognizedWithoutThrowing() {
    Recognizer recognizer = new Recognizer(vocabulary);
    Speller speller = new Speller(vocabulary, Set.of());
    Random random = new Random(7);
    byte[] question =
        "berapa UMK Kab. Serang thn lalu, Rp3.330.010,62 triwulan III 2025 (PP 28/2025)? 万丹 بانتن"
            .getBytes(StandardCharsets.UTF_8);
    for (int number = 0; number < MUTATIONS; number++) {
      String text = new String(mutated(question, random), StandardCharsets.UTF_8);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "[", "[^", "[^a]", "#", "| ", "> ", "- ", "*", "a[^a] ", "`", "<", "1", "\\", "é\u0301"
      })
  @Timeout(20)
  void aLineOfOneThingOverAndOverTakesNoTime(String piece) throws IOException {
    copy("sources/tenaga-kerja.yaml");
    Path file = folder.resolve("upah/umk.id.md");
    Files.createDirectories(file.getParent());
    String head = "---\ntitle: x\nas-of: 2026-11-24\nreview-by: 2027-01-01\n---\n## x?\nx[^x]";
    String line = piece.repeat(100_000 / piece.length());
    for (String start : List.of("", "x ", "\n", "## ", "| ", "Tabel: ")) {
      Files.writeString(file, head + "\n" + start + line + "x\n");
      List<Problem> problems = new ArrayList<>();
      new KnowledgeLoader(folder, vocabulary, TODAY, problems::add).load();
      assertThat(problems).isNotEmpty();
      assertSayable(problems);
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int times = 1 + random.nextInt(4);
    for (int time = 0; time < times && bytes.length > 2; time++) {
      bytes = mutatedOnce(bytes, random);
    }
    return bytes;
  }

  private static byte[] mutatedOnce(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(60));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      case 2 -> withALineTwice(bytes, random);
      case 3 -> withSwapped(bytes, from, to - 1);
      case 4 -> with(bytes, from, SPLINTERS[random.nextInt(SPLINTERS.length)]);
      default ->
          with(bytes, from, Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
    };
  }

  private static byte[] withALineTwice(byte[] bytes, Random random) {
    List<String> lines =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
    String line = lines.get(random.nextInt(lines.size()));
    lines.add(random.nextInt(lines.size()), line);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withSwapped(byte[] bytes, int first, int second) {
    byte[] swapped = bytes.clone();
    swapped[first] = bytes[second];
    swapped[second] = bytes[first];
    return swapped;
  }

  private static byte[] with(byte[] bytes, int position, String piece) {
    return joined(
        joined(Arrays.copyOf(bytes, position), piece.getBytes(StandardCharsets.UTF_8)),
        Arrays.copyOfRange(bytes, position, bytes.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static void assertSayable(List<Problem> problems) {
    ProblemText text = new ProblemText(Language.INDONESIAN);
    assertThat(problems).allSatisfy(problem -> assertThat(text.line(problem)).doesNotContain("\n"));
  }

  private static void assertSpans(Document document) {
    String text = document.canonicalText();
    document.sections().stream()
        .flatMap(section -> section.statements().stream())
        .forEach(
            statement ->
                assertThat(
                        text.substring(
                            text.offsetByCodePoints(0, statement.span().start()),
                            text.offsetByCodePoints(0, statement.span().end())))
                    .isEqualTo(statement.text()));
  }

  private void copy(String file) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(SHIPPED.resolve(file), target);
  }
}
