package id.tanyabanten.search;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Says how new a statement is, to the month, among those that meet a query about as well. */
final class Recency {

  /** A statement that names less than this share of what the best one names is no rival. */
  private static final double RIVAL = 0.8;

  private final TreeSet<YearMonth> times = new TreeSet<>();

  /**
   * @param hits all statements found for the query
   */
  Recency(List<Hit> hits) {
    double most = hits.stream().mapToDouble(hit -> hit.features().own()).max().orElse(0);
    for (Hit hit : hits) {
      boolean isRival = hit.features().own() >= RIVAL * most && hit.features().type() != Fit.MISSED;
      if (isRival && hit.features().place() != Fit.MISSED) {
        newest(hit).ifPresent(times::add);
      }
    }
  }

  /** 1 for the newest time among the rivals, less for older ones, 1 where none is named. */
  double of(Hit hit) {
    return newest(hit).map(time -> 1.0 / (1 + times.tailSet(time, false).size())).orElse(1.0);
  }

  /** The time that a statement is on; a rule in force is of today, whenever it began. */
  private static Optional<YearMonth> newest(Hit hit) {
    if (hit.passage().section().standing().isDated()) {
      return Optional.empty();
    }
    return hit.statement().stream()
        .flatMap(statement -> statement.slots().periods().stream())
        .map(period -> YearMonth.from(period.to()))
        .max(Comparator.naturalOrder());
  }
}
