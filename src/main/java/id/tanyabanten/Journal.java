package id.tanyabanten;

import id.tanyabanten.journal.ChatKind;
import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.Database;
import id.tanyabanten.journal.JournalException;
import id.tanyabanten.journal.LoggedExchange;
import id.tanyabanten.journal.Pseudonyms;
import id.tanyabanten.journal.QueryLog;
import id.tanyabanten.reply.Exchange;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Logs what is asked on the terminal. The database opens in the background. A log that can't be
 * written never costs an answer: that is told, once.
 */
final class Journal implements Consumer<Exchange>, AutoCloseable {

  private static final String KEY_FILE = "TANYA_BANTEN_KEY_FILE";

  /** Whoever sits at the terminal is one asker to the log. */
  private static final String ASKER = "console";

  private final CompletableFuture<Opened> opening;
  private final PrintStream err;
  private boolean toldFailure;

  private record Opened(Database database, QueryLog log, String asker) {}

  private Journal(CompletableFuture<Opened> opening, PrintStream err) {
    this.opening = opening;
    this.err = err;
  }

  /** Returns at once; the database is opened meanwhile. */
  static Journal opening(DataFolder folder, Surroundings surroundings) {
    Path keyFile =
        surroundings.variable(KEY_FILE).map(surroundings.folder()::resolve).orElse(folder.key());
    return new Journal(
        CompletableFuture.supplyAsync(() -> open(folder, keyFile)), surroundings.err());
  }

  private static Opened open(DataFolder folder, Path keyFile) {
    Database database = Database.open(folder);
    try {
      String asker = Pseudonyms.keyedBy(keyFile).of(ASKER);
      return new Opened(database, new QueryLog(database), asker);
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

  @Override
  public void accept(Exchange exchange) {
    try {
      Opened opened = opened();
      opened.log.record(LoggedExchange.of(exchange, opened.asker, ChatKind.CONSOLE));
    } catch (JournalException e) {
      if (!toldFailure) {
        toldFailure = true;
        Notice.of(e).forEach(err::println);
      }
    }
  }

  @Override
  public void close() {
    opening.thenAccept(opened -> opened.database.close()).exceptionally(failed -> null).join();
  }
}
