package id.tanyabanten.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The log of questions: one row a question, personal data masked. */
public final class QueryLog {

  /** Always with milliseconds, so that times sort as texts. */
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final String INSERT =
      """
      INSERT INTO logged_question (
        time, asker, chat_kind, language, subject, text, kind, reason,
        citations, scores, millis, campaign, conversation)
      VALUES (
        :time, :asker, :chatKind, :language, :subject, :text, :kind, :reason,
        :citations, :scores, :millis, :campaign, :conversation)
      """;

  private final Database database;
  private final PersonalData personalData = new PersonalData();

  public QueryLog(Database database) {
    this.database = database;
  }

  /** As times are written in the database. */
  public static String time(Instant instant) {
    return UTC.format(instant);
  }

  /**
   * Writes a question down.
   *
   * @return the id of its row
   * @throws QuestionNotLogged where that fails; the answer is good all the same
   */
  public long record(LoggedQuestion question) {
    try {
      return database.jdbi().withHandle(handle -> insert(handle, question));
    } catch (JdbiException e) {
      throw new QuestionNotLogged(database.file(), e);
    }
  }

  /** Within a transaction of the caller's. */
  long insert(Handle handle, LoggedQuestion question) {
    return handle
        .createUpdate(INSERT)
        .bind("time", time(question.askedAt()))
        .bind("asker", question.asker())
        .bind("chatKind", question.chatKind().code())
        .bind("language", question.language())
        .bind("subject", question.subject())
        .bind("text", personalData.mask(question.text()))
        .bind("kind", question.kind())
        .bind("reason", question.reason())
        .bind("citations", question.citations())
        .bind("scores", question.scores())
        .bind("millis", question.millis())
        .bind("campaign", question.campaign())
        .bind("conversation", question.conversation())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }
}
