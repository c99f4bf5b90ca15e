package id.tanyabanten.telegram.loopback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses messages above a number to one chat within a stretch of time. */
final class FloodLimit {

  private final Map<Long, Deque<Instant>> taken = new ConcurrentHashMap<>();
  private final int messages;
  private final Duration time;
  private final Clock clock;

  FloodLimit(int messages, Duration time, Clock clock) {
    this.messages = messages;
    this.time = time;
    this.clock = clock;
  }

  Optional<Fault> next(Request request) {
    return request.sends() && request.chat().isPresent()
        ? next(taken.computeIfAbsent(request.chat().getAsLong(), chat -> new ArrayDeque<>()))
        : Optional.empty();
  }

  private Optional<Fault> next(Deque<Instant> times) {
    Instant now = clock.instant();
    synchronized (times) {
      times.removeIf(earlier -> !earlier.plus(time).isAfter(now));
      if (times.size() < messages) {
        times.add(now);
        return Optional.empty();
      }
      Duration left = Duration.between(now, times.element().plus(time));
      return Optional.of(Fault.tooManyRequests((int) left.plusMillis(999).toSeconds()));
    }
  }
}
