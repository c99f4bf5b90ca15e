package id.tanyabanten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learnt from judged questions. */
class OrderFitTest {

  @Test
  void whatTellsRightFromWrongGetsTheWeight() {
    List<OrderFit.Judged> questions = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      // Coverage decides; the score misleads every other time.
      double misled = number % 2;
      questions.add(
          new OrderFit.Judged(
              List.of(features(0.9, 1 - misled)),
              List.of(features(0.4, misled), features(0.3, misled))));
    }

    LinearModel model = new OrderFit().order(questions);

    assertThat(model.weights().get("coverage")).isPositive();
    assertThat(model.score(features(0.8, 0))).isGreaterThan(model.score(features(0.5, 1)));
  }

  @Test
  void aFeatureOnLargerScaleIsNotPreferred() {
    List<OrderFit.Judged> questions = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      double small = 0.01 * (number % 5);
      questions.add(
          new OrderFit.Judged(
              List.of(features(0.02 + small, number % 3)),
              List.of(features(small, (number + 1) % 3))));
    }

    LinearModel model = new OrderFit().order(questions);

    assertThat(model.score(features(0.04, 0))).isGreaterThan(model.score(features(0.01, 0)));
    assertThat(Math.abs(model.weights().getOrDefault("retrieval", 0.0)))
        .isLessThan(model.weights().get("coverage"));
  }

  @Test
  void probabilitiesOfBothKindsLieOnTheirSideOfTheMiddle() {
    List<Features> right = new ArrayList<>();
    List<Features> wrong = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      right.add(features(0.8 + number % 3 * 0.05, 0.5));
      wrong.add(features(0.2 + number % 3 * 0.05, 0.5));
    }

    LinearModel model = new OrderFit().probability(right, wrong);

    assertThat(model.probability(features(0.85, 0.5))).isGreaterThan(0.8);
    assertThat(model.probability(features(0.25, 0.5))).isLessThan(0.2);
  }

  @Test
  void nothingJudgedTeachesNothing() {
    assertThat(new OrderFit().order(List.of()).weights()).isEmpty();
  }

  private static Features features(double coverage, double retrieval) {
    return SomeFeatures.of(coverage, 0, retrieval);
  }
}
