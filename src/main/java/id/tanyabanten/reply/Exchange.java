package id.tanyabanten.reply;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Explanation;
import id.tanyabanten.answer.Question;
import java.util.concurrent.TimeUnit;

/**
 * A question and what is said to it.
 *
 * @param millis from the question to the reply
 */
public record Exchange(Question question, Explanation explanation, Reply reply, long millis) {

  /** Answers the question and writes the reply. */
  public static Exchange of(Question question, Answerer answerer) {
    long start = System.nanoTime();
    Explanation explanation = answerer.explain(question);
    Reply reply = new ReplyWriter().write(explanation.answer());
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return new Exchange(question, explanation, reply, millis);
  }

  public Answer answer() {
    return explanation.answer();
  }
}
