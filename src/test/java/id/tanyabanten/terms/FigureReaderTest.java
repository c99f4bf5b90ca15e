package id.tanyabanten.terms;

import static id.tanyabanten.language.Language.ENGLISH;
import static id.tanyabanten.language.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.language.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

  @TempDir static Path folder;
  private static FigureReader reader;

  @BeforeAll
  static void loadScales() {
    reader = new SmallVocabulary().load(folder).figures();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "INDONESIAN; Rp3.330.010,62; 3330010.62",
        "INDONESIAN; Rp13,77 triliun; 13770000000000",
        "INDONESIAN; US$5,2 miliar; 5200000000",
        "INDONESIAN; 1.770 ha; 1770",
        "INDONESIAN; 108,9%; 108.9",
        "ENGLISH; Rp13.77 trillion; 13770000000000",
        "ENGLISH; 1,445 ha; 1445",
        "ENGLISH; about 2 million people; 2000000",
      })
  void aFigureIsReadInTheNotationOfItsLanguage(Language language, String text, BigDecimal figure) {
    assertThat(reader.read(text, language).orElseThrow()).isEqualByComparingTo(figure);
  }

  @Test
  void theFirstFigureOfARangeHasItsScale() {
    assertThat(reader.read("Rp120-130 triliun", INDONESIAN).orElseThrow())
        .isEqualByComparingTo("120000000000000");
  }

  @Test
  void aFallIsLessThanNothing() {
    assertThat(reader.read("-3,39%", INDONESIAN).orElseThrow()).isEqualByComparingTo("-3.39");
    assertThat(reader.read("tumbuh −3,39%", INDONESIAN).orElseThrow())
        .isEqualByComparingTo("-3.39");
    assertThat(reader.read("ke-2", INDONESIAN).orElseThrow()).isEqualByComparingTo("2");
  }

  @Test
  void whatIsNoFigureGivesNothing() {
    assertThat(reader.read("–", INDONESIAN)).isEmpty();
    assertThat(reader.read("", ENGLISH)).isEmpty();
    assertThat(FigureReader.number("1.2.3", ENGLISH)).isEmpty();
    assertThat(FigureReader.number("1,2,3", INDONESIAN)).isEmpty();
  }
}
