package id.tanyabanten.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted where the evidence is enough: so much, so little, and what belongs with it. */
class QuoterTest {

  private static final List<String> ALL_OF_2026 =
      List.of(
          "Kabupaten Lebak, UMK 2026: Rp3.330.010,62",
          "Kabupaten Pandeglang, UMK 2026: Rp3.360.078,06",
          "Kabupaten Serang, UMK 2026: Rp5.178.521,19",
          "Kota Serang, UMK 2026: Rp4.665.927,94",
          "Kabupaten Tangerang, UMK 2026: Rp5.210.377",
          "Kota Tangerang, UMK 2026: Rp5.399.405,69");

  @TempDir private Path folder;
  private SmallKnowledge small;

  @BeforeEach
  void write() {
    small = new SmallKnowledge(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "umk lebak 2026 berapa, 'Kabupaten Lebak, UMK 2026: Rp3.330.010,62'",
    "umk lebak 2025, 'Kabupaten Lebak, UMK 2025: Rp3.172.384,39'",
    "umk lebak tahun lalu, 'Kabupaten Lebak, UMK 2025: Rp3.172.384,39'",
    "umk lebak, 'Kabupaten Lebak, UMK 2026: Rp3.330.010,62'",
    "umk lebak sekarang, 'Kabupaten Lebak, UMK 2026: Rp3.330.010,62'",
    "umk lebak tahun ini, 'Kabupaten Lebak, UMK 2026: Rp3.330.010,62'",
    "minimum wage in lebak, 'Lebak Regency, UMK 2026: Rp3,330,010.62'"
  })
  void oneCellIsQuotedWhereOneIsAskedForTheNewestUnlessAYearIsNamed(String text, String cell) {
    Finding.Quoted quoted = quoted(text);

    assertThat(snippets(quoted.answers())).containsExactly(cell);
    assertThat(quoted.note()).isEmpty();
    assertThat(quoted.answers().get(0).caption()).isPresent();
  }

  @Test
  void whereThisYearHasNothingTheNewestIsQuotedAndSaidToBe() {
    small.folder().change("upah/umk.id.md", "UMP Banten tahun 2026", "UMP Banten tahun 2025");
    small.folder().change("upah/umk.en.md", "UMP of Banten in 2026", "UMP of Banten in 2025");
    Finding.Quoted quoted = quoted("ump banten tahun ini");

    assertThat(snippets(quoted.answers()))
        .containsExactly("UMP Banten tahun 2025 adalah Rp3.100.881,40 per bulan.");
    assertThat(quoted.note()).contains(Note.NEWEST_INSTEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"umk semua daerah di banten", "daftar umk 2026", "umk 2026 berapa"})
  void theWholeTableWhereAllAreAskedFor(String text) {
    Finding.Quoted quoted = quoted(text);

    assertThat(snippets(quoted.answers())).containsExactlyElementsOf(ALL_OF_2026);
    assertThat(quoted.note()).contains(Note.WHOLE_TABLE);
  }

  @Test
  void noMoreThanTwelveRowsOfATable() {
    StringBuilder rows = new StringBuilder();
    for (int year = 2001; year <= 2020; year++) {
      rows.append("| %d | Rp%d triliun |\n".formatted(year, year - 1990));
    }
    small.folder().change("investasi/realisasi.id.md", "| 2021 |", rows + "| 2021 |");
    small.folder().change("investasi/realisasi.en.md", "| 2021 |", english(rows) + "| 2021 |");

    assertThat(quoted("daftar realisasi investasi banten 2001 sampai 2024").answers()).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "umk terendah, LOWEST, 'Kabupaten Lebak, UMK 2026: Rp3.330.010,62'",
    "umk terendah 2025, LOWEST, 'Kabupaten Lebak, UMK 2025: Rp3.172.384,39'",
    "daerah dengan umk tertinggi, HIGHEST, 'Kota Tangerang, UMK 2026: Rp5.399.405,69'",
    "highest umk in banten, HIGHEST, 'Tangerang City, UMK 2026: Rp5,399,405.69'"
  })
  void theLowestAndTheHighestAreReadOffOneColumn(String text, Note note, String cell) {
    Finding.Quoted quoted = quoted(text);

    assertThat(snippets(quoted.answers())).containsExactly(cell);
    assertThat(quoted.note()).contains(note);
  }

  @Test
  void whereTwoShareTheLowestBothAreQuoted() {
    small.folder().change("upah/umk.id.md", "Rp3.360.078,06", "Rp3.330.010,62");
    small.folder().change("upah/umk.en.md", "Rp3,360,078.06", "Rp3,330,010.62");

    assertThat(snippets(quoted("umk terendah").answers()))
        .containsExactly(
            "Kabupaten Lebak, UMK 2026: Rp3.330.010,62",
            "Kabupaten Pandeglang, UMK 2026: Rp3.330.010,62");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bandingkan umk lebak dan pandeglang",
        "umk lebak vs pandeglang 2026",
        "umk lebak dan pandeglang"
      })
  void aComparisonQuotesTheCellsOfOneMeasureAndTime(String text) {
    assertThat(SmallKnowledge.snippets(answer(text)))
        .containsExactly(
            "Kabupaten Lebak, UMK 2026: Rp3.330.010,62",
            "Kabupaten Pandeglang, UMK 2026: Rp3.360.078,06");
  }

  @ParameterizedTest
  @CsvSource({
    "umk serang, 'Kabupaten Serang, UMK 2026: Rp5.178.521,19|Kota Serang, UMK 2026: Rp4.665.927,94'",
    "umk serang 2025, 'Kabupaten Serang, UMK 2025: Rp4.857.353,01|Kota Serang, UMK 2025: Rp4.418.261,13'",
    "umk tangerang, 'Kabupaten Tangerang, UMK 2026: Rp5.210.377|Kota Tangerang, UMK 2026: Rp5.399.405,69'",
    "umk in serang, 'Serang Regency, UMK 2026: Rp5,178,521.19|Serang City, UMK 2026: Rp4,665,927.94'"
  })
  void aNameThatMayMeanTwoPlacesGetsBoth(String text, String cells) {
    Finding.Quoted quoted = quoted(text);

    assertThat(snippets(quoted.answers())).containsExactly(cells.split("\\|", -1));
    assertThat(quoted.note()).contains(Note.AMBIGUOUS_PLACE);
  }

  @Test
  void whereOnlyOneOfTheTwoIsThereThatIsSaid() {
    small.folder().change("upah/umk.id.md", "| Rp5.399.405,69 |", "| – |");
    small.folder().change("upah/umk.en.md", "| Rp5,399,405.69 |", "| – |");
    Finding.Quoted quoted = quoted("umk tangerang 2026");

    assertThat(snippets(quoted.answers()))
        .containsExactly("Kabupaten Tangerang, UMK 2026: Rp5.210.377");
    assertThat(quoted.note()).contains(Note.ONE_OF_SEVERAL_PLACES);
  }

  @Test
  void sourcesThatDifferAreQuotedAllTogether() {
    Finding.Quoted quoted = quoted("realisasi investasi banten 2025 berapa");

    assertThat(snippets(quoted.answers()))
        .containsExactly(
            "Realisasi investasi Banten tahun 2025 adalah Rp130,2 triliun menurut pemerintah provinsi.",
            "Realisasi investasi Banten tahun 2025 adalah Rp128,4 triliun menurut Antara.");
    assertThat(quoted.note()).contains(Note.CONFLICT);
  }

  @Test
  void aStretchOfYearsGetsTheTableOfThoseYears() {
    assertThat(snippets(quoted("realisasi investasi banten 2022 sampai 2024").answers()))
        .containsExactly(
            "2022, Realisasi investasi: Rp80,2 triliun",
            "2023, Realisasi investasi: Rp103,85 triliun",
            "2024, Realisasi investasi: Rp105,62 triliun");
  }

  @Test
  void aCaveatComesOnTopOfWhatItBelongsTo() {
    Finding.Quoted quoted = quoted("kapan tenggat lkpm");

    assertThat(snippets(quoted.answers()))
        .containsExactly("Tenggat LKPM triwulan IV 2026 di Indonesia adalah 15 Januari 2027.");
    assertThat(snippets(quoted.together()))
        .containsExactly("Hari libur menggeser tanggal terakhir ke hari kerja berikutnya.");
    assertThat(SmallKnowledge.text(answer("kapan tenggat lkpm")))
        .contains("Hari libur menggeser tanggal terakhir ke hari kerja berikutnya.");
  }

  @Test
  void aCaveatOfATableIsQuotedOnceWithAllItsCells() {
    small
        .folder()
        .change("upah/umk.id.md", "rupiah per bulan\n", "rupiah per bulan [lkpm#libur]\n");
    small.folder().change("upah/umk.en.md", "rupiah a month\n", "rupiah a month [lkpm#libur]\n");
    Finding.Quoted quoted = quoted("daftar umk 2026");

    assertThat(quoted.answers()).hasSize(6);
    assertThat(snippets(quoted.together()))
        .containsExactly("Hari libur menggeser tanggal terakhir ke hari kerja berikutnya.");
  }

  private Answer answer(String text) {
    return small.answerer().answer(SmallKnowledge.question(text));
  }

  private Finding.Quoted quoted(String text) {
    Answer answer = answer(text);
    assertThat(answer.kind()).isEqualTo(AnswerKind.ANSWERED);
    return (Finding.Quoted) ((Answer.Found) answer).findings().get(0);
  }

  private static List<String> snippets(List<Citation> citations) {
    return citations.stream().map(Citation::snippet).toList();
  }

  private static String english(StringBuilder rows) {
    return rows.toString().replace("triliun", "trillion");
  }
}
