package id.tanyabanten.evaluation;

import java.util.Arrays;

/** The share of pairs in which the positive scores higher; ties count half. */
final class Auroc {

  private Auroc() {}

  static double of(double[] positives, double[] negatives) {
    double[] sorted = negatives.clone();
    Arrays.sort(sorted);
    double won = 0;
    for (double positive : positives) {
      int low = bound(sorted, positive, false);
      int high = bound(sorted, positive, true);
      won += low + (high - low) / 2.0;
    }
    return won / positives.length / negatives.length;
  }

  /** How many are below, or where ties count, not above. */
  private static int bound(double[] sorted, double value, boolean ties) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean isBelow = ties ? sorted[middle] <= value : sorted[middle] < value;
      if (isBelow) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
