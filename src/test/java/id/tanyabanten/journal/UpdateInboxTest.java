package id.tanyabanten.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateInboxTest {

  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
  private static final Clock AT_NOON = Clock.fixed(NOON, ZoneOffset.UTC);

  @TempDir private Path temp;
  private Database database;
  private UpdateInbox inbox;

  @BeforeEach
  void open() {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    database = Database.open(folder);
    inbox = inbox("key");
  }

  private UpdateInbox inbox(String keyFile) {
    PayloadCipher cipher = new PayloadCipher(KeyedSecret.in(temp.resolve(keyFile)));
    return new UpdateInbox(database, cipher, new QueryLog(database), AT_NOON);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Arrival arrival(long id, String chat, String payload) {
    return new Arrival(id, chat, Optional.of(payload));
  }

  @Test
  void givesAChatsUpdatesInTheOrderInWhichTheyCame() {
    inbox.keep(List.of(arrival(900, "a", "first"), arrival(901, "b", "other")));
    inbox.keep(List.of(arrival(5, "a", "second, its id begun anew")));

    Waiting first = inbox.next("a").orElseThrow();
    assertThat(first.payload()).isEqualTo("first");
    assertThat(first.received()).isEqualTo(NOON);
    assertThat(inbox.after(first).orElseThrow().payload()).startsWith("second");

    inbox.answered(List.of(first), Optional.empty());
    assertThat(inbox.next("a").orElseThrow().updateId()).isEqualTo(5);
    assertThat(inbox.next("c")).isEmpty();
  }

  @Test
  void keepsAnUpdateOnceHoweverOftenItComes() {
    Arrival update = arrival(7, "a", "text");

    assertThat(inbox.keep(List.of(update, update))).containsExactly("a");
    assertThat(inbox.keep(List.of(update))).isEmpty();
    inbox.answered(List.of(inbox.next("a").orElseThrow()), Optional.empty());
    assertThat(inbox.keep(List.of(update))).isEmpty();
    assertThat(inbox.next("a")).isEmpty();
  }

  @Test
  void holdsIdsOfSixtyFourBits() {
    inbox.keep(List.of(arrival(Long.MAX_VALUE, "a", "text")));

    assertThat(inbox.next("a").orElseThrow().updateId()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void whatIsNotToBeAnsweredWakesNobody() {
    assertThat(inbox.keep(List.of(new Arrival(7, "a", Optional.empty())))).isEmpty();
    assertThat(inbox.chatsWaiting()).isEmpty();
  }

  @Test
  void namesTheChatsThatWaitTheLongestFirst() {
    inbox.keep(List.of(arrival(1, "b", "x"), arrival(2, "a", "x"), arrival(3, "b", "x")));

    assertThat(inbox.chatsWaiting()).containsExactly("b", "a");
  }

  @Test
  void keepsABatchWholeOrNotAtAll() {
    Arrival broken = new Arrival(2, null, Optional.of("x"));

    assertThatExceptionOfType(InboxUnwritable.class)
        .isThrownBy(() -> inbox.keep(List.of(arrival(1, "a", "x"), broken)));

    assertThat(inbox.chatsWaiting()).isEmpty();
  }

  @Test
  void remembersWhichPartsOfAReplyWereSent() {
    inbox.keep(List.of(arrival(1, "a", "x")));
    Waiting waiting = inbox.next("a").orElseThrow();

    inbox.sending(waiting, 1);
    assertThat(inbox.next("a").orElseThrow().partsSent()).isZero();
    inbox.sent(waiting, 1);
    inbox.sending(waiting, 2);

    assertThat(inbox.next("a").orElseThrow().partsSent()).isEqualTo(1);
  }

  @Test
  void forgetsWhatWasSaidAndLogsTheQuestionBothOrNeither() {
    inbox.keep(List.of(arrival(1, "a", "x"), arrival(2, "a", "y")));
    Waiting first = inbox.next("a").orElseThrow();
    Waiting second = inbox.after(first).orElseThrow();
    LoggedQuestion question = Logged.question(NOON, "x y");

    assertThat(inbox.answered(List.of(first, second), Optional.of(question))).isEqualTo(2);

    assertThat(inbox.chatsWaiting()).isEmpty();
    assertThat(count("logged_question")).isEqualTo(1);
    assertThat(count("inbox")).isEqualTo(2);

    inbox.keep(List.of(arrival(3, "a", "z")));
    database
        .jdbi()
        .useHandle(handle -> handle.execute("ALTER TABLE logged_question RENAME TO gone"));
    assertThatExceptionOfType(InboxUnwritable.class)
        .isThrownBy(
            () -> inbox.answered(List.of(inbox.next("a").orElseThrow()), Optional.of(question)));
    assertThat(inbox.next("a")).isPresent();
  }

  @Test
  void writesNoContentThatCanBeRead() {
    inbox.keep(List.of(arrival(1, "a", "{\"first_name\":\"Siti\"}")));

    byte[] payload =
        database
            .jdbi()
            .withHandle(
                it -> it.createQuery("SELECT payload FROM inbox").mapTo(byte[].class).one());
    assertThat(new String(payload, StandardCharsets.ISO_8859_1)).doesNotContain("Siti");
    assertThat(inbox.next("a").orElseThrow().payload()).contains("Siti");
  }

  @Test
  void stepsOverWhatAnotherKeyEncrypted() {
    inbox("lost").keep(List.of(arrival(1, "a", "x")));
    inbox.keep(List.of(arrival(2, "a", "y")));

    assertThat(inbox.next("a").orElseThrow().payload()).isEqualTo("y");
    assertThat(inbox("lost").next("a")).isEmpty();
  }

  @Test
  void whatIsOverdueIsErased() {
    QueryLog log = new QueryLog(database);
    log.record(Logged.question(NOON.minus(Duration.ofDays(31)), "old"));
    log.record(Logged.question(NOON.minus(Duration.ofDays(29)), "young"));
    inbox.keep(List.of(arrival(1, "a", "waits"), new Arrival(2, "a", Optional.empty())));
    Clock later = Clock.offset(AT_NOON, Duration.ofDays(4));

    new Erasure(database, AT_NOON).overdue(new JournalSettings(30));
    assertThat(count("logged_question")).isEqualTo(1);
    assertThat(count("inbox")).isEqualTo(2);

    new Erasure(database, later).overdue(new JournalSettings(30));
    // What still waits for its answer is no longer an id alone, and stays.
    assertThat(count("inbox")).isEqualTo(1);
    assertThat(inbox.next("a")).isPresent();
  }

  @Test
  void whatAnAskerAskedIsErasedFromTheFileToo() throws Exception {
    new QueryLog(database).record(Logged.question(NOON, "a very telling question"));

    assertThat(new Erasure(database, AT_NOON).of("somebody else")).isZero();
    assertThat(new Erasure(database, AT_NOON).of("0123456789abcdef")).isEqualTo(1);

    assertThat(count("logged_question")).isZero();
    for (String file : List.of("tanya-banten.db", "tanya-banten.db-wal")) {
      byte[] bytes = java.nio.file.Files.readAllBytes(temp.resolve("data").resolve(file));
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("very telling");
    }
  }

  private int count(String table) {
    return database
        .jdbi()
        .withHandle(it -> it.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one());
  }
}
