package id.tanyabanten.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a slice of the golden questions came to when last recorded.
 *
 * @param right the least share
 * @param wronglyDeclined the largest share
 * @param wronglyAnswered the largest share
 */
record GoldenLevel(
    double right,
    @JsonProperty("wrongly-declined") double wronglyDeclined,
    @JsonProperty("wrongly-answered") double wronglyAnswered) {

  /** Shares are recorded with three digits. */
  private static final double ROUNDED = 0.0005;

  static Map<String, GoldenLevel> recorded() {
    try {
      return new YAMLMapper()
          .readValue(GoldenSet.FOLDER.resolve("levels.yaml").toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, GoldenLevel> reached(Evaluated evaluated) {
    Map<String, GoldenLevel> reached = new LinkedHashMap<>();
    reached.put("all", of(evaluated.all()));
    evaluated
        .slices()
        .forEach(
            slice -> reached.put(slice.by().code() + "." + slice.name(), of(slice.measures())));
    return reached;
  }

  private static GoldenLevel of(Measures measures) {
    return new GoldenLevel(
        measures.share(Outcome.RIGHT),
        measures.share(Outcome.WRONGLY_DECLINED),
        measures.share(Outcome.WRONGLY_ANSWERED));
  }

  boolean isBelow(GoldenLevel other) {
    return right < other.right - ROUNDED
        || wronglyDeclined > other.wronglyDeclined + ROUNDED
        || wronglyAnswered > other.wronglyAnswered + ROUNDED;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "{right: %.3f, wrongly-declined: %.3f, wrongly-answered: %.3f}",
        right,
        wronglyDeclined,
        wronglyAnswered);
  }
}
