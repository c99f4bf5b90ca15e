package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void aProbabilityThatIsOneHasNoError() {
    Calibration calibration =
        Calibration.of(List.of(new BestHit(0.5, true), new BestHit(0.5, false)));

    assertThat(calibration.error()).isZero();
    assertThat(calibration.brier()).isEqualTo(0.25);
  }

  @Test
  void theErrorIsTheDistanceOfEachBinWeighted() {
    Calibration calibration =
        Calibration.of(
            List.of(
                new BestHit(0.8, true),
                new BestHit(0.8, false),
                new BestHit(0.8, false),
                new BestHit(0.1, true)));

    assertThat(calibration.error()).isCloseTo((3 * (0.8 - 1 / 3.0) + 0.9) / 4, within(1e-9));
    assertThat(calibration.brier()).isCloseTo((0.04 + 0.64 + 0.64 + 0.81) / 4, within(1e-9));
  }

  @Test
  void certaintyBelongsToTheLastOfTenBins() {
    Calibration calibration = Calibration.of(List.of(new BestHit(1, true), new BestHit(0, false)));

    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(9).count()).isEqualTo(1);
    assertThat(calibration.bins().get(0).count()).isEqualTo(1);
  }

  @Test
  void withoutHitsThereIsNothingToBeWrongAbout() {
    assertThat(Calibration.of(List.of()).error()).isZero();
    assertThat(Diagram.of(Calibration.of(List.of())).dots()).isEmpty();
  }

  @Test
  void dotsStandWhereTheBinIs() {
    Diagram diagram = Diagram.of(Calibration.of(List.of(new BestHit(1, true))));

    assertThat(diagram.dots()).hasSize(1);
    assertThat(diagram.dots().get(0).x()).isEqualTo(Diagram.x(1));
    assertThat(diagram.dots().get(0).y()).isEqualTo(Diagram.y(1)).isLessThan(Diagram.y(0));
  }
}
