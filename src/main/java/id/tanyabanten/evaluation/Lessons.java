package id.tanyabanten.evaluation;

import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.answer.AnswerSettings;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.Explanation;
import id.tanyabanten.answer.Question;
import id.tanyabanten.search.Hit;
import id.tanyabanten.search.WeightFit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes lessons for {@link WeightFit} of judged questions: what the search finds for each and no
 * ground refuses, and what of it is right. Weights choose among just these when a question is
 * asked.
 */
public final class Lessons {

  private final Answerer answerer;
  private final Instant askedAt;

  public Lessons(Edition edition, AnswerSettings settings, Instant askedAt) {
    this.answerer = new Answerer(() -> edition, settings);
    this.askedAt = askedAt;
  }

  /**
   * A lesson of each question that stands alone and asks one thing. Of several parts nobody judged
   * which statement answers which, and a follow-up would teach how well it was completed.
   */
  public List<WeightFit.Lesson> of(List<JudgedQuestion> questions) {
    return questions.stream()
        .filter(question -> question.earlier().isEmpty())
        .flatMap(question -> lesson(question).stream())
        .toList();
  }

  private Optional<WeightFit.Lesson> lesson(JudgedQuestion judged) {
    List<Explanation.Step> steps =
        answerer.explain(new Question(judged.question(), List.of(), askedAt)).steps();
    return steps.size() == 1
        ? Optional.of(lesson(judged, steps.get(0).accepted()))
        : Optional.empty();
  }

  private static WeightFit.Lesson lesson(JudgedQuestion judged, List<Hit> hits) {
    List<Integer> right =
        IntStream.range(0, hits.size())
            .filter(hit -> isRight(judged, hits.get(hit)))
            .boxed()
            .toList();
    return new WeightFit.Lesson(hits, right);
  }

  private static boolean isRight(JudgedQuestion judged, Hit hit) {
    return judged.isAnswerDue() && (isGapDue(judged, hit) || answers(judged, hit));
  }

  /** All that stands at a gap tells of it. */
  private static boolean isGapDue(JudgedQuestion judged, Hit hit) {
    return judged.due() == AnswerKind.PARTIAL
        && hit.passage().section().gap().isPresent()
        && isInSection(judged, hit);
  }

  /** Where nothing must be quoted, the section says what answers; else the words do, anywhere. */
  private static boolean answers(JudgedQuestion judged, Hit hit) {
    boolean isDue =
        judged.must().isEmpty() ? isInSection(judged, hit) : hit.statement().isPresent();
    return isDue && hit.statement().map(Shown::of).map(it -> isAsDue(judged, it)).orElse(true);
  }

  private static boolean isInSection(JudgedQuestion judged, Hit hit) {
    return judged.sections().contains(NumberedSection.of(hit.passage()));
  }

  private static boolean isAsDue(JudgedQuestion judged, Shown shown) {
    return shown.holdsSomeOf(judged.must()) && judged.not().stream().noneMatch(shown::holds);
  }
}
