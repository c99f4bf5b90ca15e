package id.tanyabanten.evaluation;

import id.tanyabanten.answer.AnswerSettings;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.Question;
import id.tanyabanten.answer.Turns;
import id.tanyabanten.reply.Exchange;
import java.time.Instant;
import java.util.List;

/** Answers judged questions from one edition, at one moment, and compares. */
public final class Evaluation {

  /** Until the JVM has compiled what it runs often, its slowness would pass for ours. */
  private static final int WARMING_UP = 200;

  private final Answerer answerer;
  private final QuoteCheck quotes;
  private final Instant askedAt;

  public Evaluation(Edition edition, AnswerSettings settings, Instant askedAt) {
    this.answerer = new Answerer(() -> edition, settings);
    this.quotes = new QuoteCheck(edition.knowledge());
    this.askedAt = askedAt;
  }

  public Evaluated of(List<JudgedQuestion> questions) {
    questions.stream().limit(WARMING_UP).forEach(this::exchange);
    return new Evaluated(questions.stream().map(this::assessed).toList());
  }

  private Assessed assessed(JudgedQuestion judged) {
    long start = System.nanoTime();
    Exchange exchange = exchange(judged);
    return Assessed.of(judged, exchange, quotes, System.nanoTime() - start);
  }

  /** Earlier questions go before it as in a conversation. */
  private Exchange exchange(JudgedQuestion judged) {
    Turns turns = Turns.NONE;
    for (String earlier : judged.earlier()) {
      turns = turns.with(new Question(earlier, turns.latest(), askedAt));
    }
    return Exchange.of(new Question(judged.question(), turns.latest(), askedAt), answerer);
  }
}
