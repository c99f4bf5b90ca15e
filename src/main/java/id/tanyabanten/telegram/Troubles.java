package id.tanyabanten.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says a trouble once, not at every try that meets it, and once that it is over. */
final class Troubles {

  /** One that comes and goes is said no more often than this. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** Telegram says so only in words. */
  private static final String WEBHOOK = "webhook";

  private final Operator operator;
  private final Clock clock;
  private final Map<Event, Instant> said = new EnumMap<>(Event.class);

  /** The troubles that go on, and whether they were said since they began. */
  private final Map<Event, Boolean> going = new EnumMap<>(Event.class);

  private boolean silent;

  Troubles(Operator operator, Clock clock) {
    this.operator = operator;
    this.clock = clock;
  }

  synchronized void met(Event trouble, String detail) {
    boolean isTold = going.getOrDefault(trouble, false);
    Instant last = said.getOrDefault(trouble, Instant.MIN);
    boolean isTime = last.isBefore(clock.instant().minus(PAUSE));
    going.put(trouble, isTold || isTime);
    if (!silent && !isTold && isTime) {
      said.put(trouble, clock.instant());
      operator.told(trouble, detail);
    }
  }

  /** What a request to Telegram met. */
  void met(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Limited<?> limited) {
      met(Event.SLOWED_DOWN, String.valueOf(limited.pause().toSeconds()));
    } else if (outcome instanceof Outcome.Unclear<?> unclear) {
      met(Event.UNREACHABLE, unclear.cause());
    } else if (outcome instanceof Outcome.Refused<?> refused) {
      String why = refused.why();
      if (!refused.isConflict()) {
        met(Event.UNREACHABLE, refused.code() + " " + why);
      } else {
        met(why.contains(WEBHOOK) ? Event.WEBHOOK_SET : Event.CONFLICT, why);
      }
    }
  }

  /** From now on what breaks was broken off by ourselves. */
  synchronized void silence() {
    silent = true;
  }

  /** Nothing of the kind any more. */
  synchronized void over(Event trouble) {
    going.remove(trouble);
  }

  /** Telegram answers as it should; said where it did not before. */
  synchronized void reached() {
    List.of(Event.CONFLICT, Event.WEBHOOK_SET, Event.SLOWED_DOWN).forEach(going::remove);
    if (Boolean.TRUE.equals(going.remove(Event.UNREACHABLE))) {
      said.remove(Event.UNREACHABLE);
      operator.told(Event.REACHABLE_AGAIN, "");
    }
  }
}
