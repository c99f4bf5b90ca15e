package id.tanyabanten.search;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Fits {@link Weights} to judged questions by logistic regression with an L2 penalty (liblinear:
 * Fan and others, 2008). The order is learnt from pairs, a right statement against a wrong one of
 * the same question (as in Joachims, 2002); the judgement from what would be given as the answer.
 */
public final class WeightFit {

  /** How many wrong statements a right one is held against: those that come nearest to winning. */
  private static final int RIVALS = 10;

  /** Which right statement and which rivals count depends on the weights, and the reverse. */
  private static final int ROUNDS = 6;

  private static final double PRECISION = 1e-4;

  private final double cost;

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

    boolean isRight(int hit) {
      return right.contains(hit);
    }
  }

  /** A row of numbers, and whether it is of the kind sought. */
  private record Row(double[] numbers, boolean isPositive) {}

  /**
   * @param cost what an error costs against large weights: the lower, the smaller the weights
   */
  public WeightFit(double cost) {
    this.cost = cost;
  }

  /**
   * @param forOrder lessons of which the order is learnt; those without a right statement teach
   *     none
   * @param forJudge lessons of which is learnt whether the first statement answers
   */
  public Weights fit(List<Lesson> forOrder, List<Lesson> forJudge) {
    LinearModel order = order(forOrder);
    return new Weights(order, judge(forJudge, order));
  }

  private LinearModel order(List<Lesson> lessons) {
    LinearModel model = LinearModel.of(Map.of("coverage", 1.0, "wording", 1.0));
    for (int round = 0; round < ROUNDS; round++) {
      List<Row> rows = new ArrayList<>();
      for (Lesson lesson : lessons) {
        addPairs(rows, lesson, model);
      }
      model = fit(rows, false);
    }
    return model;
  }

  /** Every other pair is turned round, so that both kinds are there. */
  private static void addPairs(List<Row> rows, Lesson lesson, LinearModel model) {
    List<double[]> right = numbers(lesson, true, model);
    if (right.isEmpty()) {
      return;
    }
    double[] best = right.get(0);
    for (double[] rival : numbers(lesson, false, model).stream().limit(RIVALS).toList()) {
      boolean isTurned = rows.size() % 2 == 1;
      rows.add(new Row(isTurned ? minus(rival, best) : minus(best, rival), !isTurned));
    }
  }

  private static List<double[]> numbers(Lesson lesson, boolean right, LinearModel model) {
    List<double[]> numbers = new ArrayList<>();
    for (int hit = 0; hit < lesson.hits().size(); hit++) {
      if (lesson.isRight(hit) == right) {
        numbers.add(lesson.hits().get(hit).features().numbers());
      }
    }
    numbers.sort(Comparator.comparingDouble(model::sum).reversed());
    return numbers;
  }

  private LinearModel judge(List<Lesson> lessons, LinearModel order) {
    List<Row> rows = new ArrayList<>();
    for (Lesson lesson : lessons) {
      first(lesson, order).ifPresent(rows::add);
    }
    return fit(rows, true);
  }

  private static Optional<Row> first(Lesson lesson, LinearModel order) {
    Optional<Row> first = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (int hit = 0; hit < lesson.hits().size(); hit++) {
      double[] numbers = lesson.hits().get(hit).features().numbers();
      if (order.sum(numbers) > most) {
        most = order.sum(numbers);
        first = Optional.of(new Row(numbers, lesson.isRight(hit)));
      }
    }
    return first;
  }

  private static double[] minus(double[] one, double[] other) {
    double[] difference = new double[one.length];
    for (int at = 0; at < one.length; at++) {
      difference[at] = one[at] - other[at];
    }
    return difference;
  }

  private LinearModel fit(List<Row> rows, boolean withBias) {
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.bias = withBias ? 1 : -1;
    problem.n = Features.NAMES.size() + (withBias ? 1 : 0);
    problem.x = rows.stream().map(row -> nodes(row.numbers(), withBias)).toArray(Feature[][]::new);
    problem.y = rows.stream().mapToDouble(row -> row.isPositive() ? 1 : -1).toArray();
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    List<Double> weights =
        DoubleStream.of(model.getFeatureWeights()).map(weight -> sign * weight).boxed().toList();
    int features = Features.NAMES.size();
    return new LinearModel(withBias ? weights.get(features) : 0, weights.subList(0, features));
  }

  private static Feature[] nodes(double[] numbers, boolean withBias) {
    List<Feature> nodes = new ArrayList<>();
    for (int at = 0; at < numbers.length; at++) {
      nodes.add(new FeatureNode(at + 1, numbers[at]));
    }
    if (withBias) {
      nodes.add(new FeatureNode(numbers.length + 1, 1));
    }
    return nodes.toArray(Feature[]::new);
  }
}
