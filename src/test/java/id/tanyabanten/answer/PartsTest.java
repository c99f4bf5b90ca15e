package id.tanyabanten.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Into what parts a question falls, and what each of them names and wants. */
class PartsTest {

  @TempDir private static Path folder;
  private static Edition edition;

  @BeforeAll
  static void load() {
    edition = new SmallKnowledge(folder).edition();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "umk lebak berapa",
        "umk di lebak, banten",
        "umk dan lebak",
        "berapa umk pabrik di lebak ya kak?"
      })
  void oneThingAskedIsOnePart(String text) {
    assertThat(parts(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UMK Lebak dan Pandeglang",
        "umk lebak, pandeglang",
        "umk lebak berapa dan umk pandeglang berapa?",
        "umk lebak berapa? pandeglang berapa?",
        "minimum wage in lebak and pandeglang"
      })
  void placesSideBySideAreAPartEach(String text) {
    List<Part> parts = parts(text);

    assertThat(parts)
        .extracting(PartsTest::places)
        .containsExactly(
            List.of(Set.of("kabupaten-lebak")), List.of(Set.of("kabupaten-pandeglang")));
    assertThat(parts).extracting(PartsTest::terms).allMatch(terms -> terms.size() == 1);
    assertThat(parts).allMatch(part -> part.wants(AnswerType.MONEY));
  }

  @Test
  void aPlaceAndWhatItLiesInAreOnePart() {
    assertThat(parts("umk lebak banten")).hasSize(1);
    assertThat(parts("umk lebak dan banten")).hasSize(1);
  }

  @Test
  void aYearNamedOnceHoldsForEachPlace() {
    assertThat(parts("umk lebak dan pandeglang 2025"))
        .hasSize(2)
        .allMatch(part -> part.when().period().equals(Optional.of(Period.year(2025))));
  }

  @Test
  void yearsSideBySideAreAPartEach() {
    List<Part> parts = parts("umk lebak 2025 dan 2026");

    assertThat(parts)
        .extracting(part -> part.when().period().orElseThrow())
        .containsExactly(Period.year(2025), Period.year(2026));
    assertThat(parts)
        .extracting(PartsTest::places)
        .containsOnly(List.of(Set.of("kabupaten-lebak")));
  }

  @Test
  void twoSubjectsAreTwoPartsEachWithItsOwnWish() {
    List<Part> parts = parts("modal minimum PMA berapa dan kapan lapor LKPM?");

    assertThat(parts).hasSize(2);
    assertThat(terms(parts.get(0))).containsExactlyInAnyOrder("modal-minimum", "pma");
    assertThat(parts.get(0).wants()).containsExactly(AnswerType.MONEY);
    assertThat(terms(parts.get(1))).containsExactlyInAnyOrder("lkpm", "tenggat");
    assertThat(parts.get(1).wants()).containsExactly(AnswerType.DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"syarat dan sanksi lkpm", "syarat lkpm dan sanksinya"})
  void twoAspectsOfOneSubjectAreTwoParts(String text) {
    List<Part> parts = parts(text);

    assertThat(parts).hasSize(2);
    assertThat(terms(parts.get(0))).containsExactlyInAnyOrder("lkpm", "syarat");
    assertThat(terms(parts.get(1))).containsExactlyInAnyOrder("lkpm", "sanksi");
  }

  @Test
  void aComparisonIsSpreadByPlaceAndStaysAComparison() {
    assertThat(parts("bandingkan umk lebak vs pandeglang 2025"))
        .hasSize(2)
        .allMatch(part -> part.wants(AnswerType.COMPARE))
        .allMatch(part -> terms(part).equals(List.of("umk")))
        .allMatch(part -> part.when().period().isPresent());
  }

  @Test
  void aComparisonByYearIsNoRange() {
    assertThat(parts("bandingkan umk lebak 2025 2026"))
        .hasSize(2)
        .noneMatch(part -> part.when().isRange());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "realisasi investasi banten 2021 sampai 2024",
        "realised investment of banten 2021 to 2024"
      })
  void aStretchOfYearsIsOnePartThatWantsAList(String text) {
    List<Part> parts = parts(text);

    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).when().isRange()).isTrue();
    assertThat(parts.get(0).when().period())
        .contains(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31)));
    assertThat(parts.get(0).wants(AnswerType.LIST)).isTrue();
  }

  @Test
  void aFormToFillInIsCutShort() {
    assertThat(
            parts(
                "umk lebak? sanksi lkpm? syarat lkpm? modal minimum pma? ump banten? umk serang?"))
        .hasSize(4);
  }

  @Test
  void aNameThatMayMeanSeveralPlacesKeepsThemAll() {
    assertThat(places(parts("umk serang").get(0)))
        .containsExactly(Set.of("kabupaten-serang", "kota-serang"));
    assertThat(places(parts("umk kota serang").get(0))).containsExactly(Set.of("kota-serang"));
  }

  @ParameterizedTest
  @CsvSource({
    "umk lebak, MONEY",
    "umk lebak berapa, MONEY",
    "kapan lkpm, DATE",
    "tenggat lkpm, DATE",
    "telepon dpmptsp, CONTACT"
  })
  void whatIsWantedComesFromTheQuestionWordOrTheThing(String text, AnswerType type) {
    assertThat(parts(text).get(0).wants()).containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource({
    "daftar umk, LIST",
    "umk terendah, LOWEST",
    "lowest umk, LOWEST",
    "umk tertinggi 2025, HIGHEST"
  })
  void aChoiceAmongSeveralIsWantedBesides(String text, AnswerType type) {
    assertThat(parts(text).get(0).wants()).containsExactlyInAnyOrder(type, AnswerType.MONEY);
  }

  @Test
  void nowIsTheNewestAndThisYearIsRemembered() {
    assertThat(when("umk lebak")).isEqualTo(When.NEWEST);
    assertThat(when("umk lebak sekarang")).isEqualTo(When.NEWEST);
    assertThat(when("umk lebak skrg")).isEqualTo(When.NEWEST);
    assertThat(when("umk lebak tahun ini")).isEqualTo(When.thisYear(Period.year(2026)));
  }

  @Test
  void otherYearsNamedFromTodayAreThoseYears() {
    assertThat(when("umk lebak tahun lalu").period()).contains(Period.year(2025));
    assertThat(when("umk lebak last year").period()).contains(Period.year(2025));
    assertThat(when("umk lebak tahun depan").period()).contains(Period.year(2027));
  }

  @Test
  void aTimeIsReadToTheQuarterMonthAndDay() {
    assertThat(when("lkpm triwulan III 2025").period()).contains(Period.months(2025, 7, 9));
    assertThat(when("lkpm januari 2026").period()).contains(Period.months(2026, 1, 1));
    assertThat(when("lkpm 15 januari 2026").period())
        .contains(Period.day(LocalDate.of(2026, 1, 15)));
  }

  @Test
  void onlyWordsThatNothingAccountsForAreLeft() {
    assertThat(parts("berapa umk untuk kopi di lebak tahun lalu ya").get(0).words())
        .containsExactly("kopi");
  }

  @Test
  void whereTheAskersPlansLieIsTheSettingOfTheQuestion() {
    List<Part> parts = parts("Saya punya pabrik di Lebak. Berapa umk?");

    assertThat(parts).hasSize(1);
    assertThat(places(parts.get(0))).containsExactly(Set.of("kabupaten-lebak"));
  }

  private static List<Part> parts(String text) {
    return SmallKnowledge.parts(edition, text);
  }

  private static When when(String text) {
    return parts(text).get(0).when();
  }

  private static List<String> terms(Part part) {
    return part.slots().terms().stream().map(Term::id).toList();
  }

  private static List<Set<String>> places(Part part) {
    return part.slots().places().stream()
        .map(names -> names.stream().map(Place::id).collect(Collectors.toSet()))
        .toList();
  }
}
