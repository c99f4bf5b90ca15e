package id.tanyabanten.evaluation;

import java.util.List;

/**
 * A reliability diagram in the units of a drawing: to the right the probability, upwards the share
 * of hits that answer. On the diagonal both are the same.
 *
 * @param dots one for each bin that is not empty
 */
public record Diagram(List<Dot> dots) {

  /** The width and height of the field, within the margins. */
  public static final int SIDE = 300;

  /** To the left and below, for the axes' numbers and names. */
  public static final int MARGIN = 64;

  private static final double SMALLEST = 4;
  private static final double GROWTH = 16;

  public Diagram {
    dots = List.copyOf(dots);
  }

  /**
   * @param radius the area tells how many hits the bin has
   */
  public record Dot(int x, int y, int radius, Calibration.Bin bin) {}

  static Diagram of(Calibration calibration) {
    int most = calibration.bins().stream().mapToInt(Calibration.Bin::count).max().orElse(1);
    return new Diagram(
        calibration.bins().stream()
            .filter(bin -> bin.count() > 0)
            .map(bin -> dot(bin, most))
            .toList());
  }

  private static Dot dot(Calibration.Bin bin, int most) {
    return new Dot(
        x(bin.mean()),
        y(bin.answering()),
        (int) Math.round(SMALLEST + GROWTH * Math.sqrt((double) bin.count() / most)),
        bin);
  }

  public static int x(double probability) {
    return (int) Math.round(MARGIN + probability * SIDE);
  }

  /** Drawings count downwards. */
  public static int y(double share) {
    return (int) Math.round(MARGIN / 2.0 + (1 - share) * SIDE);
  }
}
