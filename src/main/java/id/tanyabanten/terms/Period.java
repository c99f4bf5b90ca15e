package id.tanyabanten.terms;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days: a day, month, quarter, half, year or span of years, both ends included. It
 * can't end before it starts.
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The months from the first to the last of a year, counted from 1. */
  public static Period months(int year, int first, int last) {
    return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  public boolean contains(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean overlaps(Period other) {
    return !other.to.isBefore(from) && !to.isBefore(other.from);
  }

  /** Whether it goes from one year into another. */
  public boolean spansYears() {
    return from.getYear() != to.getYear();
  }

  public boolean isWholeYear() {
    return equals(year(from.getYear()));
  }

  /** The span from the earlier start to the later end. */
  public Period upTo(Period other) {
    return new Period(from, other.to);
  }
}
