package id.tanyabanten.answer;

import id.tanyabanten.knowledge.SectionRef;

/**
 * What the operator may set for answering.
 *
 * @param answerFrom the probability, between 0 and 1, from which a statement is an answer
 * @param closestFrom the probability from which it is shown as the closest there is
 * @param office the section that says whom to ask where the documents have no answer
 */
public record AnswerSettings(double answerFrom, double closestFrom, SectionRef office) {

  public AnswerSettings {
    if (closestFrom < 0 || answerFrom > 1 || closestFrom > answerFrom) {
      throw new IllegalArgumentException(closestFrom + ", " + answerFrom);
    }
  }
}
