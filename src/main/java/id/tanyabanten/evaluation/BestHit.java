package id.tanyabanten.evaluation;

import id.tanyabanten.answer.Explanation;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.search.Hit;

/**
 * The evidence on which a question's first part is judged: the most probable hit that no ground
 * refuses. Whether it answers is asked of the hit itself, also where the reply did not show it: the
 * probability is the hit's, and so a question declined for a good reason tells that a low one is
 * right.
 *
 * @param probability 0 where there is no such hit
 * @param answers whether it stands in a section that answers and, where something must be quoted,
 *     holds some of it
 */
public record BestHit(double probability, boolean answers) {

  static BestHit of(JudgedQuestion question, Explanation.Step step) {
    return step.best()
        .map(hit -> new BestHit(hit.probability(), answers(question, hit)))
        .orElse(new BestHit(0, false));
  }

  private static boolean answers(JudgedQuestion question, Hit hit) {
    return question.isAnswerDue()
        && question.sections().contains(NumberedSection.of(hit.passage()))
        && hit.statement().map(statement -> isAsDue(question, statement)).orElse(true);
  }

  private static boolean isAsDue(JudgedQuestion question, Statement statement) {
    return Shown.of(statement).holdsSomeOf(question.must())
        && question.not().stream().noneMatch(statement.text()::contains);
  }
}
