package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.FolderLock;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Vector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

  private static final String PROMPT = "Pertanyaan: ";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void opensWithWhatItIsAndHowRecentItsDocumentsAre() {
    Outcome outcome = program.run();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("Tanya Banten menjawab")
        .contains("4 dokumen; pemeriksaan terbaru 24 November 2026")
        .contains("TELEGRAM_BOT_TOKEN")
        .contains("README")
        .contains("Ctrl-D")
        .contains("English:")
        .contains("last checked on 24 November 2026");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void answersEachLineUntilTheInputEnds() {
    Outcome outcome = program.typing("umk lebak 2026\nhow much is the umk in lebak in 2025?").run();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Rp3.330.010,62").contains("Rp3,172,384.39");
  }

  @Test
  void theWordForItEndsTheConversation() {
    for (String word : List.of("keluar", " EXIT ", "selesai")) {
      Outcome outcome = program.typing(word + "\numk lebak 2026\n").run("run");

      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).doesNotContain("Rp3.330.010,62");
    }
  }

  @Test
  void aFollowUpLeansOnWhatWasAskedBefore() {
    Outcome outcome = program.typing("umk lebak 2026\nkalau pandeglang?\n").run();

    assertThat(outcome.out()).contains("Rp3.351.000");
  }

  @Test
  void promptsOnATerminalOnly() {
    assertThat(program.typing("halo\n").run().out()).doesNotContain(PROMPT);
    assertThat(program.onTerminal().typing("halo\n").run().out())
        .containsSubsequence(PROMPT, "Halo!", PROMPT)
        .endsWith(PROMPT + System.lineSeparator());
  }

  @Test
  void logsEveryQuestion() {
    program.typing("umk lebak 2026\n\nnomor saya 0812-3456-7890\n").run();

    assertThat(program.run("log").out())
        .contains("umk lebak 2026")
        .contains("[telepon]")
        .doesNotContain("3456");
    assertThat(program.run("report", "--json").out()).contains("\"total\" : 3");
  }

  @Test
  void answersOnWhereTheLogBreaksAndSaysSoOnce() {
    InputStream input =
        new SequenceInputStream(
            new Vector<>(
                    List.of(
                        bytes("umk lebak 2026\n"),
                        new Sabotage(),
                        bytes("umk lebak 2025\numk pandeglang 2026\n")))
                .elements());

    Outcome outcome = program.reading(input).run();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Rp3.172.384,39").contains("Rp3.351.000");
    assertThat(outcome.err()).containsOnlyOnce("tidak bisa dicatat").containsOnlyOnce("be logged");
  }

  @Test
  void aSecondBotOnTheSameDataIsSentAway() {
    try (FolderLock first = new DataFolder(program.data()).lock()) {
      Outcome outcome = program.typing("umk lebak 2026\n").run();

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("sedang dipakai").contains("in use").contains("--data");
      assertThat(program.run("ask", "--log", "umk lebak 2026").status()).isZero();
      assertThat(program.run("log").out()).contains("umk lebak 2026");
    }
    assertThat(program.run().status()).isZero();
  }

  @Test
  void aDataFolderThatCantBeWrittenIsSaid() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    for (Path data : List.of(file, file.resolve("data"))) {
      Outcome outcome = program.run("run", "--data", data.toString());

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains("Folder data").contains("TANYA_BANTEN_DATA");
    }
  }

  @Test
  void aDatabaseThatIsNoneIsSaid() throws Exception {
    Files.createDirectories(program.data());
    Files.writeString(program.data().resolve("tanya-banten.db"), "no database".repeat(1_000));

    Outcome outcome = program.typing("umk lebak 2026\n").run();

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("tanya-banten.db");
    assertThat(program.run("log").status()).isEqualTo(2);
    assertThat(program.run("report").status()).isEqualTo(2);
  }

  @Test
  void aKeyThatIsNoneIsSaid() throws Exception {
    Files.createDirectories(program.data());
    Files.writeString(program.data().resolve("key"), "short");

    Outcome outcome = program.run();

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("key");
  }

  @Test
  void theKeyMayLieElsewhere() {
    program.environment.put("TANYA_BANTEN_KEY_FILE", "elsewhere");

    program.typing("halo\n").run();

    assertThat(folder.resolve("elsewhere")).exists();
    assertThat(program.data().resolve("key")).doesNotExist();
  }

  @Test
  void whatIsStillOpenIsClosedOnAnInterrupt() {
    InputStream interrupting =
        new InputStream() {
          @Override
          public int read() {
            program.interrupts.forEach(Runnable::run);
            // As on Ctrl-C: by the time somebody else runs, the folder is free again.
            new DataFolder(program.data()).lock().close();
            return -1;
          }
        };

    Outcome outcome = program.onTerminal().reading(interrupting).run();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(program.interrupts).isEmpty();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the table away from under the log. */
  private final class Sabotage extends InputStream {

    @Override
    public int read() {
      try (Connection connection =
              DriverManager.getConnection(
                  "jdbc:sqlite:" + program.data().resolve("tanya-banten.db"));
          Statement statement = connection.createStatement()) {
        statement.execute("DROP VIEW questions");
        statement.execute("ALTER TABLE logged_question RENAME TO gone");
        return -1;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
