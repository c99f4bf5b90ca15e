package id.tanyabanten.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR =
      new LanguageDetector(
          Map.of(
              Language.INDONESIAN, Set.of("berapa", "di", "yang", "umk", "upah", "ya"),
              Language.ENGLISH, Set.of("how", "much", "is", "the", "in", "umk", "wage"),
              Language.TURKISH, Set.of("ne", "kadar", "asgari", "ucret", "ve", "bu")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "berapa upah di Lebak?; INDONESIAN",
        "UMK LEBAK BERAPA YA; INDONESIAN",
        "how much is the wage in Lebak?; ENGLISH",
        "asgari ücret ne kadar?; TURKISH",
        "Lebak'ta yatırım teşviği; TURKISH",
        "万丹省的最低工资是多少?; CHINESE",
        "Banten 的最低工资; CHINESE",
        "バンテン州の最低賃金はいくらですか; JAPANESE",
        "最低賃金は?; JAPANESE",
        "반텐주 최저임금은 얼마입니까; KOREAN",
        "كم الحد الأدنى للأجور في بانتن؟; ARABIC",
        "\u200Fكم الأجر في Lebak؟; ARABIC",
      })
  void aQuestionsLanguageIsTold(String text, Language language) {
    assertThat(detect(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "😀", "2026", "xyz qwerty", "???", "\u0000"})
  void whatIsNoLanguageIsNotGuessed(String text) {
    assertThat(detect(text)).isEmpty();
  }

  @Test
  void onATieItIsIndonesian() {
    assertThat(detect("UMK 2026")).contains(Language.INDONESIAN);
  }

  @Test
  void aForeignNameDoesNotDecide() {
    assertThat(detect("berapa upah di pabrik milik perusahaan 三井 yang di Cilegon"))
        .contains(Language.INDONESIAN);
    assertThat(detect("how much is the wage in the factory of Şişecam in Lebak"))
        .contains(Language.ENGLISH);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLanguageIsFoundByItsCode(Language language) {
    assertThat(Language.ofCode(language.code())).contains(language);
    assertThat(language.locale().getLanguage()).isEqualTo(language.code());
  }

  @Test
  void onlyIndonesianQuestionsAreAnsweredFromIndonesianDocuments() {
    assertThat(Language.INDONESIAN.ofDocuments()).isEqualTo(Language.INDONESIAN);
    assertThat(Language.ENGLISH.ofDocuments()).isEqualTo(Language.ENGLISH);
    assertThat(Language.KOREAN.ofDocuments()).isEqualTo(Language.ENGLISH);
    assertThat(Language.ofCode("su")).isEmpty();
  }

  private static Optional<Language> detect(String text) {
    return DETECTOR.detect(text, Tokenizer.tokens(text).stream().map(Token::form).toList());
  }
}
