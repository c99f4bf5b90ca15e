package id.tanyabanten.terms;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A time named from the asker's today. */
public enum Relative {
  /** The newest there is, whatever its date. */
  NOW,
  THIS_YEAR,
  LAST_YEAR,
  NEXT_YEAR,
  YEAR_BEFORE_LAST,
  LAST_QUARTER,
  LAST_MONTH,
  /** The year before the one that the conversation is on. */
  PREVIOUS_YEAR,
  /** The year after it. */
  FOLLOWING_YEAR;

  /** The time meant; nothing for {@link #NOW}, which names none. */
  public Optional<Period> seenFrom(LocalDate today) {
    return switch (this) {
      case NOW -> Optional.empty();
      case THIS_YEAR -> Optional.of(Period.year(today.getYear()));
      case LAST_YEAR, PREVIOUS_YEAR -> Optional.of(Period.year(today.getYear() - 1));
      case NEXT_YEAR, FOLLOWING_YEAR -> Optional.of(Period.year(today.getYear() + 1));
      case YEAR_BEFORE_LAST -> Optional.of(Period.year(today.getYear() - 2));
      case LAST_QUARTER -> Optional.of(quarterBefore(today));
      case LAST_MONTH -> Optional.of(monthBefore(today));
    };
  }

  /** Whether it is counted from what the conversation is on, not from the day of asking. */
  public boolean isFromWhatWasSpokenOf() {
    return this == PREVIOUS_YEAR || this == FOLLOWING_YEAR;
  }

  private static Period quarterBefore(LocalDate today) {
    LocalDate inIt = today.minusMonths(3);
    int first = inIt.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2;
    return Period.months(inIt.getYear(), first, first + 2);
  }

  private static Period monthBefore(LocalDate today) {
    LocalDate inIt = today.minusMonths(1);
    return Period.months(inIt.getYear(), inIt.getMonthValue(), inIt.getMonthValue());
  }

  static Optional<Relative> named(String name) {
    return Arrays.stream(values()).filter(value -> value.key().equals(name)).findFirst();
  }

  /** All names that the vocabulary's file may use. */
  static String names() {
    return String.join(", ", Arrays.stream(values()).map(Relative::key).toList());
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
