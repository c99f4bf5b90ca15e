package id.tanyabanten.telegram;

import java.time.Duration;
import java.util.Optional;

/** An update can't be answered at this moment; its turn comes again. */
final class NotNow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> pause;

  private NotNow(Optional<Duration> pause, String why) {
    // Without a stack trace: this is no fault, and there may be many.
    super(why, null, false, false);
    this.pause = pause;
  }

  static NotNow butIn(Duration pause) {
    return new NotNow(Optional.of(pause), "in " + pause);
  }

  static NotNow butLater(String why) {
    return new NotNow(Optional.empty(), why);
  }

  /** Until when to wait; where it is not known, longer from time to time. */
  Optional<Duration> pause() {
    return pause;
  }
}
