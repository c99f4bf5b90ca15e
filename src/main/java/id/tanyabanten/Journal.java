package id.tanyabanten;

import id.tanyabanten.journal.Asker;
import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.Database;
import id.tanyabanten.journal.Erasure;
import id.tanyabanten.journal.JournalException;
import id.tanyabanten.journal.JournalSettings;
import id.tanyabanten.journal.KeyedSecret;
import id.tanyabanten.journal.LastPoll;
import id.tanyabanten.journal.LoggedExchange;
import id.tanyabanten.journal.PayloadCipher;
import id.tanyabanten.journal.Pseudonyms;
import id.tanyabanten.journal.QueryLog;
import id.tanyabanten.journal.QuestionNotLogged;
import id.tanyabanten.journal.UpdateInbox;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.telegram.TelegramJournal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Logs what is asked on the terminal, and keeps what the bot on Telegram needs. The database opens
 * in the background. A log that can't be written never costs an answer: that is told, once.
 */
final class Journal implements Consumer<Exchange>, AutoCloseable {

  private static final String KEY_FILE = "TANYA_BANTEN_KEY_FILE";

  /** Whoever sits at the terminal is one asker to the log. */
  private static final String CONSOLE = "console";

  private final DataFolder folder;
  private final JournalSettings settings;
  private final Clock clock;
  private final CompletableFuture<Opened> opening;
  private final PrintStream err;
  private boolean toldFailure;

  private record Opened(Database database, QueryLog log, KeyedSecret secret) {

    Asker atConsole() {
      return Asker.atConsole(new Pseudonyms(secret).of(CONSOLE));
    }
  }

  private Journal(DataFolder folder, JournalSettings settings, Surroundings surroundings) {
    this.folder = folder;
    this.settings = settings;
    this.clock = surroundings.clock();
    this.err = surroundings.err();
    Path keyFile =
        surroundings.variable(KEY_FILE).map(surroundings.folder()::resolve).orElse(folder.key());
    this.opening = CompletableFuture.supplyAsync(() -> open(folder, keyFile));
  }

  /** Returns at once; the database is opened meanwhile. */
  static Journal opening(DataFolder folder, JournalSettings settings, Surroundings surroundings) {
    return new Journal(folder, settings, surroundings);
  }

  private static Opened open(DataFolder folder, Path keyFile) {
    Database database = Database.open(folder);
    try {
      return new Opened(database, new QueryLog(database), KeyedSecret.in(keyFile));
    } catch (JournalException e) {
      database.close();
      throw e;
    }
  }

  /** Waits until the log can be written; throws what stands in the way. */
  void awaitOpen() {
    opened();
  }

  private Opened opened() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof JournalException cause ? cause : e;
    }
  }

  /** For the bot on Telegram. */
  TelegramJournal forTelegram() {
    Opened opened = opened();
    return new TelegramJournal(
        new UpdateInbox(opened.database, new PayloadCipher(opened.secret), opened.log, clock),
        new Pseudonyms(opened.secret),
        new Erasure(opened.database, clock),
        new LastPoll(folder),
        settings);
  }

  /** Deletes the questions that have been kept long enough. */
  void eraseOverdue() {
    try {
      new Erasure(opened().database, clock).overdue(settings);
    } catch (QuestionNotLogged e) {
      tellOnce(e);
    }
  }

  @Override
  public void accept(Exchange exchange) {
    try {
      Opened opened = opened();
      opened.log.record(LoggedExchange.of(exchange, opened.atConsole()));
    } catch (JournalException e) {
      tellOnce(e);
    }
  }

  private void tellOnce(JournalException e) {
    if (!toldFailure) {
      toldFailure = true;
      Notice.of(e).forEach(err::println);
    }
  }

  @Override
  public void close() {
    opening.thenAccept(opened -> opened.database.close()).exceptionally(failed -> null).join();
  }
}
