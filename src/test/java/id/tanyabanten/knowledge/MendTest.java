package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.SOURCES;
import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.VocabularyLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mended without judgement, and that nothing else is touched. */
class MendTest {

  private static final Path SHIPPED = Path.of("knowledge");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int MUTATIONS = 2000;
  private static final String[] SPLINTERS = {
    "\t",
    "\u00A0",
    "\r\n",
    "\r",
    "“",
    "”",
    "‘",
    "[ ^",
    " ]",
    "[# ",
    "|",
    "| - |",
    "    ",
    "##",
    "~~~\n",
    "---\n",
    "\uFEFF",
    "\n",
    " ",
    "-",
    "\"",
    ": ",
    "|---|---|\n"
  };

  @TempDir private Path folder;

  @Test
  void nothingInTheShippedFilesWantsMending() throws IOException {
    copyShipped();
    Map<String, String> before = texts();

    assertThat(new KnowledgeMender(folder).mend()).isEmpty();

    assertThat(texts()).isEqualTo(before);
  }

  @Test
  void whatAWordProcessorBreaksIsMendedAndTheQuotedTextIsWhatItWas() throws IOException {
    copyShipped();
    Map<String, String> canonical = canonical(new ArrayList<>());
    Map<String, String> before = texts();
    breakAll();
    List<Problem> problems = new ArrayList<>();
    assertThat(canonical(problems)).isNotEqualTo(canonical);
    assertThat(problems).isNotEmpty();

    assertThat(new KnowledgeMender(folder).mend())
        .extracting(Mended::mend)
        .contains(
            Mend.BYTE_ORDER_MARK,
            Mend.LINE_ENDS,
            Mend.ODD_SPACES,
            Mend.CURLY_QUOTES,
            Mend.SPACES_IN_MARKS,
            Mend.INDENTATION,
            Mend.TRAILING_BLANKS,
            Mend.DASH_IN_CELL,
            Mend.LINE_AFTER_TABLE,
            Mend.LAST_LINE_END);

    List<Problem> left = new ArrayList<>();
    assertThat(canonical(left)).isEqualTo(canonical);
    assertThat(left).isEmpty();
    assertThat(essences(texts())).isEqualTo(essences(before));
    assertThat(new KnowledgeMender(folder).mend()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Naik.[ ^ antara ] [ kontak # dinas ];Naik.[^antara] [kontak#dinas]",
        "Naik [ ^antara ] lagi.[^ kepgub].;Naik [ ^antara ] lagi.[^kepgub].",
        "    Naik.[^antara];Naik.[^antara]",
        "    1. Naik.[^antara];    1. Naik.[^antara]",
        "    - Naik.[^antara];    - Naik.[^antara]",
        "##Naik?;## Naik?",
        "###Naik?;###Naik?",
        "Naik “dua” kali – atau - tiga.[^antara];Naik “dua” kali – atau - tiga.[^antara]",
      })
  void aLineOfTheBodyIsMendedOnlyWhereItsMeaningIsPlain(String line, String mended) {
    String text = "---\ntitle: x\n---\n## x?\n\n" + line + "\n";
    assertThat(new FileMender().document(text)).isEqualTo(text.replace(line, mended));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "title: “UMK: upah”;title: \"UMK: upah\"",
        "title: “UMK\";title: \"UMK\"",
        "title: ‘UMK: upah’;title: \"UMK: upah\"",
        "title: ‘UMK’;title: ‘UMK’",
        "title: \"UMK “lama”\";title: \"UMK “lama”\"",
        "title: “UMK” dan “UMP”;title: “UMK” dan “UMP”",
        "title: \"UMK\";title: \"UMK\"",
        "title: 'UMK';title: 'UMK'",
        "  title: “apa itu”;  title: “apa itu”",
      })
  void curlyQuotesGoOnlyWhereTheyStandForStraightOnes(String line, String mended) {
    assertThat(new FileMender().document("---\n" + line + "\n---\n"))
        .isEqualTo("---\n" + mended + "\n---\n");
  }

  @Test
  void quotesInAnExampleQuestionStay() {
    String text = "---\n---\n## x?\n~~~ yaml\nquestions: |\n  arti: “umk”\n~~~\n";
    assertThat(new FileMender().document(text)).isEqualTo(text);
  }

  @Test
  void onlyCellsRightOfTheFirstAreTakenForNoFigure() {
    String table = "| a | b | c |\n|---|---|---|\n| - | - | — |\n| x-y | a - b | 1 |\n";
    assertThat(new FileMender().document("## x?\nTabel: x\n" + table + "\nA | - | b\n"))
        .isEqualTo(
            "## x?\nTabel: x\n"
                + table.replace("| - | - | — |", "| - | – | – |")
                + "\nA | - | b\n");
  }

  @Test
  void whateverAFileHoldsItsWordsAndFiguresStayAndOneTimeIsEnough() throws IOException {
    String whole =
        Files.readString(SHIPPED.resolve("tenaga-kerja/upah-minimum-kabupaten-kota.id.md"));
    Random random = new Random(20261124);
    for (int number = 0; number < MUTATIONS; number++) {
      String broken = broken(whole, random);
      String mended = new FileMender().document(broken);
      assertThat(essence(mended)).isEqualTo(essence(broken));
      FileMender again = new FileMender();
      assertThat(again.document(mended)).isEqualTo(mended);
      assertThat(again.mended("x")).isEmpty();
      String yaml = new FileMender().yaml(broken);
      assertThat(essence(yaml)).isEqualTo(essence(broken));
      assertThat(new FileMender().yaml(yaml)).isEqualTo(yaml);
    }
  }

  @Test
  void itSaysWhereAndLeavesNothingBesideTheFile() throws IOException {
    KnowledgeFolder knowledge = new KnowledgeFolder(folder);
    knowledge.change(WAGES_ID, "  gaji pabrik", "\tgaji pabrik \t");
    knowledge.change(SOURCES, "title: UMK Banten 2026", "title: “UMK Banten 2026”");

    assertThat(new KnowledgeMender(folder).mend())
        .containsExactly(
            new Mended(SOURCES, Mend.CURLY_QUOTES, List.of(9)),
            new Mended(WAGES_ID, Mend.ODD_SPACES, List.of(11)),
            new Mended(WAGES_ID, Mend.TRAILING_BLANKS, List.of(11)));

    try (Stream<Path> files = Files.list(folder.resolve(WAGES_ID).getParent())) {
      assertThat(files).hasSize(2);
    }
    knowledge.load();
    assertThat(knowledge.problems()).isEmpty();
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    KnowledgeFolder knowledge = new KnowledgeFolder(folder);
    Path elsewhere = Files.createTempFile(folder, "elsewhere", ".txt");
    Path file = folder.resolve(WAGES_ID);
    Files.writeString(elsewhere, knowledge.text(WAGES_ID).replace("\n", "\r\n"));
    Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-r-----"));
    Files.delete(file);
    Files.createSymbolicLink(file, elsewhere);

    new KnowledgeMender(folder).mend();

    assertThat(file).isSymbolicLink();
    assertThat(Files.readString(elsewhere)).doesNotContain("\r");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void whatIsNoTextStaysAsItIs() throws IOException {
    byte[] bytes = {'a', (byte) 0xE9, '\r', '\n'};
    new KnowledgeFolder(folder).put(WAGES_ID, bytes).put("upah/catatan.txt", "x \r\n");

    assertThat(new KnowledgeMender(folder).mend()).isEmpty();

    assertThat(Files.readAllBytes(folder.resolve(WAGES_ID))).isEqualTo(bytes);
  }

  private void copyShipped() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private Map<String, String> canonical(List<Problem> problems) {
    var vocabulary =
        new VocabularyLoader(folder.resolve(KnowledgeLoader.TERMS), problems::add).load();
    Map<String, String> canonical = new TreeMap<>();
    new KnowledgeLoader(folder, vocabulary, TODAY, problems::add)
        .load()
        .documents()
        .forEach(document -> canonical.put(document.id(), document.canonicalText()));
    return canonical;
  }

  private void breakAll() throws IOException {
    for (Map.Entry<String, String> file : texts().entrySet()) {
      boolean isDocument = file.getKey().endsWith(".id.md") || file.getKey().endsWith(".en.md");
      String broken =
          isDocument
              ? brokenDocument(file.getValue())
              : file.getValue().replace("\n", " \u00A0\r\n");
      if (!file.getKey().equals("README.md")) {
        byte[] bytes = ("\uFEFF" + broken.stripTrailing()).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(file.getKey()), bytes);
      }
    }
  }

  private static String brokenDocument(String text) {
    return text.replaceAll("(?m)^title: \"?([^\"\\n]*)\"?$", "title: “$1”")
        .replaceAll("(?m)^ {2}(?=\\S)", "\t")
        .replaceAll("\\[\\^([\\w-]+)]", "[ ^ $1 ]")
        .replaceAll("\\| – (?=\\|)", "| - ")
        .replaceAll("(?m)^(\\|.*)\\n\\n", "$1\n")
        .replaceAll("(?m)^(?=\\p{L}[^:\\n]*? [^:\\n]*?\\.\\[)", "    ")
        .replaceAll("(?m)^( *\\p{L}\\p{L}+) (?=.*\\.\\[)", "$1\u00A0")
        .replace("\n", " \t\r\n");
  }

  private static String broken(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int time = 0; time < 5; time++) {
      int place = random.nextInt(text.length());
      if (random.nextInt(4) == 0) {
        text.delete(place, Math.min(text.length(), place + random.nextInt(4)));
      } else {
        text.insert(place, SPLINTERS[random.nextInt(SPLINTERS.length)]);
      }
    }
    return text.toString();
  }

  private static Map<String, String> essences(Map<String, String> texts) {
    Map<String, String> essences = new TreeMap<>();
    texts.forEach((file, text) -> essences.put(file, essence(text)));
    return essences;
  }

  /** The words and figures with what stands between their parts. */
  private static String essence(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}.,:%/()?]+", "");
  }
}
