package id.tanyabanten.evaluation;

import java.util.List;

/**
 * Judged questions and what came of them.
 *
 * @param assessed at least one, in the order of the files
 */
public record Evaluated(List<Assessed> assessed) {

  public Evaluated {
    assessed = List.copyOf(assessed);
    if (assessed.isEmpty()) {
      throw new IllegalArgumentException("no question");
    }
  }

  public Measures all() {
    return Measures.of(assessed);
  }

  public List<Slice> slices() {
    return Slice.of(assessed);
  }

  public Calibration calibration() {
    return Calibration.of(assessed.stream().flatMap(it -> it.bestHit().stream()).toList());
  }

  /** Those that are not right, in the order of the files. */
  public List<Assessed> failures() {
    return assessed.stream().filter(it -> !it.isRight()).toList();
  }
}
