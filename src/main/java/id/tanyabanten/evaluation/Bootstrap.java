package id.tanyabanten.evaluation;

import java.util.Arrays;
import java.util.Random;

/**
 * The interval in which the mean of paired differences lies with 95 %, by drawing them anew many
 * times (percentile bootstrap). The same differences give the same interval.
 */
public record Bootstrap(double mean, double low, double high) {

  private static final int DRAWS = 2000;
  private static final long SEED = 20261124;

  static Bootstrap of(double[] values) {
    Random random = new Random(SEED);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int item = 0; item < values.length; item++) {
        sum += values[random.nextInt(values.length)];
      }
      means[draw] = sum / values.length;
    }
    Arrays.sort(means);
    return new Bootstrap(
        Arrays.stream(values).average().orElse(0),
        means[(int) (0.025 * DRAWS)],
        means[(int) (0.975 * DRAWS) - 1]);
  }
}
