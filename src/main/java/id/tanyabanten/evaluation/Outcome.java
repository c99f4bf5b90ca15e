package id.tanyabanten.evaluation;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.AnswerKind;
import java.util.Locale;

/** What an answer is worth against what was due. */
public enum Outcome {
  /** Of an acceptable kind, and quoting what it must and nothing that it must not. */
  RIGHT,
  /** Declined, though the documents answer. */
  WRONGLY_DECLINED,
  /** Answered with quotes, though the documents don't answer: the gravest. */
  WRONGLY_ANSWERED,
  /** Answered with something else than was due, or declined for another reason. */
  WRONG;

  static Outcome of(JudgedQuestion question, Answer answer) {
    AnswerKind kind = answer.kind();
    Quoted quoted = Quoted.of(answer);
    boolean isKindRight = question.kinds().contains(kind);
    if (isKindRight && (!JudgedQuestion.answers(kind) || quoted.isAsDue(question))) {
      return RIGHT;
    }
    if (question.isAnswerDue()) {
      boolean isDeclined = !JudgedQuestion.answers(kind) && kind != AnswerKind.FAILED;
      return isDeclined ? WRONGLY_DECLINED : WRONG;
    }
    return quoted.hasAnswer() ? WRONGLY_ANSWERED : WRONG;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
