package id.tanyabanten.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

  @TempDir static Path folder;
  private static PeriodReader reader;

  @BeforeAll
  static void loadWords() {
    reader = new PeriodReader(new SmallVocabulary().load(folder).periodWords());
  }

  @ParameterizedTest
  @CsvSource({
    "24 Desember 2025, 2025-12-24, 2025-12-24",
    "December 24 2025, 2025-12-24, 2025-12-24",
    "24 December 2025, 2025-12-24, 2025-12-24",
    "Januari-September 2025, 2025-01-01, 2025-09-30",
    "Januari sampai September 2025, 2025-01-01, 2025-09-30",
    "Januari hingga September tahun 2025, 2025-01-01, 2025-09-30",
    "January to September 2025, 2025-01-01, 2025-09-30",
    "Februari 2024, 2024-02-01, 2024-02-29",
    "Desember tahun 2025, 2025-12-01, 2025-12-31",
    "triwulan III 2025, 2025-07-01, 2025-09-30",
    "triwulan ketiga tahun 2025, 2025-07-01, 2025-09-30",
    "tw 4 2025, 2025-10-01, 2025-12-31",
    "Q3 2025, 2025-07-01, 2025-09-30",
    "third quarter of 2025, 2025-07-01, 2025-09-30",
    "first half of 2025, 2025-01-01, 2025-06-30",
    "semester II 2025, 2025-07-01, 2025-12-31",
    "tahun 2026, 2026-01-01, 2026-12-31",
    "2025-2030, 2025-01-01, 2030-12-31",
    "2025–2030, 2025-01-01, 2030-12-31",
    "٢٠٢٦, 2026-01-01, 2026-12-31",
  })
  void aTimeIsReadWhole(String text, LocalDate from, LocalDate to) {
    assertThat(periods(text)).containsExactly(new Period(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PP 28/2025",
        "PP 28 Tahun 2025",
        "Law 25 of 2007",
        "Keputusan Gubernur Banten 703/2025",
        "31 orang",
        "1844",
        "2101",
        "20.250",
        "Rp2025,5",
        "triwulan III",
      })
  void whatIsNoTimeIsNotTakenForOne(String text) {
    assertThat(periods(text)).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistLeavesItsMonth() {
    assertThat(periods("31 Februari 2025")).containsExactly(Period.months(2025, 2, 2));
  }

  @Test
  void aThirdHalfIsNoneAndLeavesTheYear() {
    assertThat(periods("semester III 2025")).containsExactly(Period.year(2025));
  }

  @Test
  void severalTimesAreReadOneByOne() {
    assertThat(periods("UMK 2025 dan 2026, ditetapkan 24 Desember 2025"))
        .containsExactly(
            Period.year(2025), Period.year(2026), Period.day(LocalDate.of(2025, 12, 24)));
  }

  @Test
  void yearsThatFallAreNoSpan() {
    assertThat(periods("2026-2025")).containsExactly(Period.year(2026), Period.year(2025));
  }

  @Test
  void wordsWithoutAYearGiveNothingAndDoNotRunPastTheEnd() {
    Stream.of(
            "januari", "januari-september", "triwulan", "24 desember", "tahun", "semester ii tahun")
        .forEach(text -> assertThat(periods(text)).as(text).isEmpty());
  }

  private static List<Period> periods(String text) {
    return reader.find(text, Tokenizer.tokens(text)).stream().map(Mention::meaning).toList();
  }
}
