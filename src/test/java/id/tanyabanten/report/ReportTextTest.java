package id.tanyabanten.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.language.Language;
import id.tanyabanten.report.Figures.Asked;
import id.tanyabanten.report.Figures.Unanswered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 24);

  private static final Days WEEK = new Days(Optional.of(DAY), Optional.of(DAY.plusDays(6)));

  private static final Figures FIGURES =
      new Figures(
          1500,
          new TreeMap<>(Map.of(DAY, 1200L, DAY.plusDays(1), 300L)),
          inOrder("id", 1200, "tr", 300),
          inOrder("upah", 1400, Figures.NO_SUBJECT, 100),
          inOrder("answered", 1498, "not_in_documents", 2),
          List.of(new Asked("Berapa UMK Lebak?", 1300), new Asked("asgari ücret?", 9)),
          List.of(
              new Unanswered(
                  Instant.parse("2026-08-24T17:05:00Z"),
                  "id",
                  "not_in_documents",
                  Optional.of("slot_missing"),
                  "Berapa UMK\nLebak 2031?",
                  2)));

  @Test
  void speaksIndonesian() {
    assertThat(new ReportText(Language.INDONESIAN, LatestText.UNLIMITED).render(FIGURES, WEEK))
        .isEqualTo(
            """
            Laporan pertanyaan
            Periode: 24 Agustus 2026 sampai dengan 30 Agustus 2026 (hari menurut WIB)
            Jumlah pertanyaan: 1.500

            Menurut hari
            1.200  24 Agustus 2026
              300  25 Agustus 2026

            Menurut bahasa
            1.200  80%  Indonesia
              300  20%  Turki

            Menurut topik
            1.400  93,3%  upah
              100   6,7%  tanpa topik

            Menurut jenis jawaban
            1.498  99,9%  terjawab
                2   0,1%  tidak ada di dokumen

            Paling sering ditanyakan
            1.300  Berapa UMK Lebak?
                9  asgari ücret?

            Belum terjawab atau baru sebagian (terbaru di atas)
            Terakhir (WIB)    Kali  Bahasa     Jawaban               Alasan                  Pertanyaan
            25/08/2026 00.05  2     Indonesia  tidak ada di dokumen  tempat atau waktu lain  Berapa UMK Lebak 2031?""");
  }

  @Test
  void speaksEnglishToEverybodyElse() {
    assertThat(new ReportText(Language.TURKISH, LatestText.UNLIMITED).render(FIGURES, WEEK))
        .startsWith(
            """
            Report on questions
            Period: 24 August 2026 to 30 August 2026 (days in Western Indonesia Time)
            Questions: 1,500
            """)
        .contains("2026-08-25 00:05  2      Indonesian  not in documents  another place or time");
  }

  @Test
  void isTheSameWhateverTheMachineSpeaks() {
    Locale machine = Locale.getDefault();
    String expected = new ReportText(Language.ENGLISH, 80).render(FIGURES, WEEK);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(new ReportText(Language.ENGLISH, 80).render(FIGURES, WEEK)).isEqualTo(expected);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void keepsWithinTheTerminal() {
    assertThat(new ReportText(Language.INDONESIAN, 60).render(FIGURES, WEEK).lines())
        .filteredOn(line -> line.startsWith("25/08"))
        .singleElement()
        .asString()
        .hasSize(60)
        .endsWith("…");
  }

  @Test
  void saysThatNothingWasAsked() {
    assertThat(new ReportText(Language.INDONESIAN, 80).render(Figures.NONE, Days.ALL))
        .isEqualTo(
            """
            Laporan pertanyaan
            Periode: semua hari (hari menurut WIB)
            Jumlah pertanyaan: 0""");
  }

  @Test
  void showsOnlyTheLatestOfManyDays() {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      days.put(DAY.plusDays(i), 1L);
    }
    Figures figures = new Figures(40, days, Map.of(), Map.of(), Map.of(), List.of(), List.of());

    assertThat(new ReportText(Language.ENGLISH, 80).render(figures, Days.ALL))
        .contains("By day (the latest 31 with questions)\n1  2 September 2026\n")
        .doesNotContain("August")
        .contains("Asked most\n(none)");
  }

  private static Map<String, Long> inOrder(String first, long most, String second, long less) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put(first, most);
    counts.put(second, less);
    return counts;
  }
}
