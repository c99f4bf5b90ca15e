package id.tanyabanten.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.Database;
import id.tanyabanten.journal.Logged;
import id.tanyabanten.journal.QueryLog;
import id.tanyabanten.language.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestQuestionsTest {

  private static final Instant LATE = Instant.parse("2026-11-24T17:05:00Z");

  @TempDir Path temp;
  private DataFolder folder;
  private LatestQuestions latest;

  @BeforeEach
  void nameFolder() {
    folder = new DataFolder(temp.resolve("data"));
    latest = new LatestQuestions(folder);
  }

  @Test
  void areNoneWhereNothingWasLogged() {
    assertThat(latest.newest(20)).isEmpty();
    assertThat(new LatestText(Language.INDONESIAN, 80).render(List.of()))
        .isEqualTo("Belum ada pertanyaan yang tercatat.");
    assertThat(new LatestJson().render(List.of())).isEmpty();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void comeNewestFirst() {
    log("pertama", "kedua", "ketiga");

    assertThat(latest.newest(2)).extracting(LogEntry::text).containsExactly("ketiga", "kedua");
  }

  @Test
  void areATableWithTimesInBanten() {
    log("Berapa UMK Lebak?", "Lebak'ta asgari ücret?");

    assertThat(new LatestText(Language.INDONESIAN, LatestText.UNLIMITED).render(latest.newest(20)))
        .isEqualTo(
            """
            Waktu (WIB)       Bahasa     Jawaban   Pertanyaan
            25/11/2026 00.05  Indonesia  terjawab  Lebak'ta asgari ücret?
            25/11/2026 00.05  Indonesia  terjawab  Berapa UMK Lebak?""");
    assertThat(new LatestText(Language.ENGLISH, LatestText.UNLIMITED).render(latest.newest(20)))
        .startsWith(
            """
            Time (WIB)        Language    Answer    Question
            2026-11-25 00:05  Indonesian  answered  Lebak'ta asgari ücret?
            """);
  }

  @Test
  void areCutAtTheEdgeOfTheTerminalButWholeElsewhere() {
    String longQuestion = "Berapa upah minimum di Lebak " + "dan di Serang ".repeat(50) + "?";
    log(longQuestion, "雷巴克县的最低工资是多少？请告诉我二零二六年的数字，谢谢您");

    List<String> lines =
        new LatestText(Language.INDONESIAN, 60).render(latest.newest(20)).lines().toList();

    assertThat(lines.get(1)).isEqualTo("25/11/2026 00.05  Indonesia  terjawab  雷巴克县的最低工资是…");
    assertThat(lines.get(2)).hasSize(60).endsWith("Berapa upah minimum …");
    assertThat(new LatestText(Language.INDONESIAN, LatestText.UNLIMITED).render(latest.newest(20)))
        .contains(longQuestion);
  }

  @Test
  void cantSteerTheTerminal() {
    log("Berapa\n\tUMK \u001b[31mLebak\u202E?");

    assertThat(new LatestText(Language.INDONESIAN, LatestText.UNLIMITED).render(latest.newest(20)))
        .endsWith("Berapa UMK [31mLebak ?");
  }

  @Test
  void areOneJsonObjectALine() throws Exception {
    log("Berapa UMK\nLebak?", "Berapa UMK Serang?");

    List<String> lines = new LatestJson().render(latest.newest(20)).lines().toList();

    assertThat(lines).hasSize(2);
    JsonNode older = new ObjectMapper().readTree(lines.get(1));
    assertThat(older)
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {
                      "id": 1,
                      "time": "2026-11-24T17:05:00Z",
                      "asker": "0123456789abcdef",
                      "chat_kind": "private",
                      "language": "id",
                      "subject": "upah",
                      "text": "Berapa UMK\\nLebak?",
                      "kind": "answered",
                      "reason": null,
                      "citations": [{"document": "upah.id"}],
                      "scores": {"best": 0.9},
                      "millis": 12,
                      "vote": null,
                      "vote_reason": null,
                      "campaign": null,
                      "conversation": null
                    }
                    """));
  }

  private void log(String... texts) {
    try (Database database = Database.open(folder)) {
      QueryLog log = new QueryLog(database);
      for (String text : texts) {
        log.record(Logged.question(LATE, text));
      }
    }
  }
}
