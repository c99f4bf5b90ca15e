package id.tanyabanten.telegram;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Shows that an answer is being written, where it is not there at once. */
final class Typing implements AutoCloseable {

  /** Before, it would only flicker. */
  private static final Duration AFTER = Duration.ofMillis(500);

  /** Telegram shows it for five seconds. */
  private static final Duration AGAIN = Duration.ofMillis(4_500);

  private final BotApi api;
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

  /** Apart from the watch, which must not wait for an answer. */
  private final ExecutorService sending = Executors.newCachedThreadPool();

  /** An answer being written. */
  interface Shown extends AutoCloseable {

    @Override
    void close();
  }

  Typing(BotApi api) {
    this.api = api;
  }

  /** Watches from now on, until it is closed. */
  Shown in(Origin origin) {
    try {
      ScheduledFuture<?> shown =
          watch.scheduleAtFixedRate(
              () -> sending.execute(() -> api.typing(origin)),
              AFTER.toMillis(),
              AGAIN.toMillis(),
              TimeUnit.MILLISECONDS);
      return () -> shown.cancel(false);
    } catch (RejectedExecutionException e) {
      // The bot is ending; nobody is shown anything any more.
      return () -> {};
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    sending.shutdownNow();
  }
}
