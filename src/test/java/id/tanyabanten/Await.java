package id.tanyabanten;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes true soon. */
final class Await {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final long BETWEEN_LOOKS = 10;

  private Await() {}

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + SOON.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not come true within " + SOON);
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
