package id.tanyabanten.terms;

import static id.tanyabanten.language.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizerTest {

  @TempDir static Path folder;
  private static Vocabulary vocabulary;
  private static Recognizer recognizer;

  @BeforeAll
  static void loadVocabulary() {
    vocabulary = new SmallVocabulary().load(folder);
    recognizer = new Recognizer(vocabulary);
  }

  @Test
  void serangAloneMayBeTheRegencyOrTheCity() {
    assertThat(places("UMK Serang")).containsExactly(Set.of("kabupaten-serang", "kota-serang"));
  }

  @Test
  void serangWithItsKindIsOnePlace() {
    assertThat(places("UMK Kabupaten Serang")).containsExactly(Set.of("kabupaten-serang"));
    assertThat(places("UMK Kab. Serang")).containsExactly(Set.of("kabupaten-serang"));
    assertThat(places("Serang City's wage")).containsExactly(Set.of("kota-serang"));
  }

  @Test
  void theLongestNameWins() {
    Slots slots = recognizer.recognize("KEK Tanjung Lesung").slots();
    assertThat(ids(slots.places())).containsExactly(Set.of("kek-tanjung-lesung"));
    assertThat(slots.terms()).isEmpty();
  }

  @Test
  void aBrokenOffLongNameLeavesItsParts() {
    Slots slots = recognizer.recognize("KEK Tanjung").slots();
    assertThat(slots.places()).isEmpty();
    assertThat(slots.terms()).extracting(Term::id).containsExactly("kek");
  }

  @Test
  void aNameDoesNotGoOnAcrossAComma() {
    assertThat(ids(recognizer.recognize("KEK, Tanjung Lesung").slots().places()))
        .containsExactly(Set.of("tanjung-lesung"));
    assertThat(places("pabrik di kota, Serang"))
        .containsExactly(Set.of("kabupaten-serang", "kota-serang"));
  }

  @ParameterizedTest
  @CsvSource({
    "umknya, umk",
    "UMK-nya, umk",
    "minimum wages, upah-minimum",
    "upah  MINIMUM, upah-minimum"
  })
  void endingsAndCaseDoNotHideATerm(String text, String term) {
    assertThat(recognizer.recognize(text).slots().terms())
        .extracting(Term::id)
        .containsExactly(term);
  }

  @Test
  void namesInOtherScriptsAreThePlacesToo() {
    assertThat(places("万丹的最低工资")).containsExactly(Set.of("banten"));
    assertThat(places("\u200Fبانتن")).containsExactly(Set.of("banten"));
  }

  @Test
  void placesInOrderOfMentionEachOnce() {
    assertThat(places("Lebak, Pandeglang dan lebak lagi"))
        .containsExactly(Set.of("kabupaten-lebak"), Set.of("kabupaten-pandeglang"));
  }

  @Test
  void aPlaceLiesInWhatItsPlaceLiesIn() {
    Place zone = vocabulary.place("kek-tanjung-lesung").orElseThrow();
    Place indonesia = vocabulary.place("indonesia").orElseThrow();
    assertThat(vocabulary.lies(zone, indonesia)).isTrue();
    assertThat(vocabulary.lies(indonesia, zone)).isFalse();
  }

  @Test
  void aTermIsAKindOfItsBroaderTerm() {
    Term umk = vocabulary.term("umk").orElseThrow();
    Term wage = vocabulary.term("upah-minimum").orElseThrow();
    assertThat(vocabulary.isKindOf(umk, wage)).isTrue();
    assertThat(vocabulary.isKindOf(wage, umk)).isFalse();
  }

  @Test
  void aQuestionIsReadTokenByToken() {
    Reading reading =
        recognizer.read(
            "halo brp umk di lebakkk thn lalu untuk kopi",
            INDONESIAN,
            new Speller(vocabulary, Set.of()));
    assertThat(ids(reading.slots().places())).containsExactly(Set.of("kabupaten-lebak"));
    assertThat(reading.slots().terms()).extracting(Term::id).containsExactly("umk");
    assertThat(reading.questionWords()).extracting(QuestionWord::id).containsExactly("how-much");
    assertThat(reading.relatives())
        .extracting(Mention::meaning)
        .containsExactly(Relative.LAST_YEAR);
    assertThat(reading.talk()).extracting(Mention::meaning).containsExactly(Talk.GREETING);
    assertThat(reading.freeWords()).extracting(Token::form).containsExactly("kopi");
  }

  @Test
  void aPartOfAReadingCountsFromItsOwnStart() {
    Reading reading =
        recognizer.read(
            "brp umk lebak dan pandeglang", INDONESIAN, new Speller(vocabulary, Set.of()));
    Reading second = reading.between(4, 5);
    assertThat(second.tokens()).extracting(Token::form).containsExactly("pandeglang");
    assertThat(second.mentions()).singleElement().matches(mention -> mention.first() == 0);
  }

  private static List<Set<String>> places(String text) {
    return ids(recognizer.recognize(text).slots().places());
  }

  private static List<Set<String>> ids(List<Set<Place>> places) {
    return places.stream()
        .map(mention -> mention.stream().map(Place::id).collect(Collectors.toSet()))
        .toList();
  }
}
