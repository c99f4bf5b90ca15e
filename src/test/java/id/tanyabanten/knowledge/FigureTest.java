package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_EN;
import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures want a year, a unit, or to stand in one place only. */
class FigureTest {

  private static final String CONTACT = "kontak/kontak.id.md";
  private static final String STATEMENT = "Kantornya di Serang.";

  @TempDir private Path folder;
  private KnowledgeFolder knowledge;

  @BeforeEach
  void withoutTwins() {
    knowledge =
        new KnowledgeFolder(folder).delete("kontak/kontak.en.md").delete(WAGES_EN).delete(WAGES_ID);
    knowledge
        .vocabulary()
        .plus("answer-types.yaml", "amount: {after: [ton]}\ncount: {after: [kota, pekerja]}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Biayanya Rp50.000.",
        "Tarifnya 2,5%.",
        "Pabriknya membuat 400 ton.",
        "Kantornya punya 21 pekerja.",
      })
  void whatIsAnotherFigureNextYearWantsAYear(String statement) {
    assertThat(faults(statement)).containsExactly(Fault.FIGURE_WITHOUT_YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Biayanya Rp50.000 pada 2026.",
        "Biayanya Rp50.000 menurut Perda 1/2024.",
        "Luasnya 1.500 ha.",
        "Jaraknya 12,5 km.",
        "Banten punya 4 kota.",
        "Kantornya melayani 5 hari.",
        "Kantornya di Jalan 12.",
      })
  void whatIsDatedOrStaysWantsNone(String statement) {
    assertThat(faults(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"from: 2026-01-01", "until: 2027-01-01", "place: indonesia"})
  void aRuleHoldsOnTheDayOfTheCheck(String setting) {
    knowledge.change(CONTACT, "id: dinas", "id: dinas\n" + setting);
    assertThat(faults("Biayanya Rp50.000.")).isEmpty();
  }

  @Test
  void ourOwnRemarkIsFromTheDayOfTheCheck() {
    knowledge.change(CONTACT, STATEMENT + "[^kepgub]", STATEMENT + "[^kami]");
    assertThat(faults("Biayanya Rp50.000.")).isEmpty();
  }

  @Test
  void aYearInHeadingTitleOrCaptionIsEnough() {
    knowledge.change(CONTACT, "title: Kontak dinas", "title: Kontak dinas 2026");
    assertThat(faults("Biayanya Rp50.000.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pada 2026 ada 1.200 izin.",
        "Alfa 0,5 dipakai pada 2026.",
        "Pada 2026 nilainya Rp120 sampai 130 miliar.",
        "PP 28/2025 berlaku sejak 2025.",
        "Pada 2026 dibuka pukul 08.00.",
      })
  void aFigureThatCountsSomethingOrIsAFactorWantsNoUnit(String statement) {
    assertThat(faults(statement)).isEmpty();
  }

  @Test
  void millionsWantOne() {
    assertThat(faults("Pada 2026 biayanya 130,2 miliar.")).contains(Fault.FIGURE_WITHOUT_UNIT);
  }

  @Test
  void theSameWordsOfAnotherPlaceOrFigureAreAnotherStatement() {
    knowledge.put(
        CONTACT,
        knowledge.text(CONTACT)
            + "## Kapan?\n~~~ yaml\nquestions: |\n  a\n  b\n  c\n~~~\n"
            + "Kantor bantuan dibuka untuk umum di Lebak pada 2025.[^kepgub]\n"
            + "Kantor bantuan dibuka untuk umum di Serang pada 2024.[^kepgub]\n");
    assertThat(faults("Kantor bantuan dibuka untuk umum di Serang pada 2025.")).isEmpty();
  }

  /** What is wrong once this is the first statement of a document, beside what lacks its twin. */
  private List<Fault> faults(String statement) {
    knowledge.change(CONTACT, STATEMENT, statement).load();
    return knowledge.problems().stream()
        .map(Problem::fault)
        .filter(fault -> fault != Fault.NO_TWIN && fault != Fault.UNUSED_SOURCE)
        .toList();
  }
}
