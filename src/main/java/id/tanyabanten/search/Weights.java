package id.tanyabanten.search;

import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The logistic model over {@link Features}: a weight for each, and a bias.
 *
 * @param byFeature the weights by the features' names
 */
record Weights(double bias, Map<String, Double> byFeature) {

  private static final String FILE = "weights.yaml";
  private static final String BIAS = "bias";

  Weights {
    byFeature = Map.copyOf(byFeature);
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
    for (Map.Entry<String, Double> feature : features.values().entrySet()) {
      sum += byFeature.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
