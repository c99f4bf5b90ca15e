package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCommandTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void printsTheCanonicalTextAndNothingElse() {
    Outcome outcome = program.run("document", "--text", "kontak.id");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .isEqualTo("Kontak dinas\nDi mana kantor dinas?\nKantornya di Serang.\n");
  }

  @Test
  void printsCellsWithTheirHeads() {
    assertThat(program.run("document", "--text", "umk.en").lines())
        .contains("Lebak Regency, UMK 2026: Rp3,330,010.62");
  }

  @Test
  void countsWhatTheDocumentsHold() {
    program.knowledge().changeBoth("gap: 2026-11-24", "as-of: 2026-11-01\ngap: 2026-11-24");

    Outcome outcome = program.run("document", "--table");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.lines())
        .hasSize(6)
        .contains(
            "| kontak | id | 1 | 2026-11-24 | 2026-11-24 | 1 | 1 | 0 | 0 |",
            "| upah | en | 1 | 2026-11-01 | 2026-11-24 | 4 | 1 | 1 | 0 |");
    assertThat(outcome.lines().get(0)).startsWith("| Topik / Topic | Bahasa / Language |");
  }

  @Test
  void aTextAndATableAtOnceAreTooMuch() {
    assertThat(program.run("document", "--table", "--text", "umk.id").status()).isEqualTo(2);
  }

  @Test
  void namesWhatIsAlikeWhereThereIsNoSuchDocument() {
    Outcome outcome = program.run("document", "--text", "umk");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("umk.en, umk.id");
  }

  @Test
  void listsTheDocuments() {
    Outcome outcome = program.run("document");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.lines())
        .containsExactly(
            "kontak.en  2026-11-24  Contacts",
            "kontak.id  2026-11-24  Kontak dinas",
            "umk.en     2026-11-24  Minimum wages in Banten",
            "umk.id     2026-11-24  Upah minimum di Banten");
  }
}
