package id.tanyabanten.console;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Citation;
import id.tanyabanten.answer.Near;
import id.tanyabanten.answer.Reason;
import id.tanyabanten.knowledge.Source;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.reply.PlainReply;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What programs are given as an answer. Names and order are promised to them. */
@JsonPropertyOrder({
  "question",
  "language",
  "kind",
  "reason",
  "text",
  "citations",
  "near",
  "millis"
})
record AnswerJson(
    String question,
    String language,
    String kind,
    @Nullable String reason,
    String text,
    List<Cited> citations,
    List<NearBy> near,
    long millis) {

  AnswerJson {
    citations = List.copyOf(citations);
    near = List.copyOf(near);
  }

  static AnswerJson of(Exchange exchange) {
    Answer answer = exchange.answer();
    return new AnswerJson(
        exchange.question().text(),
        answer.language().code(),
        answer.kind().code(),
        answer.reason().map(Reason::code).orElse(null),
        PlainReply.bare().text(exchange.reply()),
        answer.citations().stream().map(Cited::of).toList(),
        answer.near().stream().map(NearBy::of).toList(),
        exchange.millis());
  }

  /** A statement or cell quoted; its place is counted in code points of the canonical text. */
  @JsonPropertyOrder({"document", "title", "version", "snippet", "start", "end", "sources"})
  record Cited(
      String document,
      String title,
      String version,
      String snippet,
      int start,
      int end,
      List<SourceOf> sources) {

    Cited {
      sources = List.copyOf(sources);
    }

    static Cited of(Citation citation) {
      return new Cited(
          citation.document().id(),
          citation.document().title(),
          citation.document().version(),
          citation.snippet(),
          citation.span().start(),
          citation.span().end(),
          citation.statement().sources().stream().map(SourceOf::of).toList());
    }
  }

  /** What a statement rests on. */
  @JsonPropertyOrder({"title", "publisher", "published", "url", "kind"})
  record SourceOf(
      String title, String publisher, @Nullable String published, String url, String kind) {

    static SourceOf of(Source source) {
      return new SourceOf(
          source.title(),
          source.publisher(),
          source.published().orElse(null),
          source.url(),
          source.kind().name().toLowerCase(Locale.ROOT));
    }
  }

  /** A document named in an abstention. */
  @JsonPropertyOrder({"document", "title", "url"})
  record NearBy(String document, String title, @Nullable String url) {

    static NearBy of(Near near) {
      return new NearBy(
          near.document().id(),
          near.document().title(),
          near.firstSource().map(Source::url).orElse(null));
    }
  }
}
