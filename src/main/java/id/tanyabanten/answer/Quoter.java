package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Cell;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.SectionRef;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import id.tanyabanten.search.Hit;
import id.tanyabanten.search.Passage;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses, from evidence that is enough, what is quoted. */
final class Quoter {

  private static final int MOST_STATEMENTS = 3;
  private static final int MOST_ROWS = 12;

  /** Two cells are no list. */
  private static final int FEWEST_ROWS = 3;

  private static final int MOST_OFFICE_LINES = 3;

  /**
   * How much lower than the best one's score a further statement's may be: 1 is odds of about 1 to
   * 2.7 that it is the better one. Chosen on the questions that the weights are fitted on, where
   * more brought no more right answers; what another section says has to be nearer.
   */
  private static final double SAME_SECTION = 1.2;

  private static final double OTHER_SECTION = 0.6;

  /** A table is taken before a sentence where it answers at least this much as probably. */
  private static final double GOOD_FOR_A_TABLE = 0.7;

  private final Knowledge knowledge;
  private final Prover prover;
  private final Tables tables;

  Quoter(Knowledge knowledge, Prover prover, Tables tables) {
    this.knowledge = knowledge;
    this.prover = prover;
    this.tables = tables;
  }

  /** What is quoted for a part; of a place's name that may mean several, each of them. */
  Finding.Quoted quote(Part part, List<Hit> hits) {
    return part.slots().places().stream()
        .filter(names -> names.size() > 1)
        .findFirst()
        .flatMap(names -> quoteEach(part, names, hits))
        .orElseGet(() -> quoteOne(part, hits));
  }

  private Optional<Finding.Quoted> quoteEach(Part part, Set<Place> names, List<Hit> hits) {
    double enough = hits.get(0).probability() * GOOD_FOR_A_TABLE;
    List<Citation> answers = new ArrayList<>();
    List<Citation> together = new ArrayList<>();
    int found = 0;
    for (Place place : names.stream().sorted(Comparator.comparing(Place::id)).toList()) {
      List<Hit> own =
          hits.stream()
              .filter(hit -> hit.probability() >= enough)
              .filter(hit -> hit.statement().filter(it -> it.slots().names(place)).isPresent())
              .toList();
      if (!own.isEmpty()) {
        Finding.Quoted quoted = quoteOne(part.on(names, place), own);
        quoted.answers().stream().filter(it -> !answers.contains(it)).forEach(answers::add);
        quoted.together().stream().filter(it -> !together.contains(it)).forEach(together::add);
        found++;
      }
    }
    if (found == 0) {
      return Optional.empty();
    }
    Note note = found == names.size() ? Note.AMBIGUOUS_PLACE : Note.ONE_OF_SEVERAL_PLACES;
    return Optional.of(new Finding.Quoted(part, answers, together, Optional.of(note)));
  }

  private Finding.Quoted quoteOne(Part part, List<Hit> hits) {
    Hit best = best(part, hits);
    Choice choice = choose(best, part, hits);
    List<Citation> answers = new ArrayList<>();
    List<Citation> together = new ArrayList<>();
    for (Statement statement : choice.statements()) {
      cite(best.passage(), statement, part.wants()).ifPresent(answers::add);
    }
    for (Hit hit : choice.beside()) {
      cite(hit.passage(), hit.statement().orElseThrow(), part.wants()).ifPresent(answers::add);
    }
    choice.statements().stream()
        .flatMap(statement -> statement.together().stream())
        .distinct()
        .flatMap(ref -> section(ref, part.language()).stream())
        .filter(citation -> !answers.contains(citation))
        .forEach(together::add);
    Optional<Note> note = choice.note().or(() -> newestInstead(part, choice.statements()));
    return new Finding.Quoted(part, answers, together, note);
  }

  /** The statements of a section that a reference means. */
  List<Citation> section(SectionRef ref, Language language) {
    Language documents = language.ofDocuments();
    return knowledge.document(Knowledge.id(ref.name(), documents)).stream()
        .flatMap(
            document ->
                document.section(ref.anchor()).stream()
                    .flatMap(
                        section ->
                            section.statements().stream()
                                .flatMap(
                                    statement ->
                                        prover
                                            .cite(document, section, statement, Set.of())
                                            .stream())))
        .toList();
  }

  /** The lines of the office to ask; its first statements say how to reach it. */
  List<Citation> office(SectionRef ref, Language language) {
    return section(ref, language).stream().limit(MOST_OFFICE_LINES).toList();
  }

  List<Citation> statements(Part part, List<Hit> hits) {
    return hits.stream()
        .limit(MOST_STATEMENTS)
        .flatMap(
            hit ->
                hit.statement().stream()
                    .flatMap(it -> cite(hit.passage(), it, part.wants()).stream()))
        .toList();
  }

  private Optional<Citation> cite(Passage passage, Statement statement, Set<AnswerType> wants) {
    return prover.cite(passage.document(), passage.section(), statement, wants);
  }

  /** Whether this year was asked for, and what is quoted is all on earlier times. */
  private static Optional<Note> newestInstead(Part part, List<Statement> statements) {
    boolean isOld =
        part.when().hoped().isPresent()
            && statements.stream().noneMatch(it -> isOf(it, part.when().hoped().get()));
    return isOld ? Optional.of(Note.NEWEST_INSTEAD) : Optional.empty();
  }

  /** A statement without a time is of any. */
  private static boolean isOf(Statement statement, Period year) {
    Set<Period> periods = statement.slots().periods();
    return periods.isEmpty() || periods.stream().anyMatch(year::overlaps);
  }

  /**
   * What is quoted.
   *
   * @param statements of the best hit's section
   * @param beside what other sections say that may be meant as well
   * @param note why so much or so little
   */
  private record Choice(List<Statement> statements, List<Hit> beside, Optional<Note> note) {

    Choice(List<Statement> statements, Optional<Note> note) {
      this(statements, List.of(), note);
    }
  }

  private Choice choose(Hit best, Part part, List<Hit> hits) {
    List<Hit> sameSection =
        hits.stream().filter(hit -> hit.passage().equals(best.passage())).toList();
    Statement first = best.statement().orElseThrow();
    if (best.passage().section().isTogether()) {
      return new Choice(best.passage().section().statements(), Optional.of(Note.CONFLICT));
    }
    if (first.cell().isPresent()) {
      return chooseCells(part, best, first.cell().get(), sameSection);
    }
    List<Statement> statements =
        sameSection.stream()
            .filter(hit -> hit.score() >= best.score() - SAME_SECTION)
            .flatMap(hit -> hit.statement().stream())
            .filter(statement -> statement.cell().isEmpty())
            .limit(MOST_STATEMENTS)
            .toList();
    List<Hit> beside =
        hits.stream()
            .filter(hit -> !hit.passage().equals(best.passage()))
            .filter(hit -> hit.score() >= best.score() - OTHER_SECTION)
            .filter(hit -> hit.statement().filter(it -> it.cell().isEmpty()).isPresent())
            .limit(Math.max(0, MOST_STATEMENTS - statements.size()))
            .toList();
    return new Choice(statements, beside, Optional.empty());
  }

  /**
   * The hit to quote from: where a choice among several is asked for, a table before a sentence.
   */
  private Hit best(Part part, List<Hit> hits) {
    Hit first = hits.get(0);
    boolean selects = part.wants().stream().anyMatch(AnswerType::isSelection);
    if (!selects) {
      return first;
    }
    return hits.stream()
        .filter(hit -> hit.probability() >= first.probability() * GOOD_FOR_A_TABLE)
        .filter(hit -> offersChoice(part, hit, hits))
        .findFirst()
        .orElse(first);
  }

  /** Whether the hit is a cell of a column with several answers; of a stretch, of several times. */
  private boolean offersChoice(Part part, Hit hit, List<Hit> hits) {
    Optional<Cell> cell = hit.statement().flatMap(Statement::cell);
    if (cell.isEmpty()) {
      return false;
    }
    Set<Statement> accepted =
        hits.stream().flatMap(other -> other.statement().stream()).collect(Collectors.toSet());
    List<Statement> column =
        tables.column(hit.passage().section(), cell.get()).stream()
            .filter(accepted::contains)
            .toList();
    long times =
        column.stream()
            .map(statement -> statement.slots().periods())
            .filter(periods -> periods.stream().allMatch(Period::isWholeYear))
            .distinct()
            .count();
    return column.size() >= FEWEST_ROWS && (!part.when().isRange() || times >= FEWEST_ROWS);
  }

  private Choice chooseCells(Part part, Hit best, Cell cell, List<Hit> sameSection) {
    Set<Statement> accepted =
        sameSection.stream().flatMap(hit -> hit.statement().stream()).collect(Collectors.toSet());
    List<Statement> column =
        tables.column(best.passage().section(), cell).stream().filter(accepted::contains).toList();
    boolean wantsLowest = part.wants(AnswerType.LOWEST);
    if (wantsLowest || part.wants(AnswerType.HIGHEST)) {
      Language language = part.language().ofDocuments();
      List<Statement> extreme =
          wantsLowest ? tables.lowest(column, language) : tables.highest(column, language);
      return new Choice(extreme, Optional.of(wantsLowest ? Note.LOWEST : Note.HIGHEST));
    }
    List<Set<Place>> asked = part.slots().places();
    boolean namesRow =
        column.stream()
            .anyMatch(statement -> asked.stream().anyMatch(names -> isRowOf(statement, names)));
    if (part.wants(AnswerType.LIST) || (!namesRow && tables.rowsArePlaces(column))) {
      Optional<Note> note = column.size() > 1 ? Optional.of(Note.WHOLE_TABLE) : Optional.empty();
      return new Choice(column.stream().limit(MOST_ROWS).toList(), note);
    }
    return new Choice(List.of(best.statement().orElseThrow()), Optional.empty());
  }

  private static boolean isRowOf(Statement statement, Set<Place> places) {
    return places.stream().anyMatch(place -> statement.slots().names(place));
  }
}
