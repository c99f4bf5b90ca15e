package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import id.tanyabanten.knowledge.KnowledgeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

  private static final List<String[]> ANSWERING =
      List.of(
          new String[] {"run"}, new String[] {"ask", "umk lebak"}, new String[] {"ask", "--json"});

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void missingSettingsAreSaidWithTheMend() throws Exception {
    Files.delete(folder.resolve("config/tanya-banten.yaml"));

    for (String[] arguments : ANSWERING) {
      Outcome outcome = program.run(arguments);

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("tanya-banten.yaml").contains("Perbaiki").contains("Mend");
    }
  }

  @Test
  void brokenSettingsAreSaidWithTheirLine() {
    program.config(Program.CONFIG.replace("answer-from: 0.1", "answer-from: a half"));

    Outcome outcome = program.run("ask", "umk lebak");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("tanya-banten.yaml:2");
  }

  @Test
  void aKeyThatIsNotKnownIsSaid() {
    program.config(Program.CONFIG + "tokn: x\n");

    Outcome outcome = program.run("ask", "umk lebak");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("tokn");
  }

  @Test
  void aMissingFolderOfDocumentsIsSaidWithTheMend() {
    for (String[] arguments :
        List.of(
            new String[] {"run"},
            new String[] {"ask", "umk"},
            new String[] {"check"},
            new String[] {"document"})) {
      program.environment.put("TANYA_BANTEN_KNOWLEDGE", "nowhere");
      Outcome outcome = program.run(arguments);

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err())
          .contains("nowhere")
          .contains("TANYA_BANTEN_KNOWLEDGE")
          .contains("tidak ada")
          .contains("There is no folder");
      assertThat(outcome.err().lines()).hasSize(2);
    }
  }

  @Test
  void anEmptyFolderOfDocumentsIsSaidWithTheMend() throws Exception {
    Files.createDirectory(folder.resolve("empty"));

    for (String[] arguments : ANSWERING) {
      program.environment.put("TANYA_BANTEN_KNOWLEDGE", "empty");
      Outcome outcome = program.run(arguments);

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err()).contains("empty").contains("--knowledge").contains("no usable");
    }
  }

  @Test
  void oneBadDocumentIsSaidAndTheOthersAnswer() {
    program.knowledge().change("kontak/kontak.id.md", "title:", "titel:");

    Outcome outcome = program.run("ask", "umk lebak 2026");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Rp3.330.010,62");
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .contains("Kesalahan pada dokumen: ")
        .contains("Errors in the documents: ")
        .contains("check");
  }

  @Test
  void aWarningIsNotWorthALine() {
    program.knowledge().changeBoth("review-by: 2027-01-15", "review-by: 2026-11-24");
    program.knowledge().change(KnowledgeFolder.WAGES_ID, "  umr skrg brp\n", "");

    assertThat(program.run("ask", "umk lebak 2026").err()).isEmpty();
  }
}
