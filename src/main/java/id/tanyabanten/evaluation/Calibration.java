package id.tanyabanten.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the probability is one: of the best hits with a probability of 0.8, eight in ten should
 * answer.
 *
 * @param brier the mean square of the difference between probability and truth; 0 is best
 * @param error the expected calibration error: how far the bins are from the truth, weighted
 * @param bins ten of equal width, the lowest first
 */
public record Calibration(double brier, double error, List<Bin> bins) {

  private static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * The best hits with a probability in one stretch.
   *
   * @param mean probability; 0 in an empty bin
   * @param answering the share of them that answer; 0 in an empty bin
   */
  public record Bin(double from, double to, int count, double mean, double answering) {

    double distance() {
      return Math.abs(mean - answering);
    }
  }

  static Calibration of(List<BestHit> hits) {
    List<Bin> bins =
        IntStream.range(0, BINS)
            .mapToObj(number -> bin(number, hits.stream().filter(it -> bin(it) == number).toList()))
            .toList();
    double brier = hits.stream().mapToDouble(Calibration::squaredDistance).average().orElse(0);
    double error = bins.stream().mapToDouble(bin -> bin.count() * bin.distance()).sum();
    return new Calibration(brier, error / Math.max(1, hits.size()), bins);
  }

  private static int bin(BestHit hit) {
    return Math.min(BINS - 1, (int) (hit.probability() * BINS));
  }

  private static Bin bin(int number, List<BestHit> hits) {
    return new Bin(
        (double) number / BINS,
        (double) (number + 1) / BINS,
        hits.size(),
        hits.stream().mapToDouble(BestHit::probability).average().orElse(0),
        hits.stream().mapToDouble(Calibration::truth).average().orElse(0));
  }

  private static double truth(BestHit hit) {
    return hit.answers() ? 1 : 0;
  }

  private static double squaredDistance(BestHit hit) {
    return Math.pow(hit.probability() - truth(hit), 2);
  }
}
