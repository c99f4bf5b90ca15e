package id.tanyabanten.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLogTest {

  private static final LoggedQuestion QUESTION =
      new LoggedQuestion(
          Instant.parse("2026-11-24T17:30:00Z"),
          "0123456789abcdef",
          ChatKind.GROUP,
          "id",
          Optional.of("upah"),
          "Berapa UMK Lebak? Hubungi 08123456789",
          "partial",
          Optional.of("known_gap"),
          "[{\"document\":\"upah.id\"}]",
          "{\"best\":0.9}",
          12,
          Optional.of("brosur-ostim"),
          Optional.of("7"));

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void nameFolder() {
    folder = new DataFolder(temp);
  }

  @Test
  void writesARowThatAnySqliteToolReads() throws SQLException {
    try (Database database = Database.open(folder)) {
      long id = new QueryLog(database).record(QUESTION);

      assertThat(row(id))
          .containsEntry("time", "2026-11-24T17:30:00.000Z")
          .containsEntry("wib_day", "2026-11-25")
          .containsEntry("wib_time", "00:30:00")
          .containsEntry("asker", "0123456789abcdef")
          .containsEntry("chat_kind", "group")
          .containsEntry("language", "id")
          .containsEntry("subject", "upah")
          .containsEntry("text", "Berapa UMK Lebak? Hubungi [telepon]")
          .containsEntry("kind", "partial")
          .containsEntry("reason", "known_gap")
          .containsEntry("citations", "[{\"document\":\"upah.id\"}]")
          .containsEntry("scores", "{\"best\":0.9}")
          .containsEntry("millis", 12)
          .containsEntry("vote", null)
          .containsEntry("vote_reason", null)
          .containsEntry("campaign", "brosur-ostim")
          .containsEntry("conversation", "7");
    }
  }

  @Test
  void numbersItsRows() {
    try (Database database = Database.open(folder)) {
      QueryLog log = new QueryLog(database);

      assertThat(log.record(QUESTION)).isEqualTo(1);
      assertThat(log.record(QUESTION)).isEqualTo(2);
    }
  }

  @Test
  void saysThatAQuestionCouldNotBeWritten() {
    Database database = Database.open(folder);
    QueryLog log = new QueryLog(database);
    database.close();

    assertThatExceptionOfType(QuestionNotLogged.class)
        .isThrownBy(() -> log.record(QUESTION))
        .satisfies(e -> assertThat(e.obstacle()).isEqualTo(Obstacle.LOG_UNWRITABLE))
        .satisfies(e -> assertThat(e.path()).isEqualTo(folder.database()));
  }

  @Test
  void goesOnAfterARowThatWasRefused() {
    try (Database database = Database.open(folder)) {
      QueryLog log = new QueryLog(database);
      LoggedQuestion broken =
          new LoggedQuestion(
              QUESTION.askedAt(),
              QUESTION.asker(),
              QUESTION.chatKind(),
              QUESTION.language(),
              QUESTION.subject(),
              QUESTION.text(),
              QUESTION.kind(),
              QUESTION.reason(),
              "no JSON",
              QUESTION.scores(),
              QUESTION.millis(),
              QUESTION.campaign(),
              QUESTION.conversation());

      assertThatExceptionOfType(QuestionNotLogged.class).isThrownBy(() -> log.record(broken));
      assertThat(log.record(QUESTION)).isEqualTo(1);
    }
  }

  private Map<String, Object> row(long id) throws SQLException {
    String sql = "SELECT * FROM questions WHERE id = " + id;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      ResultSetMetaData columns = rows.getMetaData();
      Map<String, Object> row = new LinkedHashMap<>();
      rows.next();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        row.put(columns.getColumnName(column), rows.getObject(column));
      }
      return row;
    }
  }
}
