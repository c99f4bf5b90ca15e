package id.tanyabanten.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @Test
  void wordsAreLowerCaseWithoutAccents() {
    assertThat(forms("Türkiye, São Café İSTANBUL ılık"))
        .containsExactly("turkiye", "sao", "cafe", "istanbul", "ilik");
  }

  @Test
  void hyphensApostrophesAndDotsOfAbbreviationsSplit() {
    assertThat(forms("UKL-UPL jum'at PT. S.A."))
        .containsExactly("ukl", "upl", "jum", "at", "pt", "s", "a");
  }

  @Test
  void numbersKeepTheirSeparatorsButNotTheEndOfTheSentence() {
    assertThat(forms("Rp3.330.010,62 naik 6,5%. Tahun 2026."))
        .containsExactly("rp", "3.330.010,62", "naik", "6,5", "%", "tahun", "2026");
  }

  @Test
  void numbersAndLettersThatTouchArePulledApart() {
    assertThat(forms("PIK2 km² m3 5jt Q3"))
        .containsExactly("pik", "2", "km", "2", "m", "3", "5", "jt", "q", "3");
  }

  @Test
  void digitsOfOtherScriptsAreOurs() {
    assertThat(forms("٢٠٢٦ ２０２６ ๒๐๒๖")).containsExactly("2026", "2026", "2026");
  }

  @Test
  void currencySignsStay() {
    assertThat(forms("US$5.2 € £3 ¥ ₺1"))
        .containsExactly("us", "$", "5.2", "€", "£", "3", "¥", "₺", "1");
  }

  @Test
  void scriptsWithoutSpacesGiveOneTokenASign() {
    assertThat(forms("万丹省 바텐 バンテン")).containsExactly("万", "丹", "省", "바", "텐", "バ", "ン", "テ", "ン");
  }

  @Test
  void voicedKanaIsNotItsUnvoicedSister() {
    assertThat(Tokenizer.form("\u306F\u3099")).isEqualTo("\u3070");
    assertThat(Tokenizer.form("\u306F")).isEqualTo("\u306F");
  }

  @Test
  void arabicVowelSignsAreAccents() {
    assertThat(Tokenizer.form("بَانْتَن")).isEqualTo("بانتن");
  }

  @Test
  void marksOfDirectionAndOtherUnseenSignsDoNotSplitAWord() {
    assertThat(forms("\u200FUMK\u200E \u202BLe\u00ADbak\u202C \uFEFF2026"))
        .containsExactly("umk", "lebak", "2026");
    assertThat(forms("Pande\u2060glang")).containsExactly("pandeglang");
  }

  @Test
  void aZeroWidthSpaceIsASpace() {
    assertThat(forms("umk\u200Blebak")).containsExactly("umk", "lebak");
  }

  @Test
  void controlCharactersAreNoWords() {
    assertThat(forms("umk\u0000lebak\u0007\t2026\u001B[31m"))
        .containsExactly("umk", "lebak", "2026", "31", "m");
  }

  @Test
  void thaiAndEmojiAreNoiseThatBreaksNothing() {
    assertThat(forms("ที่ดิน 🏭👩‍👩‍👧 umk 😀2026")).contains("umk", "2026");
  }

  @Test
  void placesInTheTextCountFromWhatWasTyped() {
    String text = "😀 Rp3,5 TRILIUN";
    assertThat(Tokenizer.tokens(text))
        .extracting(token -> text.substring(token.start(), token.end()))
        .containsExactly("Rp", "3,5", "TRILIUN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "\uD83D",
        "\uDE00x",
        "...,,,",
        "%",
        "\u0301",
        "1.",
        ".1",
        "1,,2",
        "½",
        "Ⅳ",
        "²",
        "ﷺ",
        "\uD835\uDFCF\uD835\uDFD0"
      })
  void anyTextGivesTokensThatAreNotEmpty(String text) {
    assertThat(Tokenizer.tokens(text))
        .allSatisfy(token -> assertThat(token.form()).isNotEmpty())
        .allSatisfy(token -> assertThat(token.start()).isLessThan(token.end()));
  }

  private static List<String> forms(String text) {
    return Tokenizer.tokens(text).stream().map(Token::form).toList();
  }
}
