package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_EN;
import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinTest {

  private static final String STATEMENT_ID = "UMK 2026 ditetapkan pada 24 Desember 2025.";
  private static final String STATEMENT_EN = "The UMK of 2026 was set on 24 December 2025.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Naik 12,50%.; Up 12.50%.",
        "Naik 12,5%.; Up 12.50%.",
        "Rp3.330.010,62.; Rp3,330,010.62.",
        "Buka pukul 08.00-16.30.; Open 08:00-16:30.",
        "Buka pukul 8.00.; Open at 8:00.",
        "Buka pukul 06:00-18:00.; Open 06:00-18:00.",
        "PP 28/2025, pasal 5.; Regulation 28/2025, article 5.",
        "Satu dari 4 kota.; One of 4 cities.",
        "Telepon (0254) 267035.; Telephone (0254) 267035.",
      })
  void theSameFiguresInTheNotationOfEachLanguageAreTheSame(String indonesian, String english) {
    KnowledgeFolder knowledge = with(indonesian, english);
    knowledge.load();
    assertThat(knowledge.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Naik 12,5%.; Up 12,5%.; 125; 12.5",
        "Naik 3 kali.; Up.; ''; 3",
        "Naik.; Up 3 times.; 3; ''",
        "Naik 3 dan 3.; Up 3 times.; ''; 3",
      })
  void differingFiguresAreNamedOnBothSides(
      String indonesian, String english, String onlyHere, String onlyThere) {
    KnowledgeFolder knowledge = with(indonesian, english);
    knowledge.load();
    assertThat(knowledge.problems())
        .containsExactly(
            Problem.at(WAGES_EN, 14, Fault.TWIN_FIGURES, WAGES_ID, 14, onlyHere, onlyThere));
  }

  @Test
  void aTwinThatIsBrokenIsNotMissed() {
    KnowledgeFolder knowledge =
        new KnowledgeFolder(folder).change(WAGES_EN, "title: Minimum", "title: x: Minimum");
    assertThat(knowledge.load().document("umk.id")).isPresent();
    assertThat(knowledge.problems())
        .extracting(Problem::fault)
        .containsExactly(Fault.UNREADABLE_YAML);
  }

  @Test
  void aReferenceIntoABrokenDocumentIsNotDead() {
    KnowledgeFolder knowledge =
        new KnowledgeFolder(folder).put("kontak/kontak.id.md", "").put("kontak/kontak.en.md", "");
    assertThat(knowledge.load().document("umk.id")).isPresent();
    assertThat(knowledge.problems())
        .extracting(Problem::fault)
        .containsExactly(Fault.NO_FRONT_MATTER, Fault.NO_FRONT_MATTER);
  }

  private KnowledgeFolder with(String indonesian, String english) {
    return new KnowledgeFolder(folder)
        .change(WAGES_ID, STATEMENT_ID, indonesian)
        .change(WAGES_EN, STATEMENT_EN, english);
  }
}
