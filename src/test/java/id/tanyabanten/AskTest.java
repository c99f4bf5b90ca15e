package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskTest {

  private static final String BOLD = "\u001b[1m";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void answersWithQuoteDocumentAndSource() {
    Outcome outcome = program.run("ask", "umk lebak 2026 brp?");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("> Kabupaten Lebak, UMK 2026: Rp3.330.010,62")
        .contains("Upah minimum di Banten")
        .contains("24 November 2026")
        .contains("https://jdih.bantenprov.go.id/703");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void quotesAroundTheQuestionMayBeLeftOut() {
    Outcome outcome = program.run("ask", "umk", "lebak", "2026");

    assertThat(outcome.out()).contains("Rp3.330.010,62");
  }

  @Test
  void answersInEnglishFromTheEnglishDocument() {
    Outcome outcome = program.run("ask", "how much is the umk in lebak in 2026?");

    assertThat(outcome.out())
        .contains("> Lebak Regency, UMK 2026: Rp3,330,010.62")
        .contains("Our document: Minimum wages in Banten");
  }

  @Test
  void abstainingIsNoFailure() {
    Outcome outcome = program.run("ask", "umk turki 2026 berapa?");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).doesNotContain("Rp").isNotBlank();
  }

  @Test
  void anEmptyQuestionGetsAReply() {
    Outcome outcome = program.run("ask", "");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("kosong");
  }

  @Test
  void withoutAQuestionSaysWhatIsMissing() {
    Outcome outcome = program.run("ask");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("Pertanyaannya belum ada").contains("is missing");
  }

  @Test
  void aQuestionMayStartWithTheSignOfAFile() {
    Outcome outcome = program.run("ask", "@tanyabanten umk lebak 2026");

    assertThat(outcome.out()).contains("Rp3.330.010,62");
  }

  @Test
  void wordsThatAnswerAreBoldOnATerminalOnly() {
    assertThat(program.run("ask", "umk lebak 2026").out()).doesNotContain("\u001b");
    assertThat(program.onTerminal().run("ask", "umk lebak 2026").out())
        .contains(BOLD + "Rp3.330.010,62");
  }

  @Test
  void nothingIsBoldWhereNoColorIsWanted() {
    program.environment.put("NO_COLOR", "1");

    assertThat(program.onTerminal().run("ask", "umk lebak 2026").out()).doesNotContain("\u001b");
  }

  @Test
  void keepsNothing() {
    program.run("ask", "umk lebak 2026");

    assertThat(program.data()).doesNotExist();
  }

  @Test
  void logsWhereAskedTo() {
    program.run("ask", "--log", "umk lebak 2026");

    assertThat(program.run("log").out()).contains("umk lebak 2026");
  }

  @Test
  void answersWhereTheLogCantBeWritten() {
    Outcome outcome =
        program.run("ask", "--log", "--data", "config/tanya-banten.yaml/data", "umk lebak 2026");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Rp3.330.010,62");
    assertThat(outcome.err()).contains("TANYA_BANTEN_DATA");
  }

  @Test
  void whyShowsTheStepsThatLedToTheAnswer() {
    Outcome outcome = program.run("ask", "--why", "umk lebak 2026 berapa?");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("language  id")
        .contains("terms   umk (measure)")
        .contains("places  kabupaten-lebak")
        .contains("period  2026-01-01 to 2026-12-31")
        .contains("wants   MONEY")
        .contains("umk.id#1")
        .contains("coverage")
        .contains("refused: slot_missing")
        .contains("verdict enough")
        .contains("answer    answered")
        .contains("> Kabupaten Lebak, UMK 2026: Rp3.330.010,62");
  }

  @Test
  void whyShowsWhatIsNoQuestionToo() {
    Outcome outcome = program.run("ask", "--why", "halo");

    assertThat(outcome.out()).contains("answer    small_talk, reason greeting");
  }

  @Test
  void whyLetsNoSignOfTheQuestionSteerTheTerminal() {
    Outcome outcome = program.run("ask", "--why", "umk \u001b[31mlebak\u202e 2026 \u009b2J");

    assertThat(outcome.out())
        .contains("\\u001b")
        .doesNotContain("\u001b")
        .doesNotContain("\u009b")
        .doesNotContain("\u202e");
  }

  @Test
  void whyAndJsonExcludeEachOther() {
    Outcome outcome = program.run("ask", "--why", "--json", "umk lebak 2026");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("--json");
  }
}
