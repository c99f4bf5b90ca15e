package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Stretch;
import id.tanyabanten.terms.Tokenizer;
import id.tanyabanten.terms.Vocabulary;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds figures that belong to no time or have no unit: quoted alone they say nothing. */
final class FigureCheck {

  /**
   * What is another figure next year. An area or a length is not among them: land and roads stay as
   * they are.
   */
  private static final Set<AnswerType> CHANGING =
      Set.of(
          AnswerType.MONEY,
          AnswerType.SHARE,
          AnswerType.AMOUNT,
          AnswerType.WEIGHT,
          AnswerType.CAPACITY,
          AnswerType.RATE);

  /**
   * What is counted up to here is a fact that stays, such as cities or interchanges; what is more
   * are statistics. Of all shipped counts without a year none is above, and all are such facts.
   */
  private static final BigDecimal MOST_THAT_STAY = BigDecimal.valueOf(20);

  /** The year in a rule's number says since when what the rule sets holds. */
  private static final Pattern RULE_OF_A_YEAR = Pattern.compile("\\d/\\d{4}\\b");

  /** Thousands or more; a small one may be a factor or an index, which have no unit. */
  private static final Pattern LARGE = Pattern.compile("\\d[.,]\\d{3}(?!\\d)|\\d\\s+\\p{L}");

  private static final Pattern WORD = Pattern.compile("^\\s*+([\\p{L}\\p{N}%²³]++)");

  private final Vocabulary vocabulary;
  private final Recognizer recognizer;
  private final Consumer<Problem> report;

  FigureCheck(Vocabulary vocabulary, Consumer<Problem> report) {
    this.vocabulary = vocabulary;
    this.recognizer = new Recognizer(vocabulary);
    this.report = report;
  }

  void check(Document document, Section section, Statement statement) {
    if (statement.gives().contains(AnswerType.QUANTITY)) {
      if (!isDated(document, section, statement)) {
        changingFigure(document, statement)
            .ifPresent(figure -> report(document, statement, Fault.FIGURE_WITHOUT_YEAR, figure));
      }
      figureWithoutUnit(document, statement)
          .ifPresent(figure -> report(document, statement, Fault.FIGURE_WITHOUT_UNIT, figure));
    }
  }

  private void report(Document document, Statement statement, Fault fault, String figure) {
    report.accept(Problem.at(document.file(), statement.line(), fault, figure));
  }

  /** A rule's and our own remark's time is the day of the check, which each answer shows. */
  private static boolean isDated(Document document, Section section, Statement statement) {
    return !statement.slots().periods().isEmpty()
        || statement.ours()
        || section.standing().isDated()
        || section.standing().supersededBy().isPresent()
        || section.holdsIn().isPresent()
        || Stream.of(statement.text(), caption(statement), section.heading(), document.title())
            .anyMatch(text -> RULE_OF_A_YEAR.matcher(text).find());
  }

  private static String caption(Statement statement) {
    return statement.cell().map(cell -> cell.caption().text()).orElse("");
  }

  private Optional<String> changingFigure(Document document, Statement statement) {
    return figures(statement).filter(figure -> isChanging(figure, document)).findFirst();
  }

  private Stream<String> figures(Statement statement) {
    return stretches(statement)
        .map(stretch -> statement.text().substring(stretch.start(), stretch.end()));
  }

  private Stream<Stretch> stretches(Statement statement) {
    return recognizer.showing(statement.text(), Set.of(AnswerType.QUANTITY)).stream();
  }

  private boolean isChanging(String figure, Document document) {
    Set<AnswerType> types = recognizer.recognize(figure).gives();
    return !Collections.disjoint(types, CHANGING)
        || (types.contains(AnswerType.COUNT)
            && recognizer
                .figure(figure, document.language())
                .filter(number -> number.compareTo(MOST_THAT_STAY) > 0)
                .isPresent());
  }

  /** Where a unit is named at all, it may be meant for each of the figures. */
  private Optional<String> figureWithoutUnit(Document document, Statement statement) {
    boolean isMeasured =
        statement.gives().stream().anyMatch(FigureCheck::isMeasured)
            || recognizer.namesUnit(statement.text())
            || recognizer.namesUnit(caption(statement));
    return isMeasured
        ? Optional.empty()
        : stretches(statement)
            .filter(stretch -> isBare(stretch, statement, document))
            .map(stretch -> statement.text().substring(stretch.start(), stretch.end()))
            .findFirst();
  }

  private static boolean isMeasured(AnswerType type) {
    return (type.isFigure() && type != AnswerType.QUANTITY)
        || type == AnswerType.CONTACT
        || type == AnswerType.ADDRESS;
  }

  /** Whether what follows the figure can't be what it counts. */
  private boolean isBare(Stretch stretch, Statement statement, Document document) {
    String figure = statement.text().substring(stretch.start(), stretch.end());
    boolean isWholeCell = statement.cell().filter(cell -> cell.value().equals(figure)).isPresent();
    if (isWholeCell) {
      return true;
    }
    Matcher next = WORD.matcher(statement.text().substring(stretch.end()));
    boolean countsNothing =
        !next.find()
            || vocabulary.isFunctionWord(Tokenizer.form(next.group(1)), document.language());
    return countsNothing && LARGE.matcher(figure).find();
  }
}
