package id.tanyabanten.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A weighted sum of {@link Features}, with a bias. */
record LinearModel(double bias, List<Double> weights) {

  private static final String BIAS = "bias";

  LinearModel {
    weights = List.copyOf(weights);
    if (weights.size() != Features.NAMES.size()) {
      throw new IllegalArgumentException("weights: " + weights.size());
    }
  }

  /**
   * @param byName the bias and the features' weights; one that is not there counts nothing
   */
  static LinearModel of(Map<String, Double> byName) {
    List<Double> weights =
        Features.NAMES.stream().map(name -> byName.getOrDefault(name, 0.0)).toList();
    return new LinearModel(byName.getOrDefault(BIAS, 0.0), weights);
  }

  double sum(double[] numbers) {
    double sum = bias;
    for (int feature = 0; feature < numbers.length; feature++) {
      sum += weights.get(feature) * numbers[feature];
    }
    return sum;
  }

  /** The bias, then the weights by the features' names. */
  Map<String, Double> byName() {
    Map<String, Double> byName = new LinkedHashMap<>();
    byName.put(BIAS, bias);
    for (int feature = 0; feature < weights.size(); feature++) {
      byName.put(Features.NAMES.get(feature), weights.get(feature));
    }
    return byName;
  }
}
