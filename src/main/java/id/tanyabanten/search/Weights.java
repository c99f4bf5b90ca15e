package id.tanyabanten.search;

import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Two models over {@link Features}: one that orders statements, as it tells right ones from wrong
 * ones of the same question; and one that says how probably a statement answers, whatever the
 * question.
 */
public final class Weights {

  private static final String FILE = "weights.yaml";
  private static final String ORDER = "order";
  private static final String JUDGE = "judge";

  private final LinearModel order;
  private final LinearModel judge;

  Weights(LinearModel order, LinearModel judge) {
    this.order = order;
    this.judge = judge;
  }

  /** The weights that lie beside this class. */
  public static Weights shipped() {
    try (InputStream stream = Weights.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      YamlReader reader =
          new YamlReader(
              FILE,
              1,
              problem -> {
                throw new IllegalStateException(problem.toString());
              });
      YamlMap map = reader.read(text).orElseThrow();
      return new Weights(model(map, ORDER), model(map, JUDGE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LinearModel model(YamlMap map, String name) {
    YamlMap weights = map.map(name).orElseThrow();
    Map<String, Double> byName = new LinkedHashMap<>();
    for (String feature : weights.keys()) {
      weights.requiredText(feature).ifPresent(it -> byName.put(feature, Double.parseDouble(it)));
    }
    return LinearModel.of(byName);
  }

  /** The higher, the rather it comes first. */
  double score(Features features) {
    return order.score(features);
  }

  /** That a statement with these features answers, between 0 and 1. */
  double probability(Features features) {
    return judge.probability(features);
  }

  /** As the file has it. */
  public String yaml() {
    return yaml(ORDER, order) + yaml(JUDGE, judge);
  }

  private static String yaml(String name, LinearModel model) {
    StringBuilder yaml = new StringBuilder(name).append(":\n");
    yaml.append(String.format(Locale.ROOT, "  bias: %.3f\n", model.bias()));
    model
        .weights()
        .forEach(
            (feature, weight) ->
                yaml.append(String.format(Locale.ROOT, "  %s: %.3f\n", feature, weight)));
    return yaml.toString();
  }
}
