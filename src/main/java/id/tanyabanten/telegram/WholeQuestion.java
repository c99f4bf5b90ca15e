package id.tanyabanten.telegram;

import id.tanyabanten.journal.UpdateInbox;
import id.tanyabanten.journal.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a question together that was too long for one message and came as several. */
final class WholeQuestion {

  /** Telegram cuts at 4,096 characters, or at a word's end before them. */
  private static final int NEARLY_FULL = 3_900;

  /** The rest follows at once; whoever typed no more than that should not wait long. */
  private static final Duration REST_COMES_IN = Duration.ofSeconds(1);

  /** The parts of one text bear the same second, or the next. */
  private static final Duration TOGETHER = Duration.ofSeconds(2);

  /** A book is no question. */
  private static final int MOST_PARTS = 4;

  private final UpdateInbox inbox;
  private final UpdateReader reader;
  private final Clock clock;

  /** A text and the updates that it came in. */
  record Text(List<Waiting> from, String text) {}

  private record Part(Waiting waiting, Incoming.Asked asked) {}

  WholeQuestion(UpdateInbox inbox, UpdateReader reader, Clock clock) {
    this.inbox = inbox;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @throws NotNow where the rest may still be on its way
   */
  Text of(Waiting waiting, Incoming.Asked asked) {
    List<Part> parts = new ArrayList<>(List.of(new Part(waiting, asked)));
    Optional<Part> next = Optional.of(parts.get(0));
    while (next.isPresent() && mayGoOn(next.get().asked()) && parts.size() < MOST_PARTS) {
      next = rest(next.get());
      next.ifPresent(parts::add);
    }
    return new Text(
        parts.stream().map(Part::waiting).toList(),
        String.join("", parts.stream().map(part -> part.asked().text()).toList()));
  }

  private static boolean mayGoOn(Incoming.Asked asked) {
    return asked.manner() == Incoming.Manner.WRITTEN && asked.text().length() >= NEARLY_FULL;
  }

  private Optional<Part> rest(Part part) {
    Optional<Waiting> next = inbox.after(part.waiting());
    if (next.isEmpty()) {
      awaitRest(part.waiting().received());
      return Optional.empty();
    }
    Waiting waiting = next.get();
    return reader.read(waiting.payload()) instanceof Incoming.Asked asked && belongs(asked, part)
        ? Optional.of(new Part(waiting, asked))
        : Optional.empty();
  }

  private void awaitRest(Instant received) {
    Duration left = Duration.between(clock.instant(), received.plus(REST_COMES_IN));
    if (!left.isNegative() && !left.isZero()) {
      throw NotNow.butIn(left);
    }
  }

  private static boolean belongs(Incoming.Asked asked, Part before) {
    Incoming.Asked first = before.asked();
    Duration between = Duration.between(first.sentAt(), asked.sentAt()).abs();
    return asked.manner() == Incoming.Manner.WRITTEN
        && asked.origin().sender() == first.origin().sender()
        && between.compareTo(TOGETHER) <= 0;
  }
}
