package id.tanyabanten.terms;

import static id.tanyabanten.language.Language.ENGLISH;
import static id.tanyabanten.language.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {

  @TempDir static Path folder;
  private static Vocabulary vocabulary;
  private static Speller speller;

  @BeforeAll
  static void loadVocabulary() {
    vocabulary = new SmallVocabulary().load(folder);
    speller = new Speller(vocabulary, Set.of("lebar", "pandeglans", "pabrinya", "lebas"));
  }

  @ParameterizedTest
  @CsvSource({
    "brp, berapa",
    "BRP, berapa",
    "brppp, berapa",
    "lebakkk, lebak",
    "pandegalng, pandeglang",
    "pandeglag, pandeglang",
    "indonesa, indonesia",
    "pabrik2, pabrik",
    "pabrikk, pabrik",
    "pabbrik, pabrik",
    "pandeglany, pandeglang",
    "pndglng, pandeglang",
    "indns, indonesia",
    "pabriny, pabrinya",
    "lebaz, lebas",
  })
  void chatSpellingBecomesStandard(String typed, String standard) {
    assertThat(forms(typed)).containsExactly(standard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lebak",
        "pabrik",
        "lebar",
        "pandeglans",
        "di",
        "untuk",
        "lbk",
        "xyz",
        "kopi",
        "batam",
        "2026"
      })
  void aKnownWordAndAStrangeOneStayAsTheyAre(String word) {
    assertThat(forms(word)).containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pabrip", "pabrak", "libak", "pabriknya", "lebarnya"})
  void aShortWordWithAnotherLetterAndOneWithAnEndingAreWordsOfTheirOwn(String word) {
    assertThat(forms(word)).containsExactly(word);
  }

  @Test
  void noWordOfTheVocabularyIsEverChanged() {
    assertThat(vocabulary.words())
        .allSatisfy(word -> assertThat(forms(word)).containsExactly(word));
  }

  @Test
  void aTwoOfItsOwnIsANumber() {
    assertThat(forms("pabrik 2")).containsExactly("pabrik", "2");
    assertThat(forms("pik2")).containsExactly("pik", "2");
    assertThat(forms("triwulan2")).containsExactly("triwulan", "2");
    assertThat(forms("pabrik22")).containsExactly("pabrik", "22");
  }

  @Test
  void aReplacedWordKeepsItsPlaceInWhatWasTyped() {
    assertThat(speller.standard(Tokenizer.tokens("umk, brp?"), INDONESIAN))
        .containsExactly(new Token("umk", 0, 3, false), new Token("berapa", 5, 8, true));
  }

  @Test
  void spellingHoldsInItsLanguageOnly() {
    assertThat(speller.standard(Tokenizer.tokens("brp"), ENGLISH))
        .extracting(Token::form)
        .containsExactly("brp");
  }

  private static List<String> forms(String text) {
    return speller.standard(Tokenizer.tokens(text), INDONESIAN).stream().map(Token::form).toList();
  }
}
