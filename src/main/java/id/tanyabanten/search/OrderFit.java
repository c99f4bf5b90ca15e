package id.tanyabanten.search;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link LinearModel} to judged questions, with liblinear's logistic regression. The order
 * is learnt from pairs: what is right minus what is not, for each question by itself. A probability
 * is learnt from single examples of both kinds.
 */
public final class OrderFit {

  /** What the library takes where nothing is said; right for thousands of examples. */
  private static final double COST = 1;

  /** A question brings some fifty pairs that say much the same. */
  private static final double COST_OF_PAIR = 0.01;

  private static final double PRECISION = 0.001;

  /** The library's word for it. */
  private static final double NO_BIAS = -1;

  /** What varies less is the same everywhere. */
  private static final double LEAST_DEVIATION = 1e-9;

  private final double costOfPair;
  private final double cost;

  /** For thousands of judged questions. */
  public OrderFit() {
    this(COST_OF_PAIR, COST);
  }

  /**
   * @param costOfPair what a pair in the wrong order costs against large weights, above 0: the
   *     lower, the smaller the weights
   * @param cost likewise, what a wrong example costs where a probability is learnt
   */
  public OrderFit(double costOfPair, double cost) {
    this.costOfPair = costOfPair;
    this.cost = cost;
  }

  /** What was found for one question, in right and wrong. */
  public record Judged(List<Features> right, List<Features> wrong) {

    public Judged {
      right = List.copyOf(right);
      wrong = List.copyOf(wrong);
    }
  }

  /** The weights that put what is right before what is wrong. */
  public LinearModel order(List<Judged> questions) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> signs = new ArrayList<>();
    for (Judged question : questions) {
      for (Features right : question.right()) {
        for (Features wrong : question.wrong()) {
          // Turned by turns, as the library wants examples of both kinds.
          boolean isTurned = rows.size() % 2 == 1;
          rows.add(isTurned ? minus(wrong, right) : minus(right, wrong));
          signs.add(!isTurned);
        }
      }
    }
    return fit(rows, signs, false, costOfPair);
  }

  /** The weights and the bias that tell both kinds apart as a probability. */
  public LinearModel probability(List<Features> right, List<Features> wrong) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> signs = new ArrayList<>();
    for (Features features : right) {
      rows.add(features.numbers());
      signs.add(true);
    }
    for (Features features : wrong) {
      rows.add(features.numbers());
      signs.add(false);
    }
    return fit(rows, signs, true, cost);
  }

  private static double[] minus(Features first, Features second) {
    double[] difference = first.numbers();
    double[] other = second.numbers();
    for (int feature = 0; feature < difference.length; feature++) {
      difference[feature] -= other[feature];
    }
    return difference;
  }

  private static LinearModel fit(
      List<double[]> rows, List<Boolean> signs, boolean hasBias, double cost) {
    if (rows.isEmpty()) {
      return new LinearModel(0, new double[Features.NAMES.size()]);
    }
    double[] scales = scales(rows);
    int features = scales.length;
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = features + (hasBias ? 1 : 0);
    problem.bias = hasBias ? 1 : NO_BIAS;
    problem.x = new Feature[rows.size()][];
    problem.y = new double[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      problem.x[row] = nodes(rows.get(row), scales, hasBias);
      problem.y[row] = signs.get(row) ? 1 : -1;
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    return model(model, scales, hasBias);
  }

  private static LinearModel model(Model model, double[] scales, boolean hasBias) {
    double[] fitted = model.getFeatureWeights();
    double sign = model.getLabels()[0] > 0 ? 1 : -1;
    double[] weights = new double[scales.length];
    for (int feature = 0; feature < weights.length; feature++) {
      weights[feature] = sign * fitted[feature] / scales[feature];
    }
    return new LinearModel(hasBias ? sign * fitted[scales.length] : 0, weights);
  }

  /** Features are brought to one size, so that the penalty treats them alike. */
  private static double[] scales(List<double[]> rows) {
    int features = rows.get(0).length;
    double[] scales = new double[features];
    for (int feature = 0; feature < features; feature++) {
      double mean = 0;
      double squares = 0;
      for (double[] row : rows) {
        mean += row[feature] / rows.size();
        squares += row[feature] * row[feature] / rows.size();
      }
      double deviation = Math.sqrt(Math.max(0, squares - mean * mean));
      scales[feature] = deviation < LEAST_DEVIATION ? 1 : deviation;
    }
    return scales;
  }

  private static Feature[] nodes(double[] row, double[] scales, boolean hasBias) {
    List<Feature> nodes = new ArrayList<>();
    for (int feature = 0; feature < row.length; feature++) {
      if (row[feature] != 0) {
        nodes.add(new FeatureNode(feature + 1, row[feature] / scales[feature]));
      }
    }
    if (hasBias) {
      nodes.add(new FeatureNode(row.length + 1, 1));
    }
    return nodes.toArray(new Feature[0]);
  }
}
