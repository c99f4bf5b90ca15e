package id.tanyabanten.knowledge;

import id.tanyabanten.knowledge.Document.DayLines;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.terms.Place;
import id.tanyabanten.yaml.YamlMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The head of a document's file.
 *
 * @param lines where the two days stand
 * @param place the place throughout which its rules hold
 * @param source the one source of a document that is its source
 */
record FrontMatter(
    String title,
    LocalDate asOf,
    LocalDate reviewBy,
    DayLines lines,
    Optional<Place> place,
    Optional<String> source) {

  private static final String TITLE = "title";
  private static final String AS_OF = "as-of";
  private static final String REVIEW_BY = "review-by";
  private static final String PLACE = "place";
  private static final String SOURCE = "source";
  private static final Set<String> KEYS = Set.of(TITLE, AS_OF, REVIEW_BY, PLACE, SOURCE);

  /** Nothing where a required key is missing or unreadable; the map has then reported it. */
  static Optional<FrontMatter> of(YamlMap map, Places places, Sources sources) {
    map.allowOnly(KEYS);
    Optional<String> title = map.requiredText(TITLE);
    Optional<LocalDate> asOf = Dates.requiredDay(map, AS_OF);
    Optional<LocalDate> reviewBy = Dates.requiredDay(map, REVIEW_BY);
    if (title.isEmpty() || asOf.isEmpty() || reviewBy.isEmpty()) {
      return Optional.empty();
    }
    if (reviewBy.get().isBefore(asOf.get())) {
      map.report(REVIEW_BY, Fault.REVIEW_BEFORE_CHECK, reviewBy.get(), asOf.get());
    }
    Optional<String> source = map.text(SOURCE);
    if (source.isPresent() && sources.source(source.get()).isEmpty()) {
      map.report(SOURCE, Fault.UNKNOWN_SOURCE, source.get());
    }
    return Optional.of(
        new FrontMatter(
            title.get(),
            asOf.get(),
            reviewBy.get(),
            new DayLines(map.lineOf(AS_OF), map.lineOf(REVIEW_BY)),
            places.of(map, PLACE),
            source));
  }
}
