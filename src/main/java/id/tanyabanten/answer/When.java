package id.tanyabanten.answer;

import id.tanyabanten.terms.Period;
import java.util.Optional;

/**
 * The time that a question is on.
 *
 * @param period the time that must be met; empty where the newest is meant
 * @param thisYear whether it was named as this year: the newest is an answer if the year has none
 */
public record When(Optional<Period> period, boolean thisYear) {

  public static final When NEWEST = new When(Optional.empty(), false);
}
