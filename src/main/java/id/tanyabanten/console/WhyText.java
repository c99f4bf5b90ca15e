package id.tanyabanten.console;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Explanation;
import id.tanyabanten.answer.Finding;
import id.tanyabanten.answer.Part;
import id.tanyabanten.answer.Reason;
import id.tanyabanten.answer.Verdict;
import id.tanyabanten.answer.When;
import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.reply.PlainReply;
import id.tanyabanten.reply.Visible;
import id.tanyabanten.search.Hit;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps that led to an answer, for whoever looks for the reason of it. */
public final class WhyText {

  private static final String NOTHING = "–";

  private final StringBuilder text = new StringBuilder();

  private WhyText() {}

  /** All steps, and the reply below them. */
  public static String of(Exchange exchange) {
    WhyText why = new WhyText();
    why.write(exchange);
    return why.text.append('\n').append(PlainReply.bare().text(exchange.reply())).toString();
  }

  private void write(Exchange exchange) {
    Answer answer = exchange.answer();
    line("question  %s", Visible.of(exchange.question().text()));
    line("language  %s", answer.language().code());
    exchange.explanation().steps().forEach(this::write);
    line(
        "answer    %s, reason %s, %d ms",
        answer.kind().code(), answer.reason().map(Reason::code).orElse(NOTHING), exchange.millis());
  }

  private void write(Explanation.Step step) {
    Part part = step.part();
    line("part      %s", part.text());
    line("  words   %s", joined(part.words()));
    line("  terms   %s", terms(part));
    line("  places  %s", places(part));
    line("  period  %s", period(part.when()));
    line("  wants   %s", joined(part.wants()));
    line("  hits");
    step.considered().forEach(this::write);
    line("  verdict %s", verdict(step.verdict()));
    line("  finding %s", finding(step.finding()));
  }

  private void write(Explanation.Considered considered) {
    Hit hit = considered.hit();
    String refused = considered.refused().map(reason -> ", refused: " + reason.code()).orElse("");
    line("    %.3f %s%s", hit.probability(), id(hit), refused);
    line("          %s", hit.statement().map(Statement::text).orElseGet(() -> gap(hit)));
    line("          %s", features(hit));
  }

  private static String id(Hit hit) {
    return hit.statement().map(Statement::id).orElse(hit.passage().section().id());
  }

  private static String gap(Hit hit) {
    Section section = hit.passage().section();
    return "known gap: " + section.heading();
  }

  private static String features(Hit hit) {
    return hit.features().values().entrySet().stream()
        .map(feature -> feature.getKey() + " " + number(feature.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String terms(Part part) {
    return joined(
        part.slots().terms().stream()
            .sorted(Comparator.comparing(Term::kind).thenComparing(Term::id))
            .map(term -> term.id() + " (" + lower(term.kind()) + ")")
            .toList());
  }

  private static String places(Part part) {
    return joined(part.slots().places().stream().map(WhyText::either).toList());
  }

  /** All that one name may mean. */
  private static String either(Set<Place> places) {
    return places.stream().map(Place::id).sorted().collect(Collectors.joining(" | "));
  }

  private static String period(When when) {
    if (when.period().isEmpty()) {
      return when.hoped().map(hoped -> days(hoped) + ", else ").orElse("") + "the newest";
    }
    String days = days(when.period().get());
    return when.isRange() ? "any of " + days : days;
  }

  private static String days(Period period) {
    return period.from() + " to " + period.to();
  }

  private static String verdict(Verdict verdict) {
    if (verdict instanceof Verdict.Enough enough) {
      return "enough, by " + enough.hits().size() + " statements";
    }
    if (verdict instanceof Verdict.Gap gap) {
      return "known gap " + gap.gap().passage().section().id();
    }
    return "nothing: " + ((Verdict.Nothing) verdict).reason().code();
  }

  private static String finding(Finding finding) {
    if (finding instanceof Finding.Quoted quoted) {
      String note = quoted.note().map(it -> ", note: " + lower(it)).orElse("");
      return "quotes " + quoted.answers().size() + note;
    }
    if (finding instanceof Finding.Gap gap) {
      return "gap of " + gap.date() + ", quotes " + gap.known().size();
    }
    return "missing: " + ((Finding.Missing) finding).reason().code();
  }

  private static String joined(Collection<?> values) {
    return values.isEmpty()
        ? NOTHING
        : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void line(String form, Object... values) {
    text.append(String.format(Locale.ROOT, form, values)).append('\n');
  }
}
