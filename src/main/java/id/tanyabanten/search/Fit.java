package id.tanyabanten.search;

/** How well one thing asked is met. */
public enum Fit {
  /** Not asked for. */
  OPEN(0.8),
  /** By the statement itself. */
  MET(1),
  /** By what stands around it, or by something wider or narrower. */
  NEARLY(0.5),
  MISSED(0);

  private final double value;

  Fit(double value) {
    this.value = value;
  }

  /** Between 0 and 1, for weighing. */
  public double value() {
    return value;
  }

  /** The worse of the two, where something not asked for is no burden. */
  Fit and(Fit other) {
    if (this == OPEN) {
      return other;
    }
    if (other == OPEN) {
      return this;
    }
    return value < other.value ? this : other;
  }
}
