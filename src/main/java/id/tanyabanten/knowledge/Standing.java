package id.tanyabanten.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a rule is in force. Open ends are open: what has neither is not a rule with a clock.
 *
 * @param from the first day
 * @param until the last day
 * @param supersededBy the section with what replaced it
 */
public record Standing(
    Optional<LocalDate> from, Optional<LocalDate> until, Optional<SectionRef> supersededBy) {

  public static final Standing OPEN =
      new Standing(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether the rule is history on that day: past its last day, or replaced on an unknown one. */
  public boolean isPast(LocalDate day) {
    return until.isPresent() ? day.isAfter(until.get()) : supersededBy.isPresent();
  }

  /** Whether the rule is neither history nor still to come on that day. */
  public boolean isInForce(LocalDate day) {
    return !isPast(day) && from.filter(day::isBefore).isEmpty();
  }

  /** Whether the rule has a clock at all. */
  public boolean isDated() {
    return from.isPresent() || until.isPresent();
  }

  /** Whether it was in force on some day of the stretch. */
  public boolean overlaps(LocalDate first, LocalDate last) {
    return from.filter(last::isBefore).isEmpty() && until.filter(first::isAfter).isEmpty();
  }
}
