package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

  private static final List<String> COMMANDS =
      List.of("run", "ask", "check", "document", "log", "report", "evaluate", "fit");

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void everyCommandExplainsItself() {
    assertThat(program.run("--help").out()).contains(COMMANDS).contains("TANYA_BANTEN_CONFIG");
    for (String command : COMMANDS) {
      Outcome outcome = program.run(command, "--help");

      assertThat(outcome.status()).isZero();
      assertThat(outcome.out())
          .contains("tanya-banten " + command)
          .contains("--config", "--knowledge", "--data", "--version");
      assertThat(outcome.err()).isEmpty();
    }
  }

  @Test
  void everyOptionIsExplained() {
    for (String command : COMMANDS) {
      assertThat(program.run(command, "--help").lines())
          .filteredOn(line -> line.matches(" +(-\\w, )?--[a-z]+(=\\S+)?|\\s+\\[QUESTION.*]"))
          .isEmpty();
    }
  }

  @Test
  void everyCommandSaysTheVersion() {
    assertThat(program.run("--version").out()).matches("Tanya Banten \\d+\\.\\d+.*\\R");
    for (String command : COMMANDS) {
      assertThat(program.run(command, "--version").out()).startsWith("Tanya Banten ");
    }
  }

  @Test
  void wrongUseIsAnsweredWithAHint() {
    for (String[] arguments :
        List.of(
            new String[] {"ask", "--jsno", "x"},
            new String[] {"askk", "x"},
            new String[] {"check", "more"},
            new String[] {"document", "--text"})) {
      Outcome outcome = program.run(arguments);

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("--help").contains("Cara pakai").contains("How to use");
    }
  }

  @Test
  void anOptionMayStandBeforeOrBehindTheCommand() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(folder.resolve("knowledge"), elsewhere.resolve("documents"));
    Files.move(folder.resolve("config/tanya-banten.yaml"), elsewhere.resolve("settings.yaml"));
    String documents = elsewhere.resolve("documents").toString();

    assertThat(
            program
                .run(
                    "--knowledge",
                    documents,
                    "ask",
                    "--config",
                    "elsewhere/settings.yaml",
                    "umk lebak 2026")
                .out())
        .contains("Rp3.330.010,62");
  }

  @Test
  void theEnvironmentSaysWhereThingsAreUnlessAnOptionDoes() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(folder.resolve("knowledge"), elsewhere.resolve("documents"));
    Files.move(folder.resolve("config/tanya-banten.yaml"), elsewhere.resolve("settings.yaml"));
    program.environment.put("TANYA_BANTEN_KNOWLEDGE", "elsewhere/documents");
    program.environment.put("TANYA_BANTEN_CONFIG", "elsewhere/settings.yaml");
    program.environment.put("TANYA_BANTEN_DATA", "elsewhere/data");

    assertThat(program.run("ask", "--log", "umk lebak 2026").out()).contains("Rp3.330.010,62");
    assertThat(elsewhere.resolve("data/tanya-banten.db")).exists();
    assertThat(program.run("check", "--knowledge", "nowhere").status()).isEqualTo(2);
  }

  @Test
  void aVariableSetToNothingCountsAsNotSet() {
    program.environment.put("TANYA_BANTEN_KNOWLEDGE", " ");

    assertThat(program.run("check").status()).isZero();
  }
}
