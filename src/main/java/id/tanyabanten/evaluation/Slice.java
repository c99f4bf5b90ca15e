package id.tanyabanten.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Questions that have something in common, and how good the answers to them are.
 *
 * @param by what they have in common
 * @param name which value of it
 */
public record Slice(By by, String name, Measures measures) {

  /** What questions may have in common, in the order in which it is shown. */
  public enum By {
    LANGUAGE(it -> it.language().code(), it -> it.language().ordinal()),
    GROUP(it -> it.group().code(), it -> it.group().ordinal()),
    /** Only those that differ in one thing from a question that is answered. */
    PAIR(it -> it.pair().isPresent() ? "pair" : "", it -> 0),
    DUE(it -> it.due().code(), it -> it.due().ordinal());

    private final Function<JudgedQuestion, String> name;
    private final ToIntFunction<JudgedQuestion> order;

    By(Function<JudgedQuestion, String> name, ToIntFunction<JudgedQuestion> order) {
      this.name = name;
      this.order = order;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    private List<Slice> slices(List<Assessed> assessed) {
      Map<String, List<Assessed>> byName =
          assessed.stream()
              .sorted(Comparator.comparingInt(it -> order.applyAsInt(it.question())))
              .collect(
                  Collectors.groupingBy(
                      it -> name.apply(it.question()), LinkedHashMap::new, Collectors.toList()));
      byName.remove("");
      return byName.entrySet().stream()
          .map(slice -> new Slice(this, slice.getKey(), Measures.of(slice.getValue())))
          .toList();
    }
  }

  static List<Slice> of(List<Assessed> assessed) {
    return List.of(By.values()).stream().flatMap(by -> by.slices(assessed).stream()).toList();
  }
}
