package id.tanyabanten.terms;

import java.time.LocalDate;

/**
 * A quarter or half of a year that is not named.
 *
 * @param first its first month, from 1
 * @param last its last month
 */
public record PartOfYear(int first, int last) {

  public PartOfYear {
    if (first < 1 || last < first || last > 12) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  public Period of(int year) {
    return Period.months(year, first, last);
  }

  /** The one that ended last: of one that still goes on nothing can be known yet. */
  public Period latestEnded(LocalDate today) {
    Period thisYears = of(today.getYear());
    return thisYears.to().isBefore(today) ? thisYears : of(today.getYear() - 1);
  }
}
