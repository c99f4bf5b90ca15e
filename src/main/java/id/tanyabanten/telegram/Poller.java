package id.tanyabanten.telegram;

import dev.failsafe.FailsafeExecutor;
import id.tanyabanten.journal.JournalException;
import id.tanyabanten.journal.LastPoll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes updates from Telegram, one batch after another. A batch is kept before the next is asked
 * for, since asking confirms it: Telegram then forgets it.
 */
final class Poller {

  /**
   * Telegram may start its ids anew, lower than before, when no update came for a week. Without an
   * offset it gives whatever is not confirmed.
   */
  private static final Duration OFFSET_LIVES = Duration.ofDays(1);

  /** A server that answers at once though nothing came must not be asked all the time. */
  private static final Duration EMPTY_TAKES = Duration.ofMillis(200);

  private static final Outcome<List<RawUpdate>> NOTHING = new Outcome.Done<>(List.of());

  private final BotApi api;
  private final Consumer<List<RawUpdate>> intake;
  private final LastPoll lastPoll;
  private final Troubles troubles;
  private final Clock clock;
  private Optional<Long> offset = Optional.empty();
  private Instant lastUpdate;
  private volatile boolean stopped;

  /**
   * @param intake keeps a batch, or does not return
   */
  Poller(
      BotApi api,
      Consumer<List<RawUpdate>> intake,
      LastPoll lastPoll,
      Troubles troubles,
      Clock clock) {
    this.api = api;
    this.intake = intake;
    this.lastPoll = lastPoll;
    this.troubles = troubles;
    this.clock = clock;
    this.lastUpdate = clock.instant();
  }

  /** Polls until it is stopped, or Telegram no longer takes the token. */
  TelegramBot.Ending run() {
    FailsafeExecutor<Outcome<List<RawUpdate>>> untilDone = Retries.untilDone(troubles::met);
    while (!stopped) {
      Outcome<List<RawUpdate>> outcome = untilDone.get(this::poll);
      if (outcome instanceof Outcome.Refused) {
        return TelegramBot.Ending.TOKEN_REFUSED;
      }
      troubles.reached();
      take(((Outcome.Done<List<RawUpdate>>) outcome).value());
    }
    return TelegramBot.Ending.STOPPED;
  }

  private Outcome<List<RawUpdate>> poll() throws InterruptedException {
    long start = System.nanoTime();
    Outcome<List<RawUpdate>> outcome = stopped ? NOTHING : api.poll(offset);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (!stopped && NOTHING.equals(outcome) && took.compareTo(EMPTY_TAKES) < 0) {
      Thread.sleep(EMPTY_TAKES.toMillis());
    }
    return outcome;
  }

  private void take(List<RawUpdate> updates) {
    Instant now = clock.instant();
    noteIn(now);
    if (!updates.isEmpty()) {
      intake.accept(updates);
      long last = updates.stream().mapToLong(RawUpdate::id).max().orElseThrow();
      offset = Optional.of(last + 1);
      lastUpdate = now;
    } else if (lastUpdate.isBefore(now.minus(OFFSET_LIVES))) {
      offset = Optional.empty();
    }
  }

  private void noteIn(Instant now) {
    try {
      lastPoll.note(now);
    } catch (JournalException e) {
      troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString());
    }
  }

  /** Ends the poll that is under way. What it would have brought stays at Telegram. */
  void stop() {
    stopped = true;
    api.stopPolling();
  }
}
