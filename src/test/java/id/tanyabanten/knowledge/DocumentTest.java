package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_EN;
import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  private static final String STATEMENT = "UMK 2026 ditetapkan pada 24 Desember 2025.";

  @TempDir Path folder;
  private KnowledgeFolder knowledge;

  @BeforeEach
  void writeFolder() {
    knowledge = new KnowledgeFolder(folder);
  }

  @Test
  void aDocumentIsNamedByItsFile() {
    Document document = document();
    assertThat(document.id()).isEqualTo("umk.id");
    assertThat(document.name()).isEqualTo("umk");
    assertThat(document.topic()).isEqualTo("upah");
    assertThat(document.language()).isEqualTo(Language.INDONESIAN);
    assertThat(document.file()).isEqualTo(WAGES_ID);
    assertThat(document.title()).isEqualTo("Upah minimum di Banten");
    assertThat(document.asOf()).isEqualTo("2026-11-24");
    assertThat(document.reviewBy()).isEqualTo("2027-01-15");
  }

  @Test
  void theCanonicalTextHasTitleHeadingsStatementsCaptionsAndCellsALine() {
    assertThat(document().canonicalText())
        .isEqualTo(
            """
            Upah minimum di Banten
            Berapa UMK di Banten tahun 2026?
            UMK 2026 ditetapkan pada 24 Desember 2025.
            UMK menurut kabupaten, rupiah per bulan
            Kabupaten Lebak, UMK 2025: Rp3.172.384,39
            Kabupaten Lebak, UMK 2026: Rp3.330.010,62
            Kabupaten Pandeglang, UMK 2026: Rp3.351.000
            Berapa UMK di Banten tahun 2027?
            """);
  }

  @Test
  void everySpanIsItsTextByCodePointsAlsoBehindAstralCharacters() {
    knowledge
        .change(WAGES_ID, "title: Upah minimum di Banten", "title: Upah 😀 minimum 𝔹anten")
        .change(WAGES_ID, STATEMENT, "🏭👩‍👩‍👧 UMK 2026 ditetapkan 𠮷.")
        .change(WAGES_ID, "Tabel: UMK", "Tabel: 💰 UMK")
        .change(
            WAGES_ID, "Berapa UMK di Banten tahun 2027?", "🤔 Berapa UMK di Banten tahun 2027?");
    Document document = document();
    for (Section section : document.sections()) {
      assertThat(at(document, section.headingSpan())).isEqualTo(section.heading());
      for (Statement statement : section.statements()) {
        assertThat(at(document, statement.span())).isEqualTo(statement.text());
        statement
            .cell()
            .map(Cell::caption)
            .ifPresent(
                caption -> assertThat(at(document, caption.span())).isEqualTo(caption.text()));
      }
    }
    assertThat(document.sections().get(0).statements().get(0).text()).startsWith("🏭");
  }

  @Test
  void theVersionIsTheTextsAndNotTheSettings() {
    String version = document().version();
    assertThat(version).matches("[0-9a-f]{12}");
    assertThat(reloaded(it -> it.change(WAGES_ID, "umr skrg brp", "umr sekarang")).version())
        .isEqualTo(version);
    assertThat(
            reloaded(it -> it.change(WAGES_ID, "[^antara][^kepgub]", "[^kepgub][^antara]"))
                .version())
        .isEqualTo(version);
    assertThat(reloaded(it -> it.change(WAGES_ID, "ditetapkan", "diumumkan")).version())
        .isNotEqualTo(version);
  }

  @Test
  void theVersionIsTheStartOfTheTextsSha256() throws Exception {
    Document document = document();
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(document.canonicalText().getBytes(StandardCharsets.UTF_8));
    assertThat(java.util.HexFormat.of().formatHex(hash)).startsWith(document.version());
  }

  @Test
  void aByteOrderMarkAndLineEndsOfWindowsChangeNothing() {
    Document plain = document();
    Document windows =
        reloaded(it -> it.put(WAGES_ID, "\uFEFF" + it.text(WAGES_ID).replace("\n", "\r\n")));
    assertThat(windows).isEqualTo(plain);
  }

  @Test
  void lineEndsOfOldMacsChangeNothing() {
    Document plain = document();
    assertThat(reloaded(it -> it.put(WAGES_ID, it.text(WAGES_ID).replace("\n", "\r"))))
        .isEqualTo(plain);
  }

  @Test
  void aMissingLastLineEndChangesNothing() {
    Document plain = document();
    assertThat(reloaded(it -> it.put(WAGES_ID, it.text(WAGES_ID).strip()))).isEqualTo(plain);
  }

  @Test
  void strayBlanksChangeNothing() {
    Document plain = document();
    Document blank =
        reloaded(
            it ->
                it.change(WAGES_ID, "---\n## ", "---  \n\n ##   ")
                    .change(WAGES_ID, STATEMENT + "[^antara]", "  " + STATEMENT + " [^ antara ] ")
                    .change(WAGES_ID, "| Kabupaten Lebak |", "|Kabupaten Lebak   |")
                    .change(WAGES_ID, "id: umk-2026", "id:   umk-2026  ")
                    .change(
                        WAGES_ID,
                        "title: Upah minimum di Banten",
                        "title:  Upah minimum di Banten "));
    assertThat(blank.canonicalText()).isEqualTo(plain.canonicalText());
    assertThat(blank.sections())
        .extracting(Section::anchor)
        .isEqualTo(plain.sections().stream().map(Section::anchor).toList());
  }

  @Test
  void curlyQuotesAroundAWholeValueAreQuotes() {
    Document document =
        reloaded(
            it ->
                it.change(
                        WAGES_ID,
                        "title: Upah minimum di Banten",
                        "title: “Upah minimum di Banten”")
                    .change(WAGES_ID, "id: umk-2026", "id: “umk-2026”"));
    assertThat(document.title()).isEqualTo("Upah minimum di Banten");
    assertThat(document.section("umk-2026")).isPresent();
  }

  @Test
  void curlyQuotesWithinTextAreText() {
    Document document =
        reloaded(
            it ->
                it.change(WAGES_ID, "title: Upah minimum di Banten", "title: “Upah” dan “gaji”")
                    .change(WAGES_ID, STATEMENT, "Disebut “upah”."));
    assertThat(document.title()).isEqualTo("“Upah” dan “gaji”");
    assertThat(document.canonicalText()).contains("\nDisebut “upah”.\n");
  }

  @Test
  void aCellKnowsItsTableRowAndColumn() {
    Statement pandeglang = statements().get(3);
    assertThat(pandeglang.text()).isEqualTo("Kabupaten Pandeglang, UMK 2026: Rp3.351.000");
    Cell cell = pandeglang.cell().orElseThrow();
    assertThat(cell.table()).isZero();
    assertThat(cell.row()).isEqualTo(1);
    assertThat(cell.column()).isEqualTo(1);
    assertThat(cell.rowHead()).isEqualTo("Kabupaten Pandeglang");
    assertThat(cell.columnHead()).isEqualTo("UMK 2026");
    assertThat(cell.value()).isEqualTo("Rp3.351.000");
    assertThat(cell.caption().text()).isEqualTo("UMK menurut kabupaten, rupiah per bulan");
  }

  @Test
  void aDashIsNoStatement() {
    assertThat(statements()).extracting(Statement::text).noneMatch(text -> text.contains("–"));
    assertThat(statements()).hasSize(4);
  }

  @Test
  void aCellHasItsOwnMarksElseThoseOfItsHeads() {
    assertThat(statements().get(1).sources()).extracting(Source::key).containsExactly("antara");
    assertThat(statements().get(2).sources()).extracting(Source::key).containsExactly("kepgub");
    assertThat(statements().get(3).sources()).extracting(Source::key).containsExactly("antara");
  }

  @Test
  void theHeadsOfRowsMayCarryTheMarks() {
    Document document =
        reloaded(
            it ->
                it.change(
                        WAGES_ID, "UMK 2025 [^antara] | UMK 2026 [^kepgub]", "UMK 2025 | UMK 2026")
                    .change(WAGES_ID, "| Kabupaten Lebak |", "| Kabupaten Lebak [^kepgub] |"));
    assertThat(document.sections().get(0).statements().get(1).sources())
        .extracting(Source::key)
        .containsExactly("kepgub");
  }

  @Test
  void aCaptionsMarksHoldWhereNothingElseIsMarked() {
    Document document =
        reloaded(
            it ->
                it.change(
                        WAGES_ID, "UMK 2025 [^antara] | UMK 2026 [^kepgub]", "UMK 2025 | UMK 2026")
                    .change(WAGES_ID, "rupiah per bulan", "rupiah per bulan [^kepgub]"));
    assertThat(document.sections().get(0).statements().get(1).sources())
        .extracting(Source::key)
        .containsExactly("kepgub");
    assertThat(document.canonicalText()).contains("rupiah per bulan\n");
  }

  @Test
  void theOfficialSourceComesFirst() {
    assertThat(statements().get(0).sources())
        .extracting(Source::key)
        .containsExactly("kepgub", "antara");
  }

  @Test
  void aRemarkOfOursHasNoSourceAndIsOurs() {
    Document document = reloaded(it -> it.change(WAGES_ID, "[^antara][^kepgub]", "[^kami]"));
    Statement remark = document.sections().get(0).statements().get(0);
    assertThat(remark.ours()).isTrue();
    assertThat(remark.sources()).isEmpty();
  }

  @Test
  void aReferenceIsOfItsOwnDocumentUnlessItNamesAnother() {
    Document document =
        reloaded(
            it ->
                it.changeBoth("[^antara][^kepgub]", "[^antara][^kepgub][#umk-2026]")
                    .change(WAGES_ID, "rupiah per bulan", "rupiah per bulan [kontak#dinas]")
                    .change(WAGES_EN, "rupiah a month", "rupiah a month [kontak#dinas]"));
    List<Statement> statements = document.sections().get(0).statements();
    assertThat(statements.get(0).together()).containsExactly(new SectionRef("umk", "umk-2026"));
    assertThat(statements.get(1).together()).containsExactly(new SectionRef("kontak", "dinas"));
    assertThat(knowledge.problems()).isEmpty();
  }

  @Test
  void aBarInACellIsEscaped() {
    Document document =
        reloaded(it -> it.change(WAGES_ID, "Kabupaten Lebak", "Kabupaten \\| Lebak"));
    assertThat(document.canonicalText()).contains("Kabupaten | Lebak, UMK 2026: ");
  }

  @Test
  void twoTablesOfASectionAreCounted() {
    Document document =
        reloaded(
            it ->
                it.change(
                    WAGES_ID,
                    "## Berapa UMK di Banten tahun 2027?",
                    "Tabel: Lain, rupiah\n| A | B [^antara] |\n|---|---|\n| x | Rp1 |\n\n## Berapa UMK di Banten tahun 2027?"));
    List<Statement> statements = document.sections().get(0).statements();
    assertThat(statements.get(4).cell().orElseThrow().table()).isEqualTo(1);
  }

  @Test
  void statementsAreNumberedWithinSectionsWithinTheDocument() {
    assertThat(statements()).extracting(Statement::id).startsWith("umk.id#1.1", "umk.id#1.2");
    assertThat(document().sections())
        .extracting(Section::id)
        .containsExactly("umk.id#1", "umk.id#2");
  }

  @Test
  void linesAreThoseOfTheFile() {
    assertThat(statements()).extracting(Statement::line).containsExactly(14, 19, 19, 20);
    assertThat(document().sections()).extracting(Section::line).containsExactly(6, 22);
  }

  @Test
  void whatAStatementLeavesUnsaidIsTakenFromAbove() {
    Statement lebak = statements().get(2);
    assertThat(lebak.slots().places())
        .singleElement()
        .satisfies(
            places -> assertThat(places).extracting(Place::id).containsExactly("kabupaten-lebak"));
    assertThat(lebak.slots().periods()).containsExactly(Period.year(2026));
    assertThat(lebak.slots().terms()).extracting(Term::id).containsExactly("umk");
    assertThat(lebak.context())
        .extracting(Term::id)
        .containsExactlyInAnyOrder("umk", "upah-minimum");
    Statement decree = statements().get(0);
    assertThat(decree.slots().places())
        .singleElement()
        .satisfies(places -> assertThat(places).extracting(Place::id).containsExactly("banten"));
    assertThat(decree.slots().periods())
        .containsExactlyInAnyOrder(Period.year(2026), Period.day(LocalDate.of(2025, 12, 24)));
  }

  @Test
  void aPlaceAbroadDoesNotReplaceThePlaceAbove() {
    Document document = reloaded(it -> it.change(WAGES_ID, STATEMENT, "Turki membayar UMK 2026."));
    assertThat(document.sections().get(0).statements().get(0).slots().places())
        .containsExactly(Set.of(place("turki")), Set.of(place("banten")));
  }

  @Test
  void settingsAreRead() {
    Section section =
        reloaded(
                it ->
                    it.change(
                        WAGES_ID,
                        "id: umk-2026\n",
                        """
                        id: umk-2026
                        place: indonesia
                        from: 2026-01-01
                        until: 2026-12-31
                        superseded-by: umk#umk-2027
                        together: true
                        as-of: 2026-10-01
                        """))
            .sections()
            .get(0);
    assertThat(section.anchor()).contains("umk-2026");
    assertThat(section.questions()).containsExactly("umr skrg brp", "gaji pabrik", "upah terendah");
    assertThat(section.holdsIn().map(Place::id)).contains("indonesia");
    assertThat(section.standing().from()).contains(LocalDate.of(2026, 1, 1));
    assertThat(section.standing().until()).contains(LocalDate.of(2026, 12, 31));
    assertThat(section.standing().supersededBy()).contains(new SectionRef("umk", "umk-2027"));
    assertThat(section.isTogether()).isTrue();
    assertThat(section.asOf()).isEqualTo("2026-10-01");
  }

  @Test
  void aGapHasItsDayAndWhomToAsk() {
    Section gap = document().sections().get(1);
    assertThat(gap.gap())
        .contains(
            new KnownGap(
                LocalDate.of(2026, 11, 24),
                java.util.Optional.of(new SectionRef("kontak", "dinas"))));
    assertThat(gap.statements()).isEmpty();
  }

  @Test
  void theFrontMattersPlaceAndSourceHoldWhereNothingNearerIsSaid() {
    Document document =
        reloaded(
            it ->
                it.change(WAGES_ID, "as-of:", "place: banten\nsource: antara\nas-of:")
                    .change(WAGES_ID, "[^antara][^kepgub]", ""));
    assertThat(document.sections().get(0).holdsIn().map(Place::id)).contains("banten");
    List<Statement> statements = document.sections().get(0).statements();
    assertThat(statements.get(0).sources()).extracting(Source::key).containsExactly("antara");
    assertThat(statements.get(2).sources()).extracting(Source::key).containsExactly("kepgub");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~~~ yaml", "~~~yaml", "``` yaml", "~~~~ yaml", "~~~  yaml  "})
  void aBlockOfSettingsMayBeFencedInAnyWayOfMarkdown(String fence) {
    String closing = fence.startsWith("`") ? "```" : fence.startsWith("~~~~") ? "~~~~" : "~~~";
    Document document =
        reloaded(
            it ->
                it.change(
                    WAGES_ID,
                    "~~~ yaml\nid: umk-2026\nquestions: |\n  umr skrg brp\n  gaji pabrik\n  upah terendah\n~~~",
                    fence + "\nid: umk-2026\nquestions: |\n  a\n  b\n  c\n" + closing));
    assertThat(document.section("umk-2026")).isPresent();
  }

  @Test
  void hiddenFilesAreNotLookedAt() {
    knowledge.put("upah/.umk.id.md.swp", "x").put(".git/x.id.md", "x");
    assertThat(document()).isNotNull();
    assertThat(knowledge.problems()).isEmpty();
  }

  @Test
  void knowledgeFindsDocumentsByIdAndSectionsByReference() {
    Knowledge loaded = knowledge.load();
    assertThat(loaded.documents(Language.ENGLISH))
        .extracting(Document::id)
        .containsExactly("kontak.en", "umk.en");
    assertThat(loaded.section(new SectionRef("kontak", "dinas"), Language.ENGLISH))
        .map(Section::heading)
        .contains("Where is the office?");
    assertThat(loaded.section(new SectionRef("kontak", "loket"), Language.ENGLISH)).isEmpty();
    assertThat(loaded.asOf()).contains(LocalDate.of(2026, 11, 24));
  }

  @Test
  void sourcesMayBeDatedByDayMonthYearSpanOrNotAtAll() {
    for (String date :
        List.of(
            "2025-12-24", "2025-12", "2025", "2025-01/2025-03", "undated\n  seen: 2026-11-24")) {
      knowledge.put(
          "sources/z.yaml",
          """
          z:
            title: t
            publisher: p
            published: %s
            url: https://a.id/
            language: id
            kind: secondary
          """
              .formatted(date));
      Statement statement =
          reloaded(
                  it ->
                      it.change(
                          WAGES_ID,
                          it.text(WAGES_ID).contains("[^z]") ? "[^z]" : "[^antara][^kepgub]",
                          "[^z]"))
              .sections()
              .get(0)
              .statements()
              .get(0);
      Source source = statement.sources().get(0);
      assertThat(source.published().isPresent()).as(date).isEqualTo(!date.startsWith("undated"));
      assertThat(source.seen().isPresent()).as(date).isEqualTo(date.startsWith("undated"));
    }
  }

  private interface Change {
    KnowledgeFolder apply(KnowledgeFolder folder);
  }

  private Document reloaded(Change change) {
    change.apply(knowledge);
    return document();
  }

  private Document document() {
    Knowledge loaded = knowledge.load();
    return loaded
        .document("umk.id")
        .orElseThrow(() -> new AssertionError(knowledge.problems().toString()));
  }

  private List<Statement> statements() {
    return document().sections().get(0).statements();
  }

  private Place place(String id) {
    return knowledge.vocabulary().load(folder.resolve("terms")).place(id).orElseThrow();
  }

  private static String at(Document document, Span span) {
    String text = document.canonicalText();
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }
}
