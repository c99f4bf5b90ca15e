package id.tanyabanten.knowledge;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.FigureReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a document and its twin in the other language say different things. */
final class TwinCheck {

  private static final Pattern FIGURE = Pattern.compile("\\d++(?:[.,:]\\d++)*+");

  private static final Pattern INDONESIAN_CLOCK = Pattern.compile("\\d{1,2}[.:]\\d{2}");
  private static final Pattern ENGLISH_CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");

  private final Document original;
  private final Document twin;
  private final Consumer<Problem> report;

  TwinCheck(Document original, Document twin, Consumer<Problem> report) {
    this.original = original;
    this.twin = twin;
    this.report = report;
  }

  void run() {
    if (!original.asOf().equals(twin.asOf())) {
      report(twin.lines().asOf(), Fault.TWIN_DATES, original.file());
    } else if (!original.reviewBy().equals(twin.reviewBy())) {
      report(twin.lines().reviewBy(), Fault.TWIN_DATES, original.file());
    }
    if (original.sections().size() != twin.sections().size()) {
      report(
          firstHeadingTooMany(),
          Fault.TWIN_SECTIONS,
          twin.sections().size(),
          original.sections().size(),
          original.file());
      return;
    }
    for (int number = 0; number < twin.sections().size(); number++) {
      compare(original.sections().get(number), twin.sections().get(number));
    }
  }

  /** Where one heading is too few, the last that there is: it can be missing anywhere. */
  private int firstHeadingTooMany() {
    int last = twin.sections().size() - 1;
    return twin.sections().get(Math.min(original.sections().size(), last)).line();
  }

  private void compare(Section first, Section second) {
    if (!haveSameSettings(first, second)) {
      report(second.line(), Fault.TWIN_SETTINGS, original.file(), first.line());
    }
    if (first.statements().size() != second.statements().size()) {
      report(
          second.line(),
          Fault.TWIN_STATEMENTS,
          second.statements().size(),
          first.statements().size(),
          original.file(),
          first.line());
      return;
    }
    compareFigures(first.heading(), first.line(), second.heading(), second.line());
    for (int number = 0; number < second.statements().size(); number++) {
      compare(first.statements().get(number), second.statements().get(number));
    }
  }

  private static boolean haveSameSettings(Section first, Section second) {
    return first.anchor().equals(second.anchor())
        && first.holdsIn().equals(second.holdsIn())
        && first.standing().equals(second.standing())
        && first.isTogether() == second.isTogether()
        && first.gap().equals(second.gap())
        && first.asOf().equals(second.asOf());
  }

  private void compare(Statement first, Statement second) {
    boolean sameMarks =
        first.sources().equals(second.sources())
            && first.ours() == second.ours()
            && first.together().equals(second.together());
    if (!sameMarks) {
      report(second.line(), Fault.TWIN_MARKS, original.file(), first.line());
    }
    compareFigures(first.text(), first.line(), second.text(), second.line());
  }

  private void compareFigures(String first, int firstLine, String second, int secondLine) {
    List<BigDecimal> firstFigures = figures(first, original.language());
    List<BigDecimal> secondFigures = figures(second, twin.language());
    if (!firstFigures.equals(secondFigures)) {
      report(
          secondLine,
          Fault.TWIN_FIGURES,
          original.file(),
          firstLine,
          difference(secondFigures, firstFigures),
          difference(firstFigures, secondFigures));
    }
  }

  private static String difference(List<BigDecimal> figures, List<BigDecimal> without) {
    List<BigDecimal> rest = new ArrayList<>(figures);
    without.forEach(rest::remove);
    return String.join(" ", rest.stream().map(BigDecimal::toPlainString).toList());
  }

  private static List<BigDecimal> figures(String text, Language language) {
    List<BigDecimal> figures = new ArrayList<>();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      String digits = figure.group();
      if (clock(language).matcher(digits).matches()) {
        digits = digits.replace(".", "").replace(":", "");
      }
      FigureReader.number(digits, language)
          .map(BigDecimal::stripTrailingZeros)
          .ifPresent(figures::add);
    }
    figures.sort(null);
    return figures;
  }

  /** Two digits behind a point are minutes in Indonesian, hundredths in English. */
  private static Pattern clock(Language language) {
    return language == Language.INDONESIAN ? INDONESIAN_CLOCK : ENGLISH_CLOCK;
  }

  private void report(int line, Fault fault, Object... details) {
    report.accept(Problem.at(twin.file(), line, fault, details));
  }
}
