package id.tanyabanten.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.search.WeightFit.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the weights come to after lessons in which what a statement itself names decides. */
class WeightFitTest {

  /** By all that is known before the first lesson, the wrong one comes first. */
  private static final Features RIGHT = SomeFeatures.of(0.5, 0.9, 0.5);

  private static final Features WRONG = SomeFeatures.of(0.9, 0.2, 0.9);

  private static Passage passage;

  @BeforeAll
  static void load(@TempDir Path folder) {
    Document document = new SmallKnowledge(folder).edition().knowledge().documents().get(0);
    passage = new Passage(document, document.sections().get(0));
  }

  @Test
  void whatIsRightComesFirst() {
    Weights weights = fit(lessons());

    assertThat(weights.score(RIGHT)).isGreaterThan(weights.score(WRONG));
  }

  @Test
  void whatComesFirstIsProbableWhereItAnswersAndNotWhereNothingDoes() {
    Weights weights = fit(lessons());

    assertThat(weights.probability(RIGHT)).isGreaterThan(0.7);
    assertThat(weights.probability(WRONG)).isLessThan(0.3);
  }

  @Test
  void lessonsTurnedRoundTeachTheReverse() {
    List<Lesson> turned =
        lessons().stream()
            .filter(lesson -> !lesson.right().isEmpty())
            .map(lesson -> new Lesson(lesson.hits(), List.of(0)))
            .toList();

    Weights weights = fit(turned);

    assertThat(weights.score(WRONG)).isGreaterThan(weights.score(RIGHT));
  }

  @Test
  void theFileNamesEachWeightOfBothModels() {
    assertThat(fit(lessons()).yaml().lines())
        .startsWith("order:")
        .contains("judge:")
        .anyMatch(line -> line.matches("  own: \\d+\\.\\d{3}"));
  }

  private static Weights fit(List<Lesson> lessons) {
    return new WeightFit().fit(lessons, lessons);
  }

  /** Of each two questions one is answered by the second of two statements, the other by none. */
  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      lessons.add(new Lesson(List.of(hit(WRONG), hit(RIGHT)), List.of(1)));
      lessons.add(new Lesson(List.of(hit(WRONG)), List.of()));
    }
    return lessons;
  }

  private static Hit hit(Features features) {
    return new Hit(passage, passage.section().statements().stream().findFirst(), features, 0, 0);
  }
}
