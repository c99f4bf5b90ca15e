package id.tanyabanten.evaluation;

import id.tanyabanten.evaluation.PublicSet.PublicQuestion;
import id.tanyabanten.search.Features;
import id.tanyabanten.search.LinearModel;
import id.tanyabanten.search.OrderFit;
import java.util.List;

/**
 * Measures how well questions that a set's passages answer are told from questions on something
 * else altogether, by the probability of the best passage found.
 */
final class OtherWorlds {

  private OtherWorlds() {}

  static PublicFigures.OtherWorld figures(PublicSet set, PublicOrder order, PublicSet other) {
    LinearModel model = new OrderFit().probability(order.best(set.fit()), order.best(other.fit()));
    double auroc =
        Auroc.of(
            probabilities(set.report(), order, model), probabilities(other.report(), order, model));
    return new PublicFigures.OtherWorld(set.name(), other.name(), auroc);
  }

  /** A question that finds nothing is surely not answered. */
  private static double[] probabilities(
      List<PublicQuestion> questions, PublicOrder order, LinearModel model) {
    return questions.stream()
        .mapToDouble(
            question ->
                order.best(List.of(question)).stream()
                    .mapToDouble((Features best) -> model.probability(best))
                    .max()
                    .orElse(0))
        .toArray();
  }
}
