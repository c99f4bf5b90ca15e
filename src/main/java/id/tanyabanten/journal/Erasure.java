package id.tanyabanten.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Deletes what is no longer to be kept. The pages on disk are overwritten with zeros. */
public final class Erasure {

  /**
   * Telegram keeps an update for a day and may deliver it again so long; it starts its ids anew
   * only after a week without any, so that none of these is ever taken for another.
   */
  private static final Duration UPDATE_IDS = Duration.ofDays(3);

  private final Database database;
  private final Clock clock;

  public Erasure(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Deletes all that somebody asked.
   *
   * @param asker a pseudonym
   * @return how many questions that were
   */
  public int of(String asker) {
    int questions = change("DELETE FROM logged_question WHERE asker = :value", asker);
    emptyLog();
    return questions;
  }

  /**
   * Deletes the questions that are too old, and the ids of updates that can't come again.
   *
   * @return how many questions that were
   */
  public int overdue(JournalSettings settings) {
    Instant now = clock.instant();
    change(
        "DELETE FROM inbox WHERE payload IS NULL AND received < :value",
        QueryLog.time(now.minus(UPDATE_IDS)));
    return change(
        "DELETE FROM logged_question WHERE time < :value",
        QueryLog.time(now.minus(Duration.ofDays(settings.keepDays()))));
  }

  /** What was deleted still stands in the write-ahead log until that one begins anew. */
  private void emptyLog() {
    database
        .jdbi()
        .useHandle(
            handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list());
  }

  private int change(String statement, String value) {
    try {
      return database.jdbi().withHandle(handle -> change(handle, statement, value));
    } catch (JdbiException e) {
      throw new QuestionNotLogged(database.file(), e);
    }
  }

  private static int change(Handle handle, String statement, String value) {
    return handle.createUpdate(statement).bind("value", value).execute();
  }
}
