package id.tanyabanten.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** A weighted sum over {@link Features}, read as a probability where it was fitted as one. */
public final class LinearModel {

  private static final String BIAS = "bias";

  private final double bias;
  private final double[] weights;

  /**
   * @param weights in the order of {@link Features#NAMES}
   */
  LinearModel(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights.clone();
  }

  /**
   * @param byName the bias and the features' weights; one that is not there counts nothing
   */
  static LinearModel of(Map<String, Double> byName) {
    double[] weights =
        Features.NAMES.stream().mapToDouble(name -> byName.getOrDefault(name, 0.0)).toArray();
    return new LinearModel(byName.getOrDefault(BIAS, 0.0), weights);
  }

  /** What orders: the higher the better. */
  public double score(Features features) {
    double sum = bias;
    double[] numbers = features.numbers();
    for (int feature = 0; feature < weights.length; feature++) {
      sum += weights[feature] * numbers[feature];
    }
    return sum;
  }

  /** Between 0 and 1. */
  public double probability(Features features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  public double bias() {
    return bias;
  }

  /** The weights by the features' names, without those that count nothing. */
  public Map<String, Double> weights() {
    Map<String, Double> byName = new LinkedHashMap<>();
    for (int feature = 0; feature < weights.length; feature++) {
      if (weights[feature] != 0) {
        byName.put(Features.NAMES.get(feature), weights[feature]);
      }
    }
    return byName;
  }
}
