package id.tanyabanten.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Citation;
import id.tanyabanten.answer.Explanation;
import id.tanyabanten.answer.Finding;
import id.tanyabanten.answer.Near;
import id.tanyabanten.answer.Reason;
import id.tanyabanten.answer.Verdict;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a row of the log of a question and what was said to it. */
public final class LoggedExchange {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LoggedExchange() {}

  public static LoggedQuestion of(Exchange exchange, Asker asker) {
    Answer answer = exchange.answer();
    return new LoggedQuestion(
        exchange.question().askedAt(),
        asker.pseudonym(),
        asker.chatKind(),
        answer.language().code(),
        subject(exchange.explanation()),
        exchange.question().text(),
        answer.kind().code(),
        answer.reason().map(Reason::code),
        json(answer.citations().stream().map(Cited::of).toList()),
        json(exchange.explanation().steps().stream().map(Score::of).toList()),
        exchange.millis(),
        asker.campaign(),
        asker.conversation());
  }

  /**
   * The topic of the first document quoted, else of the nearest. Whom to ask instead is quoted too
   * where there is no answer, but is not what was asked about.
   */
  private static Optional<String> subject(Explanation explanation) {
    return explanation.steps().stream()
        .flatMap(step -> documents(step).stream())
        .map(Document::topic)
        .findFirst();
  }

  private static List<Document> documents(Explanation.Step step) {
    if (step.finding() instanceof Finding.Quoted quoted) {
      return quoted.answers().stream().map(Citation::document).toList();
    }
    if (step.verdict() instanceof Verdict.Gap gap) {
      return List.of(gap.gap().passage().document());
    }
    if (step.finding() instanceof Finding.Missing missing) {
      return Stream.concat(
              missing.closest().stream().map(Citation::document),
              missing.near().stream().map(Near::document))
          .toList();
    }
    return List.of();
  }

  /** Where a quote stands; its place is counted in code points. */
  private record Cited(String document, String version, int start, int end) {

    static Cited of(Citation citation) {
      return new Cited(
          citation.document().id(),
          citation.document().version(),
          citation.span().start(),
          citation.span().end());
    }
  }

  /** What decided on one part of the question. */
  private record Score(double probability, Map<String, Double> features) {

    /** Where nothing was found. */
    static final Score NONE = new Score(0, Map.of());

    static Score of(Explanation.Step step) {
      return deciding(step.verdict())
          .map(hit -> new Score(hit.probability(), hit.features().values()))
          .orElse(NONE);
    }

    private static Optional<Hit> deciding(Verdict verdict) {
      if (verdict instanceof Verdict.Enough enough) {
        return enough.hits().stream().findFirst();
      }
      if (verdict instanceof Verdict.Gap gap) {
        return Optional.of(gap.gap());
      }
      Verdict.Nothing nothing = (Verdict.Nothing) verdict;
      return Stream.concat(nothing.closest().stream(), nothing.near().stream()).findFirst();
    }
  }

  private static String json(List<?> values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can be written", e);
    }
  }
}
