package id.tanyabanten.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What can be said for a statement as the answer to a query; shares between 0 and 1.
 *
 * @param coverage the share of what is asked, weighed by rarity, that the statement and what stands
 *     around it name
 * @param own the share that the statement itself names
 * @param words the share of the words that the vocabulary does not know which the statement or what
 *     stands around it holds; 1 where there are none
 * @param wording how alike the query is to the heading or one of the curated questions
 * @param retrieval the search engine's score for the section, against the best of this search
 * @param subject whether the measures and subjects asked about are there
 * @param attribute whether the attributes asked for are there
 * @param place whether the place asked is the statement's
 * @param period whether the time asked is the statement's
 * @param type whether the statement shows the type of answer sought
 * @param current whether its rule is in force
 * @param recency how new its time is among the statements that meet the query about as well
 * @param lead 1 for the first statement of a section, less for each that follows
 * @param opens the share of what is asked, weighed by rarity, that its first words name
 * @param extra the share of the statement's own measures and attributes that nobody asked about
 * @param gap whether it is a known gap rather than a statement
 * @param likeness what its words and those of the query have in common, whatever they mean
 */
public record Features(
    double coverage,
    double own,
    double words,
    double wording,
    double retrieval,
    Fit subject,
    Fit attribute,
    Fit place,
    Fit period,
    Fit type,
    boolean current,
    double recency,
    double lead,
    double opens,
    double extra,
    boolean gap,
    Likeness likeness) {

  /** What the weights call the features, in the order of the components. */
  static final List<String> NAMES =
      Stream.concat(ownNames().stream(), Likeness.NAMES.stream()).toList();

  private static List<String> ownNames() {
    return List.of(
        "coverage",
        "own",
        "words",
        "wording",
        "retrieval",
        "subject",
        "attribute",
        "place",
        "period",
        "type",
        "current",
        "recency",
        "lead",
        "opens",
        "extra",
        "gap");
  }

  /** Whether a place, time, thing or aspect that is asked for is not there. */
  boolean missesSomething() {
    return Stream.of(subject, attribute, place, period, type).anyMatch(fit -> fit == Fit.MISSED);
  }

  Features with(double newRecency) {
    return new Features(
        coverage,
        own,
        words,
        wording,
        retrieval,
        subject,
        attribute,
        place,
        period,
        type,
        current,
        newRecency,
        lead,
        opens,
        extra,
        gap,
        likeness);
  }

  /** The features by name, as numbers for a weighted sum. */
  public Map<String, Double> values() {
    double[] numbers = numbers();
    Map<String, Double> values = new LinkedHashMap<>();
    for (int feature = 0; feature < numbers.length; feature++) {
      values.put(NAMES.get(feature), numbers[feature]);
    }
    return values;
  }

  /** The features as numbers, in the order of {@link #NAMES}. */
  double[] numbers() {
    return DoubleStream.concat(DoubleStream.of(ownNumbers()), DoubleStream.of(likeness.numbers()))
        .toArray();
  }

  private double[] ownNumbers() {
    return new double[] {
      coverage,
      own,
      words,
      wording,
      retrieval,
      subject.value(),
      attribute.value(),
      place.value(),
      period.value(),
      type.value(),
      current ? 1.0 : 0.0,
      recency,
      lead,
      opens,
      extra,
      gap ? 1.0 : 0.0
    };
  }
}
