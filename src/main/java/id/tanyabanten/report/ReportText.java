package id.tanyabanten.report;

import id.tanyabanten.language.Language;
import id.tanyabanten.report.Figures.Unanswered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The figures for people to read. */
public final class ReportText {

  /** More days than that are a chart's business. */
  private static final int DAYS_SHOWN = 31;

  private final Texts texts;
  private final int width;

  /**
   * @param width of the terminal, or {@link LatestText#UNLIMITED}
   */
  public ReportText(Language language, int width) {
    this.texts = new Texts(language);
    this.width = width;
  }

  public String render(Figures figures, Days days) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.text("title"));
    lines.add(texts.text("period", texts.period(days)));
    lines.add(texts.text("total", figures.total()));
    if (figures.total() > 0) {
      days(figures, lines);
      counts("by-language", figures, figures.byLanguage(), name("language"), lines);
      counts("by-subject", figures, figures.bySubject(), name("subject"), lines);
      counts("by-kind", figures, figures.byKind(), name("kind"), lines);
      mostAsked(figures, lines);
      unanswered(figures, lines);
    }
    return String.join("\n", lines);
  }

  private void days(Figures figures, List<String> lines) {
    List<Map.Entry<LocalDate, Long>> all = List.copyOf(figures.byDay().entrySet());
    int hidden = Math.max(0, all.size() - DAYS_SHOWN);
    Columns columns = Columns.ofNumbers(width);
    all.subList(hidden, all.size())
        .forEach(day -> columns.add(texts.number(day.getValue()), texts.day(day.getKey())));
    section(texts.text(hidden == 0 ? "by-day" : "by-day-latest", DAYS_SHOWN), columns, lines);
  }

  private void counts(
      String title,
      Figures figures,
      Map<String, Long> counts,
      UnaryOperator<String> name,
      List<String> lines) {
    Columns columns = Columns.ofNumbers(width);
    counts.forEach(
        (key, count) ->
            columns.add(texts.number(count), texts.share(count, figures.total()), name.apply(key)));
    section(texts.text(title), columns, lines);
  }

  private void mostAsked(Figures figures, List<String> lines) {
    Columns columns = Columns.ofNumbers(width);
    figures.mostAsked().forEach(asked -> columns.add(texts.number(asked.count()), asked.text()));
    section(texts.text("most-asked"), columns, lines);
  }

  private void unanswered(Figures figures, List<String> lines) {
    Columns columns = Columns.ofTexts(width);
    if (!figures.unanswered().isEmpty()) {
      columns.add(
          texts.text("head.last-asked"),
          texts.text("head.times"),
          texts.text("head.language"),
          texts.text("head.kind"),
          texts.text("head.reason"),
          texts.text("head.question"));
    }
    for (Unanswered asked : figures.unanswered()) {
      columns.add(
          texts.time(asked.time()),
          texts.number(asked.count()),
          texts.name("language", asked.language()),
          texts.name("kind", asked.kind()),
          asked.reason().map(name("reason")).orElse("–"),
          asked.text());
    }
    section(texts.text("unanswered"), columns, lines);
  }

  private void section(String title, Columns columns, List<String> lines) {
    lines.add("");
    lines.add(title);
    List<String> rows = columns.lines();
    lines.addAll(rows.isEmpty() ? List.of(texts.text("none")) : rows);
  }

  private UnaryOperator<String> name(String group) {
    return value -> texts.name(group, value);
  }
}
