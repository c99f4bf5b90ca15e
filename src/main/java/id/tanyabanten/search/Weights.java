package id.tanyabanten.search;

import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The logistic model over {@link Features}: a weight for each, and a bias. */
final class Weights {

  private static final String FILE = "weights.yaml";
  private static final String BIAS = "bias";

  private final double bias;
  private final double[] weights;

  /**
   * @param byFeature the weights by the features' names; a feature without one counts nothing
   */
  Weights(double bias, Map<String, Double> byFeature) {
    this.bias = bias;
    this.weights =
        Features.NAMES.stream().mapToDouble(name -> byFeature.getOrDefault(name, 0.0)).toArray();
  }

  /** The weights that lie beside this class. */
  static Weights shipped() {
    try (InputStream stream = Weights.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return of(
          new YamlReader(
                  FILE,
                  1,
                  problem -> {
                    throw new IllegalStateException(problem.toString());
                  })
              .read(text)
              .orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Weights of(YamlMap map) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String name : map.keys()) {
      map.requiredText(name).ifPresent(weight -> weights.put(name, Double.parseDouble(weight)));
    }
    Double bias = weights.remove(BIAS);
    return new Weights(bias == null ? 0 : bias, weights);
  }

  double probability(Features features) {
    double sum = bias;
    double[] numbers = features.numbers();
    for (int feature = 0; feature < numbers.length; feature++) {
      sum += weights[feature] * numbers[feature];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
