package id.tanyabanten.report;

import id.tanyabanten.journal.QueryLog;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A span of days as Banten counts them, each end included; a missing end is open. */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

  public static final Days ALL = new Days(Optional.empty(), Optional.empty());

  static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  /** Sorts before and after every time that the log holds. */
  private static final String BEFORE_ALL = "0";

  private static final String AFTER_ALL = "A";

  public Days {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(from.get() + " is after " + to.get());
    }
  }

  /** The first moment, as the log writes times. */
  String start() {
    return from.map(Days::midnight).orElse(BEFORE_ALL);
  }

  /** The moment after the last. */
  String end() {
    return to.map(day -> midnight(day.plusDays(1))).orElse(AFTER_ALL);
  }

  private static String midnight(LocalDate day) {
    return QueryLog.time(day.atStartOfDay(WIB).toInstant());
  }
}
