package id.tanyabanten.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.search.Hit;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each named ground: what it refuses, and what it must leave alone. */
class RefusalsTest {

  private static final String LEBAK_2025 = "Kabupaten Lebak, UMK 2025: Rp3.172.384,39";
  private static final String LEBAK_2026 = "Kabupaten Lebak, UMK 2026: Rp3.330.010,62";
  private static final String PANDEGLANG_2026 = "Kabupaten Pandeglang, UMK 2026: Rp3.360.078,06";
  private static final String NEW_RULE =
      "Modal minimum PMA di Indonesia adalah Rp2,5 miliar per perusahaan sejak 2 September 2025.";
  private static final String OLD_RULE =
      "Modal minimum PMA di Indonesia adalah Rp10 miliar per perusahaan menurut aturan lama.";
  private static final String DEADLINE =
      "Tenggat LKPM triwulan IV 2026 di Indonesia adalah 15 Januari 2027.";
  private static final String PENALTY =
      "Sanksi LKPM yang terlambat di Indonesia adalah peringatan tertulis.";

  @TempDir private static Path folder;
  private static Edition edition;

  @BeforeAll
  static void load() {
    edition = new SmallKnowledge(folder).edition();
  }

  @Test
  void anotherProvinceIsRefusedUnlessTheStatementIsOnIt() {
    Refusal otherProvince = Refusals.otherProvince(edition.vocabulary());

    assertThat(ground(otherProvince, "umk bandung 2026", LEBAK_2026))
        .contains(Reason.OTHER_PROVINCE);
    assertThat(ground(otherProvince, "umk jawa barat", LEBAK_2026)).contains(Reason.OTHER_PROVINCE);
    assertThat(ground(otherProvince, "umk pandeglang", LEBAK_2026)).isEmpty();
    assertThat(ground(otherProvince, "umk banten", LEBAK_2026)).isEmpty();
    assertThat(ground(otherProvince, "modal minimum pma di bandung", NEW_RULE)).isEmpty();
  }

  @Test
  void anotherPlaceIsRefused() {
    assertThat(ground(Refusals::placeMissing, "umk lebak", PANDEGLANG_2026))
        .contains(Reason.SLOT_MISSING);
    assertThat(ground(Refusals::placeMissing, "umk lebak", LEBAK_2026)).isEmpty();
    assertThat(ground(Refusals::placeMissing, "umk di banten", LEBAK_2026)).isEmpty();
    assertThat(ground(Refusals::placeMissing, "umk", LEBAK_2026)).isEmpty();
  }

  @Test
  void eitherPlaceThatANameMayMeanIsAllowed() {
    String regency = "Kabupaten Serang, UMK 2026: Rp5.178.521,19";
    String city = "Kota Serang, UMK 2026: Rp4.665.927,94";

    assertThat(ground(Refusals::placeMissing, "umk serang", regency)).isEmpty();
    assertThat(ground(Refusals::placeMissing, "umk serang", city)).isEmpty();
    assertThat(ground(Refusals::placeMissing, "umk kota serang", regency))
        .contains(Reason.SLOT_MISSING);
  }

  @Test
  void aRuleHoldsInEveryPlaceInsideAFigureDoesNot() {
    String provincial = "UMP Banten tahun 2026 adalah Rp3.100.881,40 per bulan.";

    assertThat(ground(Refusals::placeMissing, "modal minimum pma di lebak", NEW_RULE)).isEmpty();
    assertThat(ground(Refusals::placeMissing, "ump lebak 2026", provincial))
        .contains(Reason.SLOT_MISSING);
    assertThat(ground(Refusals::placeMissing, "ump banten 2026", provincial)).isEmpty();
  }

  @Test
  void anotherTimeIsRefused() {
    assertThat(ground(Refusals::periodMissing, "umk lebak 2019", LEBAK_2026))
        .contains(Reason.SLOT_MISSING);
    assertThat(ground(Refusals::periodMissing, "umk lebak 2025", LEBAK_2026))
        .contains(Reason.SLOT_MISSING);
    assertThat(ground(Refusals::periodMissing, "umk lebak 2025", LEBAK_2025)).isEmpty();
    assertThat(ground(Refusals::periodMissing, "umk lebak", LEBAK_2025)).isEmpty();
  }

  @Test
  void aTimeInWhichARuleWasInForceIsMetByIt() {
    assertThat(ground(Refusals::periodMissing, "modal minimum pma 2023", OLD_RULE)).isEmpty();
    assertThat(ground(Refusals::periodMissing, "modal minimum pma 2026", OLD_RULE))
        .contains(Reason.SLOT_MISSING);
    assertThat(ground(Refusals::periodMissing, "modal minimum pma 2026", NEW_RULE)).isEmpty();
  }

  @Test
  void anotherSubjectIsRefused() {
    String realised =
        "Realisasi investasi Banten tahun 2025 adalah Rp128,4 triliun menurut Antara.";

    assertThat(ground(Refusals::subjectMissing, "target investasi banten 2025", realised))
        .contains(Reason.SLOT_MISSING);
    assertThat(ground(Refusals::subjectMissing, "realisasi investasi banten 2025", realised))
        .isEmpty();
  }

  @Test
  void aKindOfWhatIsAskedIsNoOtherSubject() {
    assertThat(ground(Refusals::subjectMissing, "upah minimum lebak 2026", LEBAK_2026)).isEmpty();
    assertThat(ground(Refusals::subjectMissing, "ump lebak 2026", LEBAK_2026))
        .contains(Reason.SLOT_MISSING);
  }

  @Test
  void anotherAspectIsRefused() {
    assertThat(ground(Refusals::attributeMissing, "biaya lkpm", DEADLINE))
        .contains(Reason.ATTRIBUTE_MISSING);
    assertThat(ground(Refusals::attributeMissing, "sanksi lkpm", DEADLINE))
        .contains(Reason.ATTRIBUTE_MISSING);
    assertThat(ground(Refusals::attributeMissing, "sanksi lkpm", PENALTY)).isEmpty();
    assertThat(ground(Refusals::attributeMissing, "lkpm", PENALTY)).isEmpty();
  }

  @Test
  void aStatementThatDoesNotShowTheTypeOfAnswerIsRefused() {
    assertThat(ground(Refusals::attributeMissing, "kapan lkpm", PENALTY))
        .contains(Reason.ATTRIBUTE_MISSING);
    assertThat(ground(Refusals::attributeMissing, "kapan lkpm", DEADLINE)).isEmpty();
    assertThat(ground(Refusals::attributeMissing, "siapa pma", NEW_RULE))
        .contains(Reason.ATTRIBUTE_MISSING);
  }

  @Test
  void aCellIsRefusedWhereNoFigureIsAskedFor() {
    assertThat(ground(Refusals::figureNotAsked, "lebak", LEBAK_2026))
        .contains(Reason.ATTRIBUTE_MISSING);
    assertThat(ground(Refusals::figureNotAsked, "lebak berapa", LEBAK_2026)).isEmpty();
    assertThat(ground(Refusals::figureNotAsked, "umk lebak", LEBAK_2026)).isEmpty();
    assertThat(ground(Refusals::figureNotAsked, "lkpm", PENALTY)).isEmpty();
  }

  @Test
  void aRuleOfThePastIsRefusedUnlessThePastIsAskedFor() {
    assertThat(ground(Refusals::superseded, "modal minimum pma berapa", OLD_RULE))
        .contains(Reason.SUPERSEDED);
    assertThat(ground(Refusals::superseded, "modal minimum pma sekarang", OLD_RULE))
        .contains(Reason.SUPERSEDED);
    assertThat(ground(Refusals::superseded, "modal minimum pma 2026", OLD_RULE))
        .contains(Reason.SUPERSEDED);
    assertThat(ground(Refusals::superseded, "modal minimum pma 2023", OLD_RULE)).isEmpty();
    assertThat(ground(Refusals::superseded, "modal minimum pma berapa", NEW_RULE)).isEmpty();
  }

  @Test
  void whatEveryGroundLeavesAloneIsAccepted() {
    Refusals all = new Refusals(edition.vocabulary());

    assertThat(all.refuse(part("umk lebak 2026 berapa"), hit("umk lebak 2026 berapa", LEBAK_2026)))
        .isEmpty();
    assertThat(all.refuse(part("umk bandung 2019"), hit("umk bandung 2019", LEBAK_2026)))
        .contains(Reason.OTHER_PROVINCE);
  }

  private static Optional<Reason> ground(Refusal ground, String question, String statement) {
    return ground.refuse(part(question), hit(question, statement));
  }

  private static Part part(String question) {
    return SmallKnowledge.parts(edition, question).get(0);
  }

  private static Hit hit(String question, String statement) {
    return edition.search().find(SmallKnowledge.query(edition, question)).stream()
        .filter(hit -> hit.statement().filter(it -> it.text().equals(statement)).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("not found: " + statement));
  }
}
