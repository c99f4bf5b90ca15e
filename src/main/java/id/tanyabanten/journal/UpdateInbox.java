package id.tanyabanten.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The updates that are to be answered, kept before Telegram is told that they arrived: whatever
 * ends the process, they are answered at the next start. It is the queue too: a chat's oldest
 * update is the next to be answered.
 *
 * <p>Sending can't be made exactly once: Telegram takes no sign by which it would know a message
 * again. So a send is noted before it is made, and one that was under way when the process ended is
 * made again: never lost, and twice at most for as many as were being sent.
 */
public final class UpdateInbox {

  private static final String KEEP =
      """
      INSERT INTO inbox (update_id, received, chat, payload, words)
      VALUES (:updateId, :received, :chat, :payload, :words)
      ON CONFLICT (update_id) DO NOTHING
      """;

  private static final String CHATS_WAITING =
      """
      SELECT chat FROM inbox WHERE payload IS NOT NULL GROUP BY chat ORDER BY min(sequence)
      """;

  private static final String NEXT =
      """
      SELECT sequence, update_id, chat, payload, received, parts_sent FROM inbox
      WHERE chat = :chat AND sequence > :after AND payload IS NOT NULL
      ORDER BY sequence LIMIT 1
      """;

  private static final String DONE =
      "UPDATE inbox SET payload = NULL, parts_sent = parts_begun WHERE sequence = :sequence"
          + " AND payload IS NOT NULL";

  private static final String SAME_WORDS =
      "SELECT count(*) FROM inbox WHERE words = :words AND sequence <> :sequence";

  private static final long BEFORE_ALL = 0;

  private final Database database;
  private final PayloadCipher cipher;
  private final QueryLog log;
  private final Clock clock;

  private record Row(Waiting waiting, byte[] hidden) {}

  public UpdateInbox(Database database, PayloadCipher cipher, QueryLog log, Clock clock) {
    this.database = database;
    this.cipher = cipher;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Keeps updates, all or none, those that are there already left out. On disk before it returns,
   * so that not even a power cut loses what Telegram then forgets.
   *
   * @return the chats to which something new came, in the order of arrival
   */
  public Set<String> keep(List<Arrival> arrivals) {
    return use(
        handle -> {
          handle.execute("PRAGMA synchronous = FULL");
          try {
            return handle.inTransaction(transaction -> keep(arrivals, transaction));
          } finally {
            handle.execute("PRAGMA synchronous = NORMAL");
          }
        });
  }

  private Set<String> keep(List<Arrival> arrivals, Handle handle) {
    String received = QueryLog.time(clock.instant());
    Set<String> chats = new LinkedHashSet<>();
    for (Arrival arrival : arrivals) {
      int rows =
          handle
              .createUpdate(KEEP)
              .bind("updateId", arrival.updateId())
              .bind("received", received)
              .bind("chat", arrival.chat())
              .bind("payload", arrival.payload().map(cipher::encrypt).orElse(null))
              .bind("words", arrival.words().orElse(null))
              .execute();
      if (rows == 1 && arrival.payload().isPresent()) {
        chats.add(arrival.chat());
      }
    }
    return chats;
  }

  /** The chats with something to be answered, the one that waits longest first. */
  public List<String> chatsWaiting() {
    return use(handle -> handle.createQuery(CHATS_WAITING).mapTo(String.class).list());
  }

  /** The oldest of the chat's updates that waits. */
  public Optional<Waiting> next(String chat) {
    return next(chat, BEFORE_ALL);
  }

  /** The one that came into the same chat after that. */
  public Optional<Waiting> after(Waiting waiting) {
    return next(waiting.chat(), waiting.sequence());
  }

  private Optional<Waiting> next(String chat, long after) {
    Optional<Row> row =
        use(
            handle ->
                handle
                    .createQuery(NEXT)
                    .bind("chat", chat)
                    .bind("after", after)
                    .map(UpdateInbox::row)
                    .findOne());
    return row.flatMap(this::readable);
  }

  private static Row row(ResultSet row, StatementContext context) throws SQLException {
    Waiting waiting =
        new Waiting(
            row.getLong("sequence"),
            row.getLong("update_id"),
            row.getString("chat"),
            "",
            Instant.parse(row.getString("received")),
            row.getInt("parts_sent"));
    return new Row(waiting, row.getBytes("payload"));
  }

  /** What can't be read, since the key is another, will never be: it must not block its chat. */
  private Optional<Waiting> readable(Row row) {
    Waiting waiting = row.waiting();
    Optional<String> payload = cipher.decrypt(row.hidden());
    if (payload.isEmpty()) {
      answered(List.of(waiting), Optional.empty());
      return next(waiting.chat(), waiting.sequence());
    }
    return Optional.of(
        new Waiting(
            waiting.sequence(),
            waiting.updateId(),
            waiting.chat(),
            payload.get(),
            waiting.received(),
            waiting.partsSent()));
  }

  /** Whether another update brought the same words in the same message. */
  public boolean came(String words, Waiting besides) {
    return use(
        handle ->
            handle
                .createQuery(SAME_WORDS)
                .bind("words", words)
                .bind("sequence", besides.sequence())
                .mapTo(Boolean.class)
                .one());
  }

  /** Notes that this message of the reply, counted from 1, is about to be sent. */
  public void sending(Waiting waiting, int part) {
    mark("UPDATE inbox SET parts_begun = :part WHERE sequence = :sequence", waiting, part);
  }

  /**
   * Notes that this message of the reply has been sent, and that others follow.
   *
   * @return 1 where it still waited
   */
  public int sent(Waiting waiting, int part) {
    return mark("UPDATE inbox SET parts_sent = :part WHERE sequence = :sequence", waiting, part);
  }

  private int mark(String update, Waiting waiting, int part) {
    return use(
        handle ->
            handle
                .createUpdate(update)
                .bind("part", part)
                .bind("sequence", waiting.sequence())
                .execute());
  }

  /**
   * Forgets what they said and logs what was asked, both or neither.
   *
   * @param waiting the updates that this was the answer to
   * @param question nothing where none was asked
   * @return how many of them still waited
   */
  public int answered(List<Waiting> waiting, Optional<LoggedQuestion> question) {
    return use(
        handle ->
            handle.inTransaction(
                transaction -> {
                  question.ifPresent(asked -> log.insert(transaction, asked));
                  return waiting.stream().mapToInt(it -> done(it, transaction)).sum();
                }));
  }

  private static int done(Waiting waiting, Handle handle) {
    return handle.createUpdate(DONE).bind("sequence", waiting.sequence()).execute();
  }

  private <T> T use(Function<Handle, T> work) {
    try {
      return database.jdbi().withHandle(work::apply);
    } catch (JdbiException e) {
      throw new InboxUnwritable(database.file(), e);
    }
  }
}
