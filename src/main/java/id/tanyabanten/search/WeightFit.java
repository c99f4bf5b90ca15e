package id.tanyabanten.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits {@link Weights} to judged questions: the order to pairs of a right statement and a wrong one
 * of the same question (as in Joachims, 2002), the judgement to what would be given as the answer.
 */
public final class WeightFit {

  /** How many wrong statements a right one is held against: those that come nearest to winning. */
  private static final int RIVALS = 10;

  /** Which right statement and which rivals count depends on the weights, and the reverse. */
  private static final int ROUNDS = 5;

  private static final LinearModel START =
      LinearModel.of(Map.of("coverage", 1.0, "nearest", 1.0, "retrieval", 1.0));

  /**
   * A few hundred judged questions want small weights: of a dozen pairs of costs these two did best
   * where each file in turn was left out of the fit.
   */
  private static final OrderFit FEW_LESSONS = new OrderFit(0.0003, 0.1);

  private final OrderFit fit;

  /**
   * What was found for one question.
   *
   * @param hits that no ground refuses
   * @param right those of them that answer, by their places in the list; none where nothing does
   */
  public record Lesson(List<Hit> hits, List<Integer> right) {
    public Lesson {
      hits = List.copyOf(hits);
      right = List.copyOf(right);
    }

    private boolean isRight(int hit) {
      return right.contains(hit);
    }
  }

  public WeightFit() {
    this.fit = FEW_LESSONS;
  }

  /**
   * @param forOrder lessons of which the order is learnt; those without a right statement teach
   *     none
   * @param forJudge lessons of which is learnt whether the first statement answers
   */
  public Weights fit(List<Lesson> forOrder, List<Lesson> forJudge) {
    LinearModel order = START;
    for (int round = 0; round < ROUNDS; round++) {
      order = fit.order(pairs(forOrder, order));
    }
    return new Weights(order, judge(forJudge, order));
  }

  private static List<OrderFit.Judged> pairs(List<Lesson> lessons, LinearModel order) {
    List<OrderFit.Judged> pairs = new ArrayList<>();
    for (Lesson lesson : lessons) {
      List<Features> right = features(lesson, true, order);
      List<Features> wrong = features(lesson, false, order);
      pairs.add(
          new OrderFit.Judged(
              right.stream().limit(1).toList(), wrong.stream().limit(RIVALS).toList()));
    }
    return pairs;
  }

  private static List<Features> features(Lesson lesson, boolean right, LinearModel order) {
    List<Features> features = new ArrayList<>();
    for (int hit = 0; hit < lesson.hits().size(); hit++) {
      if (lesson.isRight(hit) == right) {
        features.add(lesson.hits().get(hit).features());
      }
    }
    features.sort(Comparator.comparingDouble(order::score).reversed());
    return features;
  }

  private LinearModel judge(List<Lesson> lessons, LinearModel order) {
    List<Features> right = new ArrayList<>();
    List<Features> wrong = new ArrayList<>();
    for (Lesson lesson : lessons) {
      // A known gap is an honest answer even where none was due: it teaches nothing of statements.
      first(lesson, order)
          .filter(hit -> lesson.hits().get(hit).statement().isPresent())
          .ifPresent(
              hit -> (lesson.isRight(hit) ? right : wrong).add(lesson.hits().get(hit).features()));
    }
    return fit.probability(right, wrong);
  }

  private static Optional<Integer> first(Lesson lesson, LinearModel order) {
    Optional<Integer> first = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (int hit = 0; hit < lesson.hits().size(); hit++) {
      double score = order.score(lesson.hits().get(hit).features());
      if (score > most) {
        most = score;
        first = Optional.of(hit);
      }
    }
    return first;
  }
}
