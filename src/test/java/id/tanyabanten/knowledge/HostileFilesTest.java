package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to do harm, or that came to be where no file should. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

  private static final long HUGE = 50L << 20;
  private static final int JUST_READ = (1 << 20) - 1_000;

  /** Enough for what takes the square of it to be seen. */
  private static final int MUCH = 1 << 18;

  private static final String HEAD =
      "---\ntitle: x\nas-of: 2026-11-24\nreview-by: 2027-01-01\n---\n";

  @TempDir Path around;
  private Path folder;
  private Bystanders bystanders;

  @BeforeEach
  void start() {
    folder = around.resolve("knowledge");
    bystanders = new Bystanders(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"upah/besar.id.md", "sources/besar.yaml", "terms/places-besar.yaml"})
  void aHugeFileIsNotRead(String file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
      sparse.setLength(HUGE);
    }
    assertTold(file, "FILE_TOO_LARGE " + file + ":1");
  }

  @ParameterizedTest
  @CsvSource({
    "upah/luar.id.md, rahasia.id.md",
    "upah/luar.id.md, /dev/zero",
    "sources/luar.yaml, rahasia.yaml",
    "terms/places-luar.yaml, rahasia.yaml",
    "terms/places-luar.yaml, /dev/zero",
    "luar, rahasia",
    "upah/luar, rahasia",
  })
  void aLinkOutOfTheFolderIsNotFollowed(String link, String target) throws IOException {
    Path secret = around.resolve(target);
    if (target.equals("rahasia")) {
      Files.createDirectories(secret);
      Files.writeString(secret.resolve("x.id.md"), "x");
    } else if (!target.startsWith("/")) {
      Files.writeString(secret, "x");
    }
    Files.createSymbolicLink(folder.resolve(link), secret);
    assertTold(link, "LINK_OUTSIDE " + link + ":1");
    Files.delete(folder.resolve(link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sources", "terms"})
  void aWholePartOfTheFolderThatIsALinkOutIsNotFollowed(String part) throws IOException {
    Path outside = around.resolve("luar");
    Files.move(folder.resolve(part), outside);
    Files.createSymbolicLink(folder.resolve(part), outside);
    Bystanders.Result result = bystanders.load();
    assertThat(result.shown()).contains("LINK_OUTSIDE " + part + ":1");
    assertThat(result.vocabulary().place("banten").isPresent()).isEqualTo(part.equals("sources"));
  }

  @ParameterizedTest
  @CsvSource({
    "upah/putus.id.md, tidak-ada",
    "upah/putar.id.md, putar.id.md",
    "sources/putar.yaml, putar.yaml",
    "putar, putar"
  })
  void aLinkThatLeadsNowhereIsTold(String link, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(link), Path.of(target));
    assertTold(link, "UNREADABLE_FILE " + link + ":1");
  }

  @Test
  void aLinkFromAFolderToItselfEndsSomewhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("upah/lingkar"), Path.of("."));
    assertThat(bystanders.load().shown())
        .containsExactlyInAnyOrder(
            "OUTSIDE_TOPIC upah/lingkar/umk.en.md:1", "OUTSIDE_TOPIC upah/lingkar/umk.id.md:1");
  }

  @Test
  void linksWithinTheFolderAreFollowed() throws IOException {
    Files.createDirectory(folder.resolve(".versi"));
    for (String part : List.of("upah", "sources", "terms")) {
      Files.move(folder.resolve(part), folder.resolve(".versi").resolve(part));
      Files.createSymbolicLink(folder.resolve(part), Path.of(".versi").resolve(part));
    }
    assertThat(bystanders.loadWithDamaged(Bystanders.OTHER_SOURCES).problems()).isEmpty();
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path real = around.resolve("asli");
    Files.move(folder, real);
    Files.createSymbolicLink(folder, real);
    assertThat(bystanders.loadWithDamaged(Bystanders.OTHER_SOURCES).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"upah/lama.id.md", "lama.id.md", "sources/lama.yaml", "terms/places.lama.yaml"})
  void aFolderWithTheNameOfAFileIsTold(String name) throws IOException {
    Files.createDirectory(folder.resolve(name));
    assertTold(name, "NOT_A_FILE " + name + ":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"upah/pipa.id.md", "sources/pipa.yaml", "terms/places-pipa.yaml"})
  void aPipeThatNobodyWritesToIsNotWaitedFor(String name) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
    } catch (IOException e) {
      assumeThat(e).as("no pipes on this machine").isNull();
      return;
    }
    assumeThat(process.waitFor()).isZero();
    assertTold(name, "NOT_A_FILE " + name + ":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"upah/umk.id.md", "sources/zaman.yaml", "terms/scales.yaml"})
  void aFileThatMayNotBeReadIsTold(String name) throws IOException {
    assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(
        folder.resolve(name), PosixFilePermissions.fromString("---------"));
    assertThat(bystanders.load().shown()).contains("UNREADABLE_FILE " + name + ":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "upah/UMK.id.md",
        "upah/umk lebak.id.md",
        "upah/upáh.id.md",
        "upah/umk\u202Edm.id.md",
        "upah/umk\nlebak.id.md",
        "upah/\u001B[31mumk.id.md",
        "upah/umk.id.md.txt",
        "upah/umk.tr.md",
        "upah/-umk.id.md",
        "upah/umk..id.md",
        "upah/..umk",
      })
  void aNameThatIsNoneIsToldInOneLine(String name) throws IOException {
    try {
      Files.writeString(folder.resolve(name), HEAD);
    } catch (InvalidPathException e) {
      assumeThat(e).as("a name that this machine can't write").isNull();
    }
    boolean isHidden = folder.resolve(name).getFileName().toString().startsWith(".");
    assertThat(bystanders.loadWithDamaged(name).shown())
        .isEqualTo(isHidden ? List.of() : List.of("BAD_FILE_NAME " + name + ":1"));
  }

  @Test
  void theLongestOfNamesIsOne() throws IOException {
    String name = "upah/" + "a-".repeat(120) + "a.id.md";
    bystanders.files().put(name, "x");
    assertTold(name, "NO_FRONT_MATTER " + name + ":1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^kepgub]",
        "x[^kepgub]\n",
        "[^",
        "[#a]",
        "\n",
        "| ",
        "|a|b|\n",
        "x\n",
        "- ",
        "- \n",
        "> ",
        "> x\n",
        "1. \n",
        "## x?\n",
        "~~~\n",
        "~~~ yaml\n",
        "~~~ yaml\nid: a\n~~~\n",
        "***\n",
        "<b>\n",
        "[a]: b\n",
        "    x\n",
        "\t",
        "a-",
        "999.",
        "umk lebak 2026 Rp3.330.010,62 "
      })
  void muchOfOneThingInADocumentTakesNoTime(String piece) {
    String name = "upah/umk.id.md";
    for (String start :
        List.of(
            "## x?\n", "## x?\nTabel: x[^kepgub]\n|a|b|\n|---|---|\n", "## x?\n~~~ yaml\nid: ")) {
      bystanders.files().put(name, HEAD + start + wrapped(piece));
      bystanders.loadWithDamaged(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x: y\n",
        "[",
        "{",
        "- ",
        "? ",
        "- x\n",
        "a",
        "s",
        "\"",
        "x, ",
        "&a ",
        "%",
        "|\n ",
        "a-",
        "? a-\n: x\n",
        " ",
        "\n",
        "#",
        "'a' "
      })
  void muchOfOneThingInListsOfWordsAndSourcesTakesNoTime(String piece) {
    for (String name : List.of("sources/zaman.yaml", "terms/subjects.yaml")) {
      byte[] whole = bystanders.bytes(name);
      for (String start : List.of("", "x:\n  words:\n    id: [")) {
        bystanders.files().put(name, start + wrapped(piece));
        bystanders.loadWithDamaged(name);
      }
      bystanders.files().put(name, whole);
    }
  }

  @Test
  void aChainOfPlacesWithoutEndFillsNeitherTimeNorMemory() {
    StringBuilder chain = new StringBuilder("p0: {kind: city}\n");
    for (int number = 1; chain.length() < JUST_READ; number++) {
      chain.append("p%d: {kind: city, in: p%d}\n".formatted(number, number - 1));
    }
    bystanders.files().put("terms/places-z.yaml", chain.toString());
    assertThat(bystanders.loadWithDamaged("terms/places-z.yaml").problems()).isEmpty();
  }

  @Test
  void aPlaceInItselfStillLetsQuestionsBeAnswered() {
    bystanders
        .files()
        .put(
            "terms/places-z.yaml",
            "a: {kind: city, in: b, words: [aaa]}\nb: {kind: city, in: a, words: [bbb]}\n");
    Bystanders.Result result = bystanders.loadWithDamaged("terms/places-z.yaml");
    assertThat(result.shown())
        .containsExactly("CIRCLE terms/places-z.yaml:1", "CIRCLE terms/places-z.yaml:2");
    assertThat(result.vocabulary().depth(result.vocabulary().place("a").orElseThrow())).isOne();
  }

  @Test
  void aTableOfAMillionCellsFillsNoMemory() {
    String cells = "|" + "1|".repeat(500) + "\n";
    String table = "Tabel: x[^kepgub]\n" + cells + "|" + "-|".repeat(500) + "\n";
    bystanders
        .files()
        .put(
            WAGES_ID,
            HEAD + "## x?\n" + table + cells.repeat((JUST_READ - 5_000) / cells.length()));
    assertThat(bystanders.loadWithDamaged(WAGES_ID).shown())
        .containsExactly("BROKEN_TABLE " + WAGES_ID + ":8", "NO_SECTION " + WAGES_ID + ":1");
  }

  @Test
  void frontMatterInFrontMatterIsTold() {
    byte[] whole = bystanders.bytes(WAGES_ID);
    bystanders.files().put(WAGES_ID, HEAD + new String(whole, StandardCharsets.UTF_8));
    assertThat(bystanders.loadWithDamaged(WAGES_ID).shown())
        .contains("BEFORE_FIRST_HEADING " + WAGES_ID + ":6");
  }

  /** The piece over and over, in lines that are short enough to be read. */
  private static String wrapped(String piece) {
    StringBuilder text = new StringBuilder();
    int lineStart = 0;
    while (text.length() < MUCH) {
      text.append(piece);
      if (piece.endsWith("\n")) {
        lineStart = text.length();
      } else if (text.length() - lineStart > 19_000) {
        text.append('\n');
        lineStart = text.length();
      }
    }
    return text.toString();
  }

  private void assertTold(String damaged, String expected) {
    assertThat(bystanders.loadWithDamaged(damaged).shown()).containsExactly(expected);
  }
}
