package id.tanyabanten.evaluation;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Explanation;
import id.tanyabanten.console.WhyText;
import id.tanyabanten.reply.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * A judged question and what came of it.
 *
 * @param quoted the snippets that came as an answer
 * @param ranking nothing where no section answers
 * @param bestHit nothing where nothing was searched for
 * @param nanos from the question to the reply
 * @param why the steps that led to it, of those that are not right
 */
public record Assessed(
    JudgedQuestion question,
    Answer answer,
    Outcome outcome,
    List<String> quoted,
    Optional<Ranking> ranking,
    Optional<BestHit> bestHit,
    boolean areQuotesExact,
    boolean areFiguresLocked,
    long nanos,
    Optional<String> why) {

  public Assessed {
    quoted = List.copyOf(quoted);
  }

  static Assessed of(JudgedQuestion question, Exchange exchange, QuoteCheck quotes, long nanos) {
    Outcome outcome = Outcome.of(question, exchange.answer());
    Optional<Explanation.Step> first = exchange.explanation().steps().stream().findFirst();
    return new Assessed(
        question,
        exchange.answer(),
        outcome,
        Quoted.of(exchange.answer()).snippets(),
        ranking(question, first),
        first.map(step -> BestHit.of(question, step)),
        quotes.areExact(exchange.answer().citations()),
        FigureLock.holds(exchange),
        nanos,
        outcome == Outcome.RIGHT ? Optional.empty() : Optional.of(WhyText.of(exchange)));
  }

  /** A question that was not even searched for has found none of its sections. */
  private static Optional<Ranking> ranking(
      JudgedQuestion question, Optional<Explanation.Step> step) {
    return question.sections().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Ranking.of(step.map(Explanation.Step::hits).orElse(List.of()), question.sections()));
  }

  boolean isRight() {
    return outcome == Outcome.RIGHT;
  }
}
