package id.tanyabanten.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How good the answers to some questions are.
 *
 * @param outcomes how many came to each
 * @param ndcg at 10, of the questions that sections answer; nothing where there is none
 * @param recallAtOne the share of those whose first section found answers
 * @param recallAtFive the share of those where one of the first five does
 * @param quotesExact the share of answers whose quotes all stand where they say
 * @param figuresLocked the share of answers without a number of their own
 * @param p50 milliseconds to the answer, which half of them don't exceed
 * @param p99 milliseconds to the answer, which one in a hundred exceeds
 */
public record Measures(
    int questions,
    Map<Outcome, Integer> outcomes,
    OptionalDouble ndcg,
    OptionalDouble recallAtOne,
    OptionalDouble recallAtFive,
    double quotesExact,
    double figuresLocked,
    double p50,
    double p99) {

  private static final double NANOS_A_MILLI = 1e6;

  public Measures {
    outcomes = Map.copyOf(outcomes);
  }

  /**
   * @param assessed at least one
   */
  static Measures of(List<Assessed> assessed) {
    double[] millis =
        assessed.stream().mapToDouble(it -> it.nanos() / NANOS_A_MILLI).sorted().toArray();
    return new Measures(
        assessed.size(),
        outcomes(assessed),
        ranked(assessed, Ranking::ndcg),
        ranked(assessed, ranking -> ranking.isFirst() ? 1 : 0),
        ranked(assessed, ranking -> ranking.isInFive() ? 1 : 0),
        share(assessed, Assessed::areQuotesExact),
        share(assessed, Assessed::areFiguresLocked),
        atMost(0.5, millis),
        atMost(0.99, millis));
  }

  public int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  public double share(Outcome outcome) {
    return (double) count(outcome) / questions;
  }

  private static Map<Outcome, Integer> outcomes(List<Assessed> assessed) {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    Arrays.stream(Outcome.values()).forEach(outcome -> outcomes.put(outcome, 0));
    assessed.forEach(it -> outcomes.merge(it.outcome(), 1, Integer::sum));
    return outcomes;
  }

  private static OptionalDouble ranked(List<Assessed> assessed, ToDoubleFunction<Ranking> measure) {
    return assessed.stream().flatMap(it -> it.ranking().stream()).mapToDouble(measure).average();
  }

  private static double share(List<Assessed> assessed, Predicate<Assessed> isSo) {
    return (double) assessed.stream().filter(isSo).count() / assessed.size();
  }

  private static double atMost(double share, double[] ascending) {
    int place = (int) Math.ceil(share * ascending.length);
    return ascending[Math.max(0, place - 1)];
  }
}
