package id.tanyabanten.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found for a question, however it is written, and what is said for it. */
class PassageSearchTest {

  private static final String PENALTY =
      "Sanksi LKPM yang terlambat di Indonesia adalah peringatan tertulis.";

  @TempDir private static Path folder;
  private static Edition edition;

  @BeforeAll
  static void load() {
    edition = new SmallKnowledge(folder).edition();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "umk lebak 2025|Kabupaten Lebak, UMK 2025: Rp3.172.384,39",
        "umk lebak|Kabupaten Lebak, UMK 2026: Rp3.330.010,62",
        "umk kota serang|Kota Serang, UMK 2026: Rp4.665.927,94",
        "minimum wage in lebak|Lebak Regency, UMK 2026: Rp3,330,010.62",
        "sanksi lkpm|" + PENALTY,
        "surel dpmptsp|Surel DPMPTSP Banten adalah dpmptsp@bantenprov.go.id."
      })
  void whatIsAskedForStandsFirst(String question, String statement) {
    assertThat(first(question)).isEqualTo(statement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"peringtan tertulis", "pringatan", "tertuliss peringatn"})
  void aSlipOfTheFingerIsForgiven(String question) {
    assertThat(first(question)).isEqualTo(PENALTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"memperingatkan", "diperingatkan terlambat"})
  void otherFormsOfAWordAreTheSameWord(String question) {
    assertThat(statements(question)).contains(PENALTY);
    assertThat(first(question)).isEqualTo(PENALTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"holiday", "holidays", "next working days"})
  void englishFormsToo(String word) {
    assertThat(first("what of the " + word))
        .isEqualTo("Holidays move the last day to the next working day.");
  }

  @ParameterizedTest
  @CsvSource({
    "telat lapor kena apa, perizinan/lkpm.id.md",
    "bikin perusahaan asing butuh uang berapa, perizinan/modal.id.md",
    "what do workers earn at least, upah/umk.en.md",
    "fabrika maaşı ne kadar, upah/umk.en.md",
    "工厂工资, upah/umk.en.md",
    "工厂的工资, upah/umk.en.md"
  })
  void wordingsBesideASectionAreSearchedWhateverTheirLanguage(String question, String file) {
    Hit hit = find(question).get(0);

    assertThat(hit.passage().document().file()).isEqualTo(file);
    assertThat(hit.features().wording()).isPositive();
  }

  @Test
  void onlyDocumentsOfTheLanguageAreFound() {
    assertThat(find("umk lebak"))
        .extracting(hit -> hit.passage().document().language())
        .containsOnly(Language.INDONESIAN);
    assertThat(find("the umk in lebak"))
        .extracting(hit -> hit.passage().document().language())
        .containsOnly(Language.ENGLISH);
  }

  @Test
  void theHighestScoreComesFirstAndEveryProbabilityIsOne() {
    List<Hit> hits = find("umk lebak 2025");

    assertThat(hits)
        .isSortedAccordingTo(Comparator.comparingDouble(Hit::score).reversed())
        .allMatch(hit -> hit.probability() > 0 && hit.probability() < 1);
  }

  @Test
  void everyFeatureHasANameAndAShare() {
    for (String question : List.of("umk lebak 2025", "sanksi lkpm", "kopi", "target investasi")) {
      assertThat(find(question))
          .allSatisfy(
              hit ->
                  assertThat(hit.features().values().values()).allMatch(it -> it >= 0 && it <= 1));
    }
    assertThat(find("umk").get(0).features().values())
        .containsKeys(
            "coverage",
            "place-met",
            "period-missed",
            "attribute-nearly",
            "type-met",
            "current",
            "gap");
  }

  @Test
  void featuresTellWhatIsMetAndWhatIsMissed() {
    Features met = features("umk lebak 2025", "Kabupaten Lebak, UMK 2025: Rp3.172.384,39");
    Features missed = features("umk lebak 2025", "Kota Serang, UMK 2026: Rp4.665.927,94");

    assertThat(List.of(met.subject(), met.place(), met.period(), met.type())).containsOnly(Fit.MET);
    assertThat(met.attribute()).isEqualTo(Fit.OPEN);
    assertThat(met.missesSomething()).isFalse();
    assertThat(List.of(missed.place(), missed.period())).containsOnly(Fit.MISSED);
    assertThat(missed.missesSomething()).isTrue();
  }

  @Test
  void theNewerOfTwoIsTheMoreRecent() {
    Features newer = features("umk lebak", "Kabupaten Lebak, UMK 2026: Rp3.330.010,62");
    Features older = features("umk lebak", "Kabupaten Lebak, UMK 2025: Rp3.172.384,39");

    assertThat(newer.recency()).isGreaterThan(older.recency());
  }

  @Test
  void aRuleOfThePastIsNotCurrent() {
    assertThat(find("modal minimum pma"))
        .anyMatch(hit -> !hit.features().current())
        .anyMatch(hit -> hit.features().current());
  }

  @Test
  void aKnownGapIsFoundWithoutAStatement() {
    assertThat(find("umk 2027")).anyMatch(hit -> hit.features().gap() && hit.statement().isEmpty());
    assertThat(find("target investasi 2026"))
        .anyMatch(hit -> hit.features().gap() && hit.statement().isEmpty())
        .anyMatch(hit -> hit.passage().section().gap().isPresent() && hit.statement().isPresent());
  }

  @Test
  void nothingAskedFindsNothing() {
    assertThat(find("kopi susu")).isEmpty();
    assertThat(find("2026?").stream().filter(hit -> hit.probability() >= 0.5)).isEmpty();
  }

  @Test
  void wordsThatNoDocumentHoldsAreUnknown() {
    PassageSearch search = edition.search();

    assertThat(search.isUnknown("kopi", Language.INDONESIAN)).isTrue();
    assertThat(search.isUnknown("peringatan", Language.INDONESIAN)).isFalse();
    assertThat(search.isUnknown("warning", Language.INDONESIAN)).isTrue();
    assertThat(search.isUnknown("warnings", Language.TURKISH)).isFalse();
  }

  @Test
  void withoutDocumentsNothingIsFound() {
    PassageSearch empty = new PassageSearch(new Knowledge(List.of()), edition.vocabulary());

    assertThat(empty.find(SmallKnowledge.query(edition, "umk lebak"))).isEmpty();
  }

  private static List<Hit> find(String question) {
    return edition.search().find(SmallKnowledge.query(edition, question));
  }

  private static List<String> statements(String question) {
    return find(question).stream()
        .flatMap(hit -> hit.statement().stream())
        .map(Statement::text)
        .toList();
  }

  private static String first(String question) {
    return statements(question).get(0);
  }

  private static Features features(String question, String statement) {
    return find(question).stream()
        .filter(hit -> hit.statement().filter(it -> it.text().equals(statement)).isPresent())
        .map(Hit::features)
        .findFirst()
        .orElseThrow();
  }
}
