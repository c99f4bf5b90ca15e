package id.tanyabanten.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

  @TempDir static Path folder;
  private static Recognizer recognizer;

  @BeforeAll
  static void loadVocabulary() {
    recognizer = new Recognizer(new SmallVocabulary().load(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Modal disetor Rp2,5 miliar; MONEY",
        "senilai 2,5 miliar rupiah; MONEY",
        "worth US$5.2 billion; MONEY",
        "€3 juta; MONEY",
        "tumbuh 5,37%; SHARE",
        "naik 6,5 persen; SHARE",
        "luasnya 1.445 ha; AREA",
        "luasnya 9.352 km²; AREA",
        "luasnya 9.352 km2; AREA",
        "sejauh 83 km; LENGTH",
        "selama 30 hari; DURATION",
        "ditetapkan 24 Desember 2025; DATE",
        "Gubernur Banten Andra Soni; PERSON",
        "Andra Soni, Governor of Banten; PERSON",
        "surel info@bantenprov.go.id; CONTACT",
        "telepon (0254) 267035; CONTACT",
        "telepon 0812-3456-7890; CONTACT",
        "situs oss.go.id; CONTACT",
        "menurut PP 28/2025; RULE",
        "kantor di Jalan Syech Nawawi; ADDRESS",
        "pabrik di Lebak; PLACE",
      })
  void aTextShowsWhatItGives(String text, AnswerType type) {
    assertThat(gives(text)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Gubernur Banten; PERSON",
        "ditetapkan gubernur; PERSON",
        "menurut gubernur pada 24 Desember 2025; PERSON",
        "Peraturan itu berlaku; RULE",
        "Rp tanpa angka; MONEY",
        "persen saja; SHARE",
        "UMK 2026; QUANTITY",
        "PP 28/2025; QUANTITY",
        "PP 28/2025; DATE",
        "sejauh 83 km; AREA",
        "2024-2025 dan 2026; CONTACT",
        "Rp3.330.010,62; CONTACT",
      })
  void aTextDoesNotShowWhatItOnlyTouches(String text, AnswerType type) {
    assertThat(gives(text)).doesNotContain(type);
  }

  @Test
  void aScaleStandsBetweenFigureAndUnit() {
    assertThat(gives("2 juta hektare")).contains(AnswerType.AREA, AnswerType.QUANTITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "\u0000", "\uD83D"})
  void aTextWithNothingGivesNothing(String text) {
    assertThat(gives(text)).isEmpty();
  }

  private static Set<AnswerType> gives(String text) {
    return recognizer.recognize(text).gives();
  }
}
