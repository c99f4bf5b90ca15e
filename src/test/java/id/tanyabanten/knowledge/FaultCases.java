package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.SOURCES;
import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_EN;
import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For each fault at least one way to make it, and all that is then reported. */
public final class FaultCases {

  /**
   * A change to a folder in which nothing is wrong.
   *
   * @param fault what is to be seen
   * @param name which way to make it
   * @param change makes it
   * @param places where it is told, as "file:line"; other faults that come with it are named before
   *     the place
   */
  public record FaultCase(
      Fault fault, String name, UnaryOperator<KnowledgeFolder> change, List<String> places) {

    /** All that is reported, as "FAULT file:line". */
    List<String> expected() {
      return places.stream()
          .map(place -> OTHER_FAULT.matcher(place).find() ? place : fault + " " + place)
          .toList();
    }

    @Override
    public String toString() {
      return fault + ": " + name;
    }
  }

  private static final Pattern OTHER_FAULT = Pattern.compile("^[A-Z_]+ ");
  private static final String STATEMENT = "UMK 2026 ditetapkan pada 24 Desember 2025.";
  private static final String STATEMENT_EN = "The UMK of 2026 was set on 24 December 2025.";
  private static final String CONTACT_ID = "kontak/kontak.id.md";
  private static final String CONTACT_EN = "kontak/kontak.en.md";
  private static final String MARKS = "[^antara][^kepgub]";
  private static final String SECOND_HEADING = "## Berapa UMK di Banten tahun 2027?";

  private FaultCases() {}

  /** A problem as the cases write it. */
  static String shown(Problem problem) {
    return problem.fault() + " " + problem.file() + ":" + problem.line();
  }

  public static List<FaultCase> all() {
    return Stream.of(
            files(),
            yaml(),
            settings(),
            form(),
            statements(),
            tables(),
            references(),
            twins(),
            sources(),
            vocabulary(),
            warnings())
        .flatMap(List::stream)
        .toList();
  }

  private static List<FaultCase> files() {
    return List.of(
        at(
            Fault.UNREADABLE_FILE,
            "a file of the vocabulary is missing",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().without("scales.yaml");
              return it;
            }),
        at(
            Fault.NOT_A_FILE,
            "a folder with the name of a document",
            "upah/lama.id.md:1",
            it -> it.folder("upah/lama.id.md")),
        at(
            Fault.NOT_A_FILE,
            "a folder among the sources",
            "sources/z.yaml:1",
            it -> it.folder("sources/z.yaml")),
        at(
            Fault.NOT_A_FILE,
            "a folder in the vocabulary",
            "terms/places_z.yaml:1",
            it -> it.folder("terms/places_z.yaml")),
        at(
            Fault.LINK_OUTSIDE,
            "a link to the folder around",
            "upah/luar.id.md:1",
            it -> it.link("upah/luar.id.md", "../..")),
        at(
            Fault.UNREADABLE_FILE,
            "a link to nothing",
            "upah/hilang.id.md:1",
            it -> it.link("upah/hilang.id.md", "tidak-ada.id.md")),
        at(
            Fault.UNREADABLE_FILE,
            "a link to itself",
            "sources/z.yaml:1",
            it -> it.link("sources/z.yaml", "z.yaml")),
        at(
            Fault.FILE_TOO_LARGE,
            "a document",
            WAGES_ID + ":1",
            it -> it.put(WAGES_ID, " ".repeat((1 << 20) + 1))),
        at(
            Fault.FILE_TOO_LARGE,
            "a file of the vocabulary",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().plus("scales.yaml", " ".repeat(1 << 20));
              return it;
            }),
        at(
            Fault.NOT_UTF8,
            "a document in another encoding",
            WAGES_ID + ":1",
            it -> it.put(WAGES_ID, new byte[] {'-', '-', '-', '\n', (byte) 0xE9, '\n'})),
        at(
            Fault.NOT_UTF8,
            "two bytes a sign, without a mark of it",
            WAGES_ID + ":1",
            it -> it.put(WAGES_ID, it.text(WAGES_ID).getBytes(StandardCharsets.UTF_16LE))),
        at(
            Fault.LINE_TOO_LONG,
            "a picture as letters",
            WAGES_ID + ":15",
            it -> after(it, "A".repeat(20_001))),
        at(
            Fault.LINE_TOO_LONG,
            "in the vocabulary",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().with("scales.yaml", "1000: [" + "ribu, ".repeat(4_000) + "rb]\n");
              return it;
            }),
        at(
            Fault.HIDDEN_SIGN,
            "text turned round",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, STATEMENT, "\u202E" + STATEMENT)),
        at(
            Fault.HIDDEN_SIGN,
            "what a wrong encoding left over",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, STATEMENT, "\uFFFD" + STATEMENT)),
        at(
            Fault.HIDDEN_SIGN,
            "a zero",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, STATEMENT, STATEMENT + "\u0000")),
        at(
            Fault.HIDDEN_SIGN,
            "colours of a terminal in a title",
            WAGES_ID + ":2",
            it ->
                it.change(
                    WAGES_ID,
                    "title: Upah minimum di Banten",
                    "title: \"\\e[31mUpah minimum di Banten\"")),
        at(
            Fault.HIDDEN_SIGN,
            "in a name of the vocabulary",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().with("scales.yaml", "1000: [ri\u00ADbu]\n");
              return it;
            }),
        at(
            Fault.BAD_FILE_NAME,
            "capitals and a space",
            "upah/UMK Lebak.md:1",
            it -> it.put("upah/UMK Lebak.md", "x")),
        at(Fault.BAD_FILE_NAME, "no language", "upah/umk.md:1", it -> it.put("upah/umk.md", "x")),
        at(
            Fault.NOT_YAML_FILE,
            "a note among the sources",
            "sources/catatan.txt:1",
            it -> it.put("sources/catatan.txt", "x")),
        at(
            Fault.NOT_YAML_FILE,
            "a folder among the sources",
            "sources/lama:1",
            it -> it.put("sources/lama/upah.yaml", "x")),
        at(
            Fault.UNKNOWN_TERM_FILE,
            "a slip in the name",
            "terms/measure.yaml:1",
            it -> {
              it.vocabulary().with("measure.yaml", "x: {}\n");
              return it;
            }),
        at(
            Fault.UNKNOWN_TERM_FILE,
            "a folder",
            "terms/lama:1",
            it -> it.put("terms/lama/places.yaml", "")),
        at(
            Fault.OUTSIDE_TOPIC,
            "above the topics",
            "baru.id.md:1",
            it -> it.put("baru.id.md", "x")),
        at(
            Fault.OUTSIDE_TOPIC,
            "below a topic",
            "upah/lama/baru.id.md:1",
            it -> it.put("upah/lama/baru.id.md", "x")),
        at(
            Fault.NAME_TAKEN,
            "the same name in two topics",
            "zaman/umk.id.md:1",
            it -> it.put("zaman/umk.id.md", it.text(WAGES_ID))));
  }

  private static List<FaultCase> yaml() {
    return List.of(
        at(
            Fault.UNREADABLE_YAML,
            "a colon in the title",
            WAGES_ID + ":2",
            it -> it.change(WAGES_ID, "title: Upah", "title: UMK: upah")),
        at(
            Fault.UNREADABLE_YAML,
            "a Tab in the settings",
            WAGES_ID + ":10",
            it -> it.change(WAGES_ID, "  umr skrg brp\n", "\tumr skrg brp\n")),
        in(
            Fault.UNREADABLE_YAML,
            "a control character",
            it -> it.change(WAGES_ID, "as-of: ", "as-of: \u0007"),
            WAGES_ID + ":3",
            "HIDDEN_SIGN " + WAGES_ID + ":3"),
        at(
            Fault.YAML_SIGN,
            "a title with a sign of its own",
            WAGES_ID + ":2",
            it -> it.change(WAGES_ID, "title: Upah", "title: !Penting Upah")),
        at(
            Fault.YAML_SIGN,
            "a class of Java",
            WAGES_ID + ":8",
            it -> it.change(WAGES_ID, "id: umk-2026", "id: !!java.net.URL [\"https://a.id\"]")),
        at(
            Fault.YAML_SIGN,
            "a key that merges",
            "terms/scales.yaml:2",
            it -> {
              it.vocabulary().with("scales.yaml", "1000: [ribu]\n<<: {1: [x]}\n");
              return it;
            }),
        at(
            Fault.YAML_SIGN,
            "a name for what is written once",
            "terms/scales.yaml:2",
            it -> {
              it.vocabulary().with("scales.yaml", "1000: [ribu]\n1000000: &juta [juta]\n");
              return it;
            }),
        at(
            Fault.UNREADABLE_YAML,
            "lists in lists in lists",
            "terms/scales.yaml:2",
            it -> {
              it.vocabulary().with("scales.yaml", "1: [x]\n1000: " + "[".repeat(10_000) + "\n");
              return it;
            }),
        at(
            Fault.YAML_SIGN,
            "an alias of a list in itself",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().with("scales.yaml", "1000: &a [*a]\n");
              return it;
            }),
        at(
            Fault.NOT_A_MAP,
            "a list instead of entries",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().with("scales.yaml", "- juta\n");
              return it;
            }),
        at(
            Fault.NOT_A_MAP,
            "nothing left of a file of the vocabulary",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().with("scales.yaml", "");
              return it;
            }),
        at(
            Fault.KEY_NOT_TEXT,
            "a list as a key",
            "terms/scales.yaml:2",
            it -> {
              it.vocabulary().with("scales.yaml", "1000: [ribu]\n[a, b]: [juta]\n");
              return it;
            }),
        at(
            Fault.DUPLICATE_KEY,
            "the same setting twice",
            WAGES_ID + ":9",
            it -> it.change(WAGES_ID, "id: umk-2026\n", "id: umk-2026\nid: umk-2026\n")),
        at(
            Fault.DUPLICATE_KEY,
            "the same id at two headings",
            WAGES_ID + ":22",
            it -> it.change(WAGES_ID, "gap:", "id: umk-2026\ngap:")),
        at(
            Fault.DUPLICATE_KEY,
            "a source in two files",
            "sources/z.yaml:1",
            it ->
                it.put(
                    "sources/z.yaml",
                    it.text(SOURCES).substring(0, it.text(SOURCES).indexOf("antara:")))),
        at(
            Fault.DUPLICATE_KEY,
            "a place in two files",
            "terms/places_z.yaml:1",
            it -> {
              it.vocabulary().with("places_z.yaml", "banten: {kind: province}\n");
              return it;
            }),
        at(
            Fault.DUPLICATE_KEY,
            "a subject with a measure's name",
            "terms/subjects.yaml:1",
            it -> {
              it.vocabulary().with("subjects.yaml", "umk: {}\n");
              return it;
            }),
        at(
            Fault.UNKNOWN_KEY,
            "in the front matter",
            WAGES_ID + ":3",
            it -> it.change(WAGES_ID, "as-of:", "pengarang: saya\nas-of:")),
        at(
            Fault.UNKNOWN_KEY,
            "in the settings",
            WAGES_ID + ":9",
            it ->
                it.change(WAGES_ID, "questions: |\n  umr", "pertanyaan: ya\nquestions: |\n  umr")),
        at(
            Fault.UNKNOWN_KEY,
            "among the periods",
            "terms/periods.yaml:1",
            it -> {
              it.vocabulary().with("periods.yaml", "abad: {id: [abad]}\n");
              return it;
            }),
        at(
            Fault.UNKNOWN_KEY,
            "among the endings",
            "terms/endings.yaml:1",
            it -> {
              it.vocabulary().with("endings.yaml", "sufixes: [nya]\n");
              return it;
            }),
        at(
            Fault.UNKNOWN_KEY,
            "among the courtesies",
            "terms/small-talk.yaml:1",
            it -> {
              it.vocabulary().with("small-talk.yaml", "canda: {id: [wkwk]}\n");
              return it;
            }),
        at(
            Fault.MISSING_KEY,
            "no title",
            WAGES_ID + ":2",
            it -> it.change(WAGES_ID, "title: Upah minimum di Banten\n", "")),
        at(
            Fault.MISSING_KEY,
            "a place without its kind",
            "terms/places_z.yaml:1",
            it -> {
              it.vocabulary().with("places_z.yaml", "x: {words: [x y]}\n");
              return it;
            }),
        at(
            Fault.EMPTY_VALUE,
            "an empty title",
            WAGES_ID + ":2",
            it -> it.change(WAGES_ID, "title: Upah minimum di Banten", "title:")),
        at(
            Fault.WRONG_SHAPE,
            "a list as the title",
            WAGES_ID + ":2",
            it -> it.change(WAGES_ID, "title: Upah minimum di Banten", "title: [upah, minimum]")),
        at(
            Fault.WRONG_SHAPE,
            "a place that is a word",
            "terms/places_z.yaml:1",
            it -> {
              it.vocabulary().with("places_z.yaml", "x: kota\n");
              return it;
            }));
  }

  private static List<FaultCase> settings() {
    return List.of(
        at(
            Fault.NOT_A_DATE,
            "day first",
            WAGES_ID + ":3",
            it -> it.change(WAGES_ID, "as-of: 2026-11-24", "as-of: 24-11-2026")),
        at(
            Fault.NOT_A_DATE,
            "a day that does not exist",
            WAGES_ID + ":9",
            it -> setting(it, "from: 2026-02-30")),
        at(
            Fault.NOT_A_NUMBER,
            "a scale in words",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().with("scales.yaml", "seribu: [ribu]\n");
              return it;
            }),
        at(
            Fault.NOT_A_NUMBER,
            "a scale beyond any memory",
            "terms/scales.yaml:1",
            it -> {
              it.vocabulary().with("scales.yaml", "1e999999999: [ribu]\n");
              return it;
            }),
        at(
            Fault.NOT_A_NUMBER,
            "a thirteenth month",
            "terms/periods.yaml:2",
            it -> {
              it.vocabulary().with("periods.yaml", "months:\n  13: {id: [undecember]}\n");
              return it;
            }),
        at(Fault.NOT_TRUE, "yes in Indonesian", WAGES_ID + ":9", it -> setting(it, "together: ya")),
        at(
            Fault.BAD_NAME,
            "an id with a space",
            WAGES_ID + ":8",
            it -> it.change(WAGES_ID, "id: umk-2026", "id: UMK 2026")),
        at(
            Fault.BAD_NAME,
            "a source in capitals",
            "sources/z.yaml:1",
            it -> it.put("sources/z.yaml", "Antara News:\n  title: x\n")),
        at(
            Fault.BAD_NAME,
            "a source with our own name",
            "sources/z.yaml:1",
            it -> it.put("sources/z.yaml", "kami:\n  title: x\n")),
        at(
            Fault.BAD_REFERENCE,
            "a document without section",
            WAGES_ID + ":25",
            it -> it.change(WAGES_ID, "ask: kontak#dinas", "ask: kontak")),
        at(
            Fault.UNKNOWN_PLACE,
            "in the settings",
            WAGES_ID + ":9",
            it -> setting(it, "place: atlantis")),
        at(
            Fault.UNKNOWN_PLACE,
            "in the front matter",
            WAGES_ID + ":3",
            it -> it.change(WAGES_ID, "as-of:", "place: atlantis\nas-of:")),
        at(
            Fault.UNKNOWN_SOURCE,
            "in the front matter",
            WAGES_ID + ":3",
            it -> it.change(WAGES_ID, "as-of:", "source: mimpi\nas-of:")),
        at(
            Fault.VALUE_CUT_OFF,
            "a title with the sign of a comment",
            WAGES_ID + ":2",
            it ->
                it.change(
                    WAGES_ID, "title: Upah minimum di Banten", "title: Upah minimum #1 di Banten")),
        at(
            Fault.REVIEW_BEFORE_CHECK,
            "a year too early",
            WAGES_ID + ":4",
            it -> it.change(WAGES_ID, "review-by: 2027-01-15", "review-by: 2026-01-15")),
        at(
            Fault.ENDS_BEFORE_START,
            "from and until swapped",
            WAGES_ID + ":10",
            it -> setting(it, "from: 2026-01-01\nuntil: 2025-12-31")),
        at(
            Fault.ASK_WITHOUT_GAP,
            "an office without a gap",
            WAGES_ID + ":9",
            it -> setting(it, "ask: kontak#dinas")));
  }

  private static List<FaultCase> form() {
    return List.of(
        at(
            Fault.NO_FRONT_MATTER,
            "none",
            WAGES_ID + ":1",
            it -> it.put(WAGES_ID, "## Apa?\nIni.\n")),
        at(
            Fault.NO_FRONT_MATTER,
            "not closed",
            WAGES_ID + ":1",
            it -> it.change(WAGES_ID, "---\n##", "##").change(WAGES_ID, "|---|---|---|\n", "")),
        at(Fault.NO_FRONT_MATTER, "an empty file", WAGES_ID + ":1", it -> it.put(WAGES_ID, "")),
        at(
            Fault.NO_SECTION,
            "only front matter",
            WAGES_ID + ":1",
            it ->
                it.put(WAGES_ID, it.text(WAGES_ID).substring(0, it.text(WAGES_ID).indexOf("##")))),
        at(
            Fault.BEFORE_FIRST_HEADING,
            "an introduction",
            WAGES_ID + ":6",
            it -> it.change(WAGES_ID, "---\n##", "---\nPengantar.[^antara]\n##")),
        at(
            Fault.HEADING_LEVEL,
            "three hashes",
            WAGES_ID + ":22",
            it -> it.change(WAGES_ID, SECOND_HEADING, "### Anak judul\n\n" + SECOND_HEADING)),
        at(
            Fault.HEADING_LEVEL,
            "one hash",
            WAGES_ID + ":6",
            it -> it.change(WAGES_ID, "---\n##", "---\n# Judul besar\n##")),
        at(Fault.HEADING_LEVEL, "no space", WAGES_ID + ":15", it -> after(it, "##Apa?")),
        at(
            Fault.UNDERLINED_HEADING,
            "a rule right below a statement",
            WAGES_ID + ":14",
            it -> after(it, "---")),
        in(
            Fault.UNCLOSED_SETTINGS,
            "the last block",
            it -> it.change(WAGES_ID, "  upah 2027\n~~~\n", "  upah 2027\n"),
            WAGES_ID + ":23",
            "EMPTY_SECTION " + WAGES_ID + ":22"),
        at(
            Fault.CODE_BLOCK,
            "a block of code",
            WAGES_ID + ":15",
            it -> after(it, "```\nkode\n```")),
        at(
            Fault.SETTINGS_MISPLACED,
            "behind a statement",
            WAGES_ID + ":15",
            it -> after(it, "~~~ yaml\nplace: banten\n~~~")),
        at(
            Fault.SETTINGS_MISPLACED,
            "a second block",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, STATEMENT, "~~~ yaml\nplace: banten\n~~~\n" + STATEMENT)),
        at(
            Fault.EMPTY_SECTION,
            "a heading alone",
            WAGES_ID + ":22",
            it -> it.change(WAGES_ID, SECOND_HEADING, "## Kosong?\n\n" + SECOND_HEADING)),
        at(Fault.LIST, "a bullet", WAGES_ID + ":15", it -> after(it, "- Butir.[^antara]")),
        at(Fault.LIST, "a number", WAGES_ID + ":15", it -> after(it, "1. Butir.[^antara]")),
        at(
            Fault.INDENTED_LINE,
            "four spaces",
            WAGES_ID + ":16",
            it -> after(it, "\n    Menjorok.[^antara]")),
        at(Fault.QUOTE_SIGN, "a quotation", WAGES_ID + ":15", it -> after(it, "> Kata.[^antara]")),
        at(Fault.HTML, "a comment", WAGES_ID + ":15", it -> after(it, "<!-- catatan -->")),
        at(Fault.RULER, "a rule between statements", WAGES_ID + ":15", it -> after(it, "***")),
        at(
            Fault.LINK_DEFINITION,
            "a footnote's text",
            WAGES_ID + ":16",
            it -> after(it, "\n[^antara]: https://antaranews.com")));
  }

  private static List<FaultCase> statements() {
    return List.of(
        at(
            Fault.NO_SOURCE,
            "no mark",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, STATEMENT + MARKS, STATEMENT)),
        at(
            Fault.NO_SOURCE,
            "only a reference",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, STATEMENT + MARKS, STATEMENT + "[#umk-2026]")),
        at(
            Fault.UNKNOWN_SOURCE,
            "a slip",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, MARKS, "[^antra][^kepgub]")),
        at(
            Fault.MARKS_WITHOUT_TEXT,
            "marks on the next line",
            WAGES_ID + ":15",
            it -> after(it, "[^antara]")),
        at(
            Fault.MARK_INSIDE,
            "in the middle",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, "UMK 2026 ditetapkan", "UMK 2026[^antara] ditetapkan")),
        at(
            Fault.MARK_INSIDE,
            "not closed",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, MARKS, "[^antara [^kepgub]")),
        at(
            Fault.MARK_INSIDE,
            "in a heading",
            WAGES_ID + ":22",
            it -> it.change(WAGES_ID, "tahun 2027?", "tahun 2027?[^antara]")),
        at(
            Fault.MARKUP,
            "bold",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, "UMK 2026 ditetapkan", "**UMK 2026** ditetapkan")),
        at(
            Fault.MARKUP,
            "a link",
            WAGES_ID + ":14",
            it ->
                it.change(WAGES_ID, "UMK 2026 ditetapkan", "[UMK](https://a.id) 2026 ditetapkan")),
        at(
            Fault.MARKUP,
            "HTML in a cell",
            WAGES_ID + ":19",
            it -> it.change(WAGES_ID, "Rp3.330.010,62", "Rp3.330.010,62<br>lebih")),
        at(
            Fault.TOO_LONG,
            "401 characters",
            WAGES_ID + ":14",
            it -> it.change(WAGES_ID, STATEMENT, "ä".repeat(401))),
        at(
            Fault.TOO_LONG,
            "a heading",
            WAGES_ID + ":22",
            it -> it.change(WAGES_ID, SECOND_HEADING, "## " + "Ä".repeat(400) + "?")));
  }

  private static List<FaultCase> tables() {
    return List.of(
        at(
            Fault.NO_CAPTION,
            "a blank line above the table",
            WAGES_ID + ":18",
            it -> it.change(WAGES_ID, "per bulan\n", "per bulan[^antara]\n\n")),
        at(
            Fault.NO_CAPTION,
            "a statement above the table",
            WAGES_ID + ":17",
            it ->
                it.change(
                    WAGES_ID, "Tabel: UMK menurut kabupaten, rupiah per bulan", "UMK.[^antara]")),
        at(
            Fault.BROKEN_TABLE,
            "a border of two columns for three",
            WAGES_ID + ":17",
            it -> it.change(WAGES_ID, "|---|---|---|", "|---|---|")),
        at(
            Fault.BROKEN_TABLE,
            "no border",
            WAGES_ID + ":17",
            it -> it.change(WAGES_ID, "|---|---|---|\n", "")),
        at(
            Fault.ROW_LENGTH,
            "a cell missing",
            WAGES_ID + ":19",
            it -> it.change(WAGES_ID, " | Rp3.330.010,62 |", " |")),
        at(
            Fault.ROW_LENGTH,
            "a statement right below the table",
            WAGES_ID + ":21",
            it ->
                it.change(
                    WAGES_ID,
                    "Rp3.351.000 [^antara] |\n",
                    "Rp3.351.000 [^antara] |\nCatatan.[^antara]\n")),
        at(
            Fault.EMPTY_CELL,
            "nothing",
            WAGES_ID + ":20",
            it -> it.change(WAGES_ID, "| – |", "| |")),
        at(
            Fault.EMPTY_CELL,
            "a hyphen",
            WAGES_ID + ":20",
            it -> it.change(WAGES_ID, "| – |", "| - |")),
        at(
            Fault.EMPTY_CELL,
            "a row without head",
            WAGES_ID + ":19",
            it -> it.change(WAGES_ID, "| Kabupaten Lebak |", "| |")),
        at(
            Fault.EMPTY_CELL,
            "a column without head",
            WAGES_ID + ":17",
            it -> it.change(WAGES_ID, "| UMK 2025 [^antara] |", "| [^antara] |")),
        at(
            Fault.NO_SOURCE,
            "a column without mark",
            WAGES_ID + ":19",
            it -> it.change(WAGES_ID, "UMK 2026 [^kepgub]", "UMK 2026")),
        at(
            Fault.UNKNOWN_SOURCE,
            "in a column's head, told once",
            WAGES_ID + ":17",
            it -> it.change(WAGES_ID, "UMK 2026 [^kepgub]", "UMK 2026 [^kepgup]")),
        at(
            Fault.MARK_INSIDE,
            "within a cell",
            WAGES_ID + ":19",
            it -> it.change(WAGES_ID, "Rp3.330.010,62", "Rp3.330.010,62 [^antara] lebih")),
        at(
            Fault.TOO_LONG,
            "a cell with its heads",
            WAGES_ID + ":19",
            it -> it.change(WAGES_ID, "Kabupaten Lebak", "L".repeat(390))),
        at(
            Fault.TOO_LONG,
            "a caption",
            WAGES_ID + ":16",
            it -> it.change(WAGES_ID, "rupiah per bulan", "r".repeat(400))));
  }

  private static List<FaultCase> references() {
    return List.of(
        in(
            Fault.DEAD_REFERENCE,
            "whom to ask",
            it -> it.changeBoth("ask: kontak#dinas", "ask: kontak#loket"),
            WAGES_EN + ":22",
            WAGES_ID + ":22"),
        in(
            Fault.DEAD_REFERENCE,
            "what superseded it",
            it -> it.changeBoth("id: umk-2026\n", "id: umk-2026\nsuperseded-by: umk#umk-2030\n"),
            WAGES_EN + ":6",
            WAGES_ID + ":6"),
        in(
            Fault.DEAD_REFERENCE,
            "behind a statement",
            it -> it.changeBoth(MARKS, MARKS + "[#bukan-resmi]"),
            WAGES_EN + ":14",
            WAGES_ID + ":14"));
  }

  private static List<FaultCase> twins() {
    return List.of(
        at(Fault.NO_TWIN, "no translation", WAGES_ID + ":1", it -> it.delete(WAGES_EN)),
        at(Fault.NO_TWIN, "no original", WAGES_EN + ":1", it -> it.delete(WAGES_ID)),
        at(
            Fault.TWIN_DATES,
            "another day of review",
            WAGES_EN + ":4",
            it -> it.change(WAGES_EN, "review-by: 2027-01-15", "review-by: 2027-01-16")),
        at(
            Fault.TWIN_SECTIONS,
            "a section less",
            WAGES_EN + ":6",
            it ->
                it.put(
                    WAGES_EN,
                    it.text(WAGES_EN).substring(0, it.text(WAGES_EN).lastIndexOf("## ")))),
        at(
            Fault.TWIN_SETTINGS,
            "another day of the gap",
            WAGES_EN + ":22",
            it -> it.change(WAGES_EN, "gap: 2026-11-24", "gap: 2026-11-23")),
        at(
            Fault.TWIN_STATEMENTS,
            "a statement more",
            WAGES_EN + ":6",
            it -> it.change(WAGES_EN, "2025." + MARKS, "2025." + MARKS + "\nMore.[^antara]")),
        at(
            Fault.TWIN_MARKS,
            "a mark less",
            WAGES_EN + ":14",
            it -> it.change(WAGES_EN, MARKS, "[^kepgub]")),
        at(
            Fault.TWIN_FIGURES,
            "a digit in a cell",
            WAGES_EN + ":19",
            it -> it.change(WAGES_EN, "3,330,010.62", "3,330,010.63")),
        at(
            Fault.TWIN_FIGURES,
            "a figure in a heading",
            WAGES_EN + ":22",
            it -> it.change(WAGES_EN, "Banten in 2027?", "Banten next year?")));
  }

  private static List<FaultCase> sources() {
    return List.of(
        at(
            Fault.NOT_AN_ADDRESS,
            "no scheme",
            "sources/z.yaml:5",
            it -> it.put("sources/z.yaml", source("2025", "antaranews.com/1", "press"))),
        at(
            Fault.NOT_AN_ADDRESS,
            "a scheme that runs code",
            "sources/z.yaml:5",
            it -> it.put("sources/z.yaml", source("2025", "javascript:alert(1)", "press"))),
        at(
            Fault.NOT_AN_ADDRESS,
            "a space",
            "sources/z.yaml:5",
            it -> it.put("sources/z.yaml", source("2025", "https://a.id/b c", "press"))),
        at(
            Fault.NOT_A_SOURCE_DATE,
            "in words",
            "sources/z.yaml:4",
            it -> it.put("sources/z.yaml", source("Desember 2025", "https://a.id/1", "press"))),
        at(
            Fault.NOT_A_SOURCE_DATE,
            "a month too many",
            "sources/z.yaml:4",
            it -> it.put("sources/z.yaml", source("2025-13", "https://a.id/1", "press"))),
        at(
            Fault.NOT_A_SOURCE_DATE,
            "an open span",
            "sources/z.yaml:4",
            it -> it.put("sources/z.yaml", source("2025/", "https://a.id/1", "press"))),
        at(
            Fault.MISSING_KEY,
            "undated and not seen",
            "sources/z.yaml:2",
            it -> it.put("sources/z.yaml", source("undated", "https://a.id/1", "press"))),
        at(
            Fault.UNKNOWN_SOURCE_KIND,
            "a blog",
            "sources/z.yaml:7",
            it -> it.put("sources/z.yaml", source("2025", "https://a.id/1", "blog"))));
  }

  private static List<FaultCase> vocabulary() {
    return List.of(
        term(
            Fault.UNKNOWN_PLACE, "a container", "places_z.yaml", "x: {kind: city, in: atlantis}\n"),
        term(
            Fault.UNKNOWN_PLACE,
            "one of several",
            "places_z.yaml",
            "x: {either: [banten, atlantis]}\n"),
        term(Fault.UNKNOWN_TERM, "a broader term", "attributes.yaml", "x: {is: tidak-ada}\n"),
        term(Fault.UNKNOWN_TERM, "a measure", "attributes.yaml", "x: {measured-as: tidak-ada}\n"),
        term(Fault.UNKNOWN_ANSWER_TYPE, "of a term", "attributes.yaml", "x: {gives: uang}\n"),
        term(
            Fault.UNKNOWN_ANSWER_TYPE,
            "of a question word",
            "question-words.yaml",
            "x: {wants: uang}\n"),
        at(
            Fault.UNKNOWN_ANSWER_TYPE,
            "as an entry",
            "terms/answer-types.yaml:9",
            it -> {
              it.vocabulary().plus("answer-types.yaml", "uang: {before: [rp]}\n");
              return it;
            }),
        term(Fault.UNKNOWN_DIMENSION, "by sector", "attributes.yaml", "x: {by: sektor}\n"),
        term(Fault.UNKNOWN_LANGUAGE, "of words", "attributes.yaml", "x: {words: {su: [naon]}}\n"),
        term(Fault.UNKNOWN_LANGUAGE, "of function words", "function-words.yaml", "su: [naon]\n"),
        term(
            Fault.WORD_CLAIMED_TWICE,
            "by two terms",
            "attributes.yaml",
            "x: {words: {id: [umk]}}\n"),
        term(
            Fault.WORD_CLAIMED_TWICE,
            "by a place and a term",
            "attributes.yaml",
            "x: {words: {id: [lebak]}}\n"),
        term(
            Fault.WORD_CLAIMED_TWICE,
            "by two places",
            "places_z.yaml",
            "x: {kind: city, words: [lebak]}\n"),
        at(
            Fault.WORD_CLAIMED_TWICE,
            "in a list of several lines",
            "terms/attributes.yaml:5",
            it -> {
              it.vocabulary()
                  .with("attributes.yaml", "x:\n  words:\n    id:\n      - upeti\n      - umk\n");
              return it;
            }),
        term(Fault.CIRCLE, "a place in itself", "places_z.yaml", "x: {kind: city, in: x}\n"),
        term(Fault.CIRCLE, "a term that is a kind of itself", "attributes.yaml", "x: {is: x}\n"));
  }

  private static List<FaultCase> warnings() {
    return List.of(
        at(
            Fault.HEADING_ASKS_NOTHING,
            "no question mark",
            WAGES_ID + ":22",
            it -> it.change(WAGES_ID, "tahun 2027?", "tahun 2027")),
        at(
            Fault.FEW_QUESTIONS,
            "two of three",
            WAGES_ID + ":6",
            it -> it.change(WAGES_ID, "  upah terendah\n", "")),
        in(
            Fault.REVIEW_OVERDUE,
            "yesterday",
            it ->
                it.changeBoth("review-by: 2027-01-15", "review-by: 2026-11-23")
                    .changeBoth("as-of: 2026-11-24", "as-of: 2026-11-01"),
            WAGES_EN + ":4",
            WAGES_ID + ":4"),
        at(
            Fault.UNUSED_SOURCE,
            "a source more",
            "sources/z.yaml:1",
            it -> it.put("sources/z.yaml", source("2025", "https://a.id/1", "press"))),
        in(
            Fault.FIGURE_WITHOUT_YEAR,
            "an amount",
            it -> office(it, "Biayanya di Serang Rp50.000.", "The fee in Serang is Rp50,000."),
            CONTACT_EN + ":14",
            CONTACT_ID + ":14"),
        in(
            Fault.FIGURE_WITHOUT_UNIT,
            "thousands of nothing",
            it ->
                office(
                    it,
                    "Pada 2026 biayanya di Serang 50.000.",
                    "In 2026 the fee in Serang is 50,000."),
            CONTACT_EN + ":14",
            CONTACT_ID + ":14"),
        in(
            Fault.FIGURE_WITHOUT_UNIT,
            "a cell without its amount's sign",
            it ->
                it.change(WAGES_ID, ", rupiah per bulan", "")
                    .change(WAGES_EN, ", rupiah a month", "")
                    .changeBoth("Rp3", "3"),
            WAGES_EN + ":19",
            WAGES_EN + ":19",
            WAGES_EN + ":20",
            WAGES_ID + ":19",
            WAGES_ID + ":19",
            WAGES_ID + ":20"),
        in(
            Fault.STATED_TWICE,
            "word for word",
            it -> again(it, STATEMENT, STATEMENT_EN),
            WAGES_EN + ":31",
            WAGES_ID + ":31"),
        in(
            Fault.STATED_TWICE,
            "with a word more",
            it ->
                again(
                    it,
                    STATEMENT.replace("ditetapkan", "itu ditetapkan"),
                    STATEMENT_EN.replace("was", "was also")),
            WAGES_EN + ":31",
            WAGES_ID + ":31"));
  }

  private static KnowledgeFolder office(KnowledgeFolder folder, String indonesian, String english) {
    return folder
        .change(CONTACT_ID, "Kantornya di Serang.", indonesian)
        .change(CONTACT_EN, "The office is in Serang.", english);
  }

  /** Writes a statement at the end, below the second heading. */
  private static KnowledgeFolder again(KnowledgeFolder folder, String indonesian, String english) {
    return folder
        .put(WAGES_ID, folder.text(WAGES_ID) + indonesian + MARKS + "\n")
        .put(WAGES_EN, folder.text(WAGES_EN) + english + MARKS + "\n");
  }

  private static KnowledgeFolder setting(KnowledgeFolder folder, String lines) {
    return folder.change(WAGES_ID, "id: umk-2026\n", "id: umk-2026\n" + lines + "\n");
  }

  /** Writes lines right behind the first statement, which stands on line 14. */
  private static KnowledgeFolder after(KnowledgeFolder folder, String lines) {
    return folder.change(
        WAGES_ID, STATEMENT + MARKS + "\n", STATEMENT + MARKS + "\n" + lines + "\n");
  }

  private static String source(String published, String url, String kind) {
    return "baru:\n  title: x\n  publisher: y\n  published: "
        + published
        + "\n  url: "
        + url
        + "\n  language: id\n  kind: "
        + kind
        + "\n";
  }

  private static FaultCase term(Fault fault, String name, String file, String text) {
    return at(
        fault,
        name,
        "terms/" + file + ":1",
        it -> {
          it.vocabulary().with(file, text);
          return it;
        });
  }

  private static FaultCase at(
      Fault fault, String name, String place, UnaryOperator<KnowledgeFolder> change) {
    return new FaultCase(fault, name, change, List.of(place));
  }

  private static FaultCase in(
      Fault fault, String name, UnaryOperator<KnowledgeFolder> change, String... places) {
    return new FaultCase(fault, name, change, List.of(places));
  }
}
