package id.tanyabanten.evaluation;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Citation;
import id.tanyabanten.answer.Explanation;
import id.tanyabanten.answer.Finding;
import id.tanyabanten.answer.Near;
import id.tanyabanten.answer.Question;
import id.tanyabanten.answer.Turn;
import id.tanyabanten.answer.When;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Source;
import id.tanyabanten.reply.Block;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.terms.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether every number that a reply says in words of its own stands in a quote, in the question (a
 * year that it means counts as said), or in the name, date or sources of a document shown.
 */
final class FigureLock {

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,:]\\p{Nd}+)*");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d+$)");

  private FigureLock() {}

  static boolean holds(Exchange exchange) {
    return figuresOfItsOwn(exchange).isEmpty();
  }

  /** The numbers that stand nowhere else. */
  static Set<String> figuresOfItsOwn(Exchange exchange) {
    Set<String> said = numbers(exchange.reply().blocks().stream().flatMap(FigureLock::own));
    said.removeAll(
        numbers(
            Stream.of(asked(exchange), quoted(exchange.answer()), known(exchange.answer()))
                .flatMap(texts -> texts)));
    return said;
  }

  /** What is not quoted: lines, and the words in front of a link. */
  private static Stream<String> own(Block block) {
    if (block instanceof Block.Line line) {
      return Stream.of(line.text());
    }
    return block instanceof Block.Link link ? Stream.of(link.text()) : Stream.empty();
  }

  private static Stream<String> asked(Exchange exchange) {
    Question question = exchange.question();
    Stream<String> turns = question.earlier().stream().map(Turn::question);
    Stream<String> years =
        exchange.explanation().steps().stream()
            .map(Explanation.Step::part)
            .flatMap(part -> periods(part.when()))
            .flatMap(period -> Stream.of(period.from(), period.to()))
            .map(String::valueOf);
    return Stream.of(Stream.of(question.text()), turns, years).flatMap(texts -> texts);
  }

  private static Stream<Period> periods(When when) {
    return Stream.concat(when.period().stream(), when.hoped().stream());
  }

  private static Stream<String> quoted(Answer answer) {
    return answer.citations().stream()
        .flatMap(
            citation -> Stream.concat(Stream.of(citation.snippet()), citation.caption().stream()));
  }

  private static Stream<String> known(Answer answer) {
    Stream<String> cited =
        answer.citations().stream()
            .flatMap(citation -> Stream.concat(dated(citation), sources(citation)));
    Stream<String> near = answer.near().stream().map(Near::document).map(Document::title);
    return Stream.of(cited, near, gaps(answer)).flatMap(texts -> texts);
  }

  private static Stream<String> dated(Citation citation) {
    return Stream.of(citation.document().title(), citation.asOf().toString());
  }

  private static Stream<String> sources(Citation citation) {
    return citation.statement().sources().stream().flatMap(FigureLock::texts);
  }

  private static Stream<String> texts(Source source) {
    List<String> named = List.of(source.title(), source.publisher());
    return Stream.of(
            named.stream(),
            source.published().stream(),
            source.seen().stream(),
            source.copyOf().stream())
        .flatMap(texts -> texts);
  }

  private static Stream<String> gaps(Answer answer) {
    List<Finding> findings = answer instanceof Answer.Found found ? found.findings() : List.of();
    return findings.stream()
        .filter(Finding.Gap.class::isInstance)
        .map(Finding.Gap.class::cast)
        .flatMap(gap -> Stream.of(gap.heading(), gap.date().toString()));
  }

  private static Set<String> numbers(Stream<String> texts) {
    return texts
        .flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
        .map(FigureLock::plain)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** In the digits of English; "05" in a date is the 5 of another. */
  private static String plain(String number) {
    StringBuilder plain = new StringBuilder();
    number
        .codePoints()
        .forEach(
            sign -> {
              int digit = Character.digit(sign, 10);
              plain.appendCodePoint(digit < 0 ? sign : Character.forDigit(digit, 10));
            });
    return LEADING_ZEROS.matcher(plain).replaceFirst("");
  }
}
