package id.tanyabanten.report;

import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newest rows of the log. */
public final class LatestQuestions {

  private final DataFolder folder;

  public LatestQuestions(DataFolder folder) {
    this.folder = folder;
  }

  /** At most so many, newest first; none where nothing was ever logged. */
  public List<LogEntry> newest(int count) {
    return Database.read(
            folder,
            handle ->
                handle
                    .createQuery("SELECT * FROM questions ORDER BY time DESC, id DESC LIMIT :count")
                    .bind("count", count)
                    .map((row, context) -> entry(row))
                    .list())
        .orElse(List.of());
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong("id"),
        Instant.parse(row.getString("time")),
        row.getString("asker"),
        row.getString("chat_kind"),
        row.getString("language"),
        optional(row, "subject"),
        row.getString("text"),
        row.getString("kind"),
        optional(row, "reason"),
        row.getString("citations"),
        row.getString("scores"),
        row.getLong("millis"),
        optional(row, "vote"),
        optional(row, "vote_reason"),
        optional(row, "campaign"),
        optional(row, "conversation"));
  }

  private static Optional<String> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
