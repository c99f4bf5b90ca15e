package id.tanyabanten.telegram;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import dev.failsafe.function.CheckedSupplier;
import id.tanyabanten.journal.JournalException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** How long is waited before a request is made again, which goes on until it is done. */
final class Retries {

  private static final int FOR_EVER = -1;

  private static final long SHORTEST_SECONDS = 1;

  /** After an outage of hours nobody should wait much longer than that for an answer. */
  private static final long LONGEST_SECONDS = 30;

  /** So that what was cut off together does not come back together. */
  private static final double JITTER = 0.2;

  /** The other bot may be one that is just ending; asking often would only cut off each other. */
  private static final Duration CONFLICT = Duration.ofSeconds(10);

  private Retries() {}

  /**
   * Makes a request until it is done, or refused because of the token.
   *
   * @param failed told of each try that was not
   */
  static <T> FailsafeExecutor<Outcome<T>> untilDone(Consumer<Outcome<T>> failed) {
    RetryPolicy<Outcome<T>> limited =
        Retries.<Outcome<T>>forEver()
            .handleIf(Retries::never)
            .handleResultIf(Outcome.Limited.class::isInstance)
            .withDelayFn(context -> pause(context.getLastResult()))
            .onFailedAttempt(event -> failed.accept(event.getLastResult()))
            .build();
    RetryPolicy<Outcome<T>> conflict =
        Retries.<Outcome<T>>forEver()
            .handleIf(Retries::never)
            .handleResultIf(it -> it instanceof Outcome.Refused<T> refused && refused.isConflict())
            .withDelay(CONFLICT)
            .onFailedAttempt(event -> failed.accept(event.getLastResult()))
            .build();
    RetryPolicy<Outcome<T>> unclear =
        Retries.<Outcome<T>>backingOff()
            .handleIf(Retries::never)
            .handleResultIf(Retries::isUnclear)
            .onFailedAttempt(event -> failed.accept(event.getLastResult()))
            .build();
    return Failsafe.with(limited, conflict, unclear);
  }

  /** An exception is a fault of ours or an interrupt: trying again would not help. */
  private static boolean never(Throwable exception) {
    return false;
  }

  /** What is refused for a reason that has nothing to do with us may be taken another time. */
  private static <T> boolean isUnclear(Outcome<T> outcome) {
    boolean isOddRefusal =
        outcome instanceof Outcome.Refused<T> refused
            && !refused.isOfToken()
            && !refused.isConflict();
    return isOddRefusal || outcome instanceof Outcome.Unclear;
  }

  private static <T> Duration pause(Outcome<T> outcome) {
    return ((Outcome.Limited<T>) outcome).pause();
  }

  /**
   * Does a piece of work again until it no longer says {@link NotNow}. Nobody waits meanwhile: the
   * thread is free for others.
   */
  static FailsafeExecutor<Boolean> untilSent(ExecutorService workers) {
    RetryPolicy<Boolean> limited =
        Retries.<Boolean>forEver()
            .handleIf((result, e) -> e instanceof NotNow notNow && notNow.pause().isPresent())
            .withDelayFn(Retries::pause)
            .build();
    RetryPolicy<Boolean> unclear =
        Retries.<Boolean>backingOff()
            .handleIf((result, e) -> e instanceof NotNow notNow && notNow.pause().isEmpty())
            .build();
    return Failsafe.with(limited, unclear).with(workers);
  }

  private static Duration pause(ExecutionContext<Boolean> context) {
    return ((NotNow) context.getLastException()).pause().orElseThrow();
  }

  /**
   * Writes down what must not be left unwritten, however long that takes; waits in between.
   *
   * @param failed told of each try that was not
   */
  static <T> T insist(CheckedSupplier<T> writing, Consumer<JournalException> failed) {
    RetryPolicy<T> policy =
        Retries.<T>backingOff()
            .handle(JournalException.class)
            .onFailedAttempt(event -> failed.accept((JournalException) event.getLastException()))
            .build();
    return Failsafe.with(policy).get(writing);
  }

  private static <T> RetryPolicyBuilder<T> forEver() {
    return RetryPolicy.<T>builder().withMaxRetries(FOR_EVER);
  }

  private static <T> RetryPolicyBuilder<T> backingOff() {
    return Retries.<T>forEver()
        .withBackoff(SHORTEST_SECONDS, LONGEST_SECONDS, ChronoUnit.SECONDS)
        .withJitter(JITTER);
  }
}
