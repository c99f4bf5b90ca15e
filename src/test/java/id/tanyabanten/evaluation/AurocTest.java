package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AurocTest {

  @Test
  void isOneWhereEveryPositiveScoresHigher() {
    assertThat(auroc(new double[] {0.9, 0.8}, 0.7, 0.1)).isEqualTo(1);
  }

  @Test
  void isNoughtWhereEveryPositiveScoresLower() {
    assertThat(auroc(new double[] {0.1}, 0.7, 0.2)).isZero();
  }

  @Test
  void countsPairsAndHalvesTies() {
    // 0.5 beats 0.2, ties with 0.5 and loses to 0.9; 0.3 beats 0.2 alone.
    assertThat(auroc(new double[] {0.5, 0.3}, 0.9, 0.2, 0.5)).isCloseTo(2.5 / 6, within(1e-9));
  }

  private static double auroc(double[] positives, double... negatives) {
    return Auroc.of(positives, negatives);
  }
}
