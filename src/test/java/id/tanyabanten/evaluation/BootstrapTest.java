package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final double[] MIXED =
      IntStream.range(0, 400).mapToDouble(number -> number % 2 == 0 ? 1 : -0.8).toArray();

  @Test
  void theIntervalLiesAroundTheMeanAsFarAsTheoryHasIt() {
    Bootstrap bootstrap = Bootstrap.of(MIXED);

    // 1.96 standard errors: 1.96 * 0.9 / 20.
    assertThat(bootstrap.mean()).isCloseTo(0.1, within(1e-9));
    assertThat(bootstrap.low()).isCloseTo(0.1 - 0.088, within(0.015));
    assertThat(bootstrap.high()).isCloseTo(0.1 + 0.088, within(0.015));
  }

  @Test
  void theSameDifferencesGiveTheSameInterval() {
    assertThat(Bootstrap.of(MIXED)).isEqualTo(Bootstrap.of(MIXED));
  }

  @Test
  void whereAllDifferAlikeNothingIsUncertain() {
    Bootstrap bootstrap = Bootstrap.of(new double[] {0.5, 0.5, 0.5});

    assertThat(bootstrap).isEqualTo(new Bootstrap(0.5, 0.5, 0.5));
  }
}
