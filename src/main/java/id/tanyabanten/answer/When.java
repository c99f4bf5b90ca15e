package id.tanyabanten.answer;

import id.tanyabanten.terms.Period;
import java.util.Optional;

/**
 * The time that a question is on.
 *
 * @param period the time that must be met; empty where the newest is meant
 * @param isRange whether the period is a stretch from which every time is wanted
 * @param isThisYear whether this year was named: the newest answers where the year has nothing
 */
public record When(Optional<Period> period, boolean isRange, boolean isThisYear) {

  public static final When NEWEST = new When(Optional.empty(), false, false);
  static final When THIS_YEAR = new When(Optional.empty(), false, true);

  static When in(Period period) {
    return new When(Optional.of(period), false, false);
  }

  static When range(Period period) {
    return new When(Optional.of(period), true, false);
  }

  /** Whether a time was named at all. */
  boolean isNamed() {
    return period.isPresent() || isThisYear;
  }
}
