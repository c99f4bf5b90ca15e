package id.tanyabanten.terms;

import java.time.LocalDate;
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
  YEAR_BEFORE_LAST;

  /** The year meant; nothing for {@link #NOW}, which names none. */
  public Optional<Period> seenFrom(LocalDate today) {
    return switch (this) {
      case NOW -> Optional.empty();
      case THIS_YEAR -> Optional.of(Period.year(today.getYear()));
      case LAST_YEAR -> Optional.of(Period.year(today.getYear() - 1));
      case NEXT_YEAR -> Optional.of(Period.year(today.getYear() + 1));
      case YEAR_BEFORE_LAST -> Optional.of(Period.year(today.getYear() - 2));
    };
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
