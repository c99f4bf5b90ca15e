package id.tanyabanten.answer;

import id.tanyabanten.terms.Period;
import java.util.Optional;

/**
 * The time that a question is on.
 *
 * @param period the time that must be met; empty where the newest is meant
 * @param isRange whether the period is a stretch from which every time is wanted
 * @param hoped the time named as this year: the newest answers where it has nothing
 */
public record When(Optional<Period> period, boolean isRange, Optional<Period> hoped) {

  public static final When NEWEST = new When(Optional.empty(), false, Optional.empty());

  static When in(Period period) {
    return new When(Optional.of(period), false, Optional.empty());
  }

  static When range(Period period) {
    return new When(Optional.of(period), true, Optional.empty());
  }

  static When thisYear(Period year) {
    return new When(Optional.empty(), false, Optional.of(year));
  }

  /** Whether a time was named at all. */
  boolean isNamed() {
    return period.isPresent() || hoped.isPresent();
  }
}
