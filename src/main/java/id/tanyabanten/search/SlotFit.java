package id.tanyabanten.search;

import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says how the slots and the kind of answer asked for are met by a statement. */
final class SlotFit {

  private final Vocabulary vocabulary;

  SlotFit(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Every place asked must be the statement's; the home province asked about binds nothing. */
  Fit place(Query query, Section section, Optional<Statement> statement) {
    Slots slots = statement.map(Statement::slots).orElse(section.slots());
    Fit fit = Fit.OPEN;
    boolean isBound = false;
    for (Set<Place> asked : query.places()) {
      if (asked.stream().noneMatch(this::isHome)) {
        isBound = true;
        fit = fit.and(best(asked, slots, section, statement, query));
      }
    }
    return isBound || !isNarrower(slots) ? fit : Fit.NEARLY;
  }

  private Fit best(
      Set<Place> asked,
      Slots slots,
      Section section,
      Optional<Statement> statement,
      Query query) {
    Fit best = Fit.MISSED;
    for (Place place : asked) {
      Fit fit = place(place, slots, section, statement, query);
      if (fit.value() > best.value()) {
        best = fit;
      }
    }
    return best;
  }

  private Fit place(
      Place asked,
      Slots slots,
      Section section,
      Optional<Statement> statement,
      Query query) {
    if (slots.names(asked)) {
      return Fit.MET;
    }
    if (section.holdsIn().filter(scope -> vocabulary.lies(asked, scope)).isPresent()
        || statement.isEmpty() && liesIn(asked, slots)) {
      return Fit.NEARLY;
    }
    boolean differsByPlace = query.terms().stream().anyMatch(Term::byPlace);
    if (!differsByPlace && isInside(slots, asked)) {
      return Fit.NEARLY;
    }
    boolean isCell = statement.flatMap(Statement::cell).isPresent();
    boolean isAround = section.slots().names(asked) && !namesSibling(slots, asked);
    return isAround && !isCell ? Fit.NEARLY : Fit.MISSED;
  }

  /** Whether a place that the statement names lies in the place asked. */
  private boolean isInside(Slots slots, Place asked) {
    return slots.places().stream()
        .anyMatch(mention -> mention.stream().allMatch(place -> vocabulary.lies(place, asked)));
  }

  /** Whether the place asked lies in a place that the slots name. */
  private boolean liesIn(Place asked, Slots slots) {
    return slots.places().stream()
        .flatMap(Set::stream)
        .anyMatch(place -> vocabulary.lies(asked, place));
  }

  private static boolean namesSibling(Slots slots, Place asked) {
    return slots.places().stream()
        .flatMap(Set::stream)
        .anyMatch(place -> place.kind().equals(asked.kind()) && place.in().equals(asked.in()));
  }

  /** Whether the statement is on a part of the home province only. */
  private boolean isNarrower(Slots slots) {
    List<Set<Place>> atHome =
        slots.places().stream()
            .filter(mention -> mention.stream().anyMatch(this::liesAtHome))
            .toList();
    return !atHome.isEmpty()
        && atHome.stream().noneMatch(mention -> mention.stream().anyMatch(this::isHome));
  }

  private boolean isHome(Place place) {
    return vocabulary.home().filter(place::equals).isPresent();
  }

  private boolean liesAtHome(Place place) {
    return vocabulary.home().filter(home -> vocabulary.lies(place, home)).isPresent();
  }

  /** The time asked must be one that the statement names, or in which its rule is in force. */
  Fit period(Query query, Section section, Optional<Statement> statement) {
    if (query.period().isEmpty()) {
      return Fit.OPEN;
    }
    Period asked = query.period().get();
    Set<Period> named = statement.map(Statement::slots).orElse(section.slots()).periods();
    if (named.contains(asked)) {
      return Fit.MET;
    }
    if (section.standing().isDated()
        && section.standing().overlaps(asked.from(), asked.to())
        && !asked.from().isAfter(section.asOf())) {
      return Fit.MET;
    }
    if (named.stream().anyMatch(asked::contains)) {
      return Fit.NEARLY;
    }
    boolean isTimeless = named.isEmpty() && !asked.from().isAfter(section.asOf());
    return isTimeless ? Fit.NEARLY : Fit.MISSED;
  }

  /** One of the types sought must show; where none is sought that shows, any statement will do. */
  Fit type(Query query, Optional<Statement> statement) {
    List<AnswerType> sought = query.wants().stream().filter(AnswerType::isVisible).toList();
    if (sought.isEmpty() || statement.isEmpty()) {
      return Fit.OPEN;
    }
    Set<AnswerType> given = statement.get().gives();
    return sought.stream().anyMatch(type -> shows(given, type)) ? Fit.MET : Fit.MISSED;
  }

  private static boolean shows(Set<AnswerType> given, AnswerType type) {
    if (given.contains(type)) {
      return true;
    }
    // Counts, ranks and rates have no unit of their own to be known by.
    boolean isUnmarked =
        type == AnswerType.NUMBER
            || type == AnswerType.COUNT
            || type == AnswerType.RANK
            || type == AnswerType.RATE
            || type == AnswerType.AMOUNT
            || type == AnswerType.CAPACITY
            || type == AnswerType.WEIGHT;
    return isUnmarked && given.contains(AnswerType.QUANTITY);
  }

  /** Each measure and subject asked must be named by the statement or by what stands around it. */
  Fit subject(Query query, IndexedPassage passage, Optional<Statement> statement) {
    return terms(query, passage, statement, false);
  }

  /** Each attribute asked must be named likewise. */
  Fit attribute(Query query, IndexedPassage passage, Optional<Statement> statement) {
    return terms(query, passage, statement, true);
  }

  private Fit terms(
      Query query, IndexedPassage passage, Optional<Statement> statement, boolean attributes) {
    Fit fit = Fit.OPEN;
    for (Term asked : query.terms()) {
      boolean isAttribute = asked.kind() == Term.Kind.ATTRIBUTE;
      if (!asked.general() && isAttribute == attributes) {
        fit = fit.and(term(asked, passage, statement));
      }
    }
    return fit;
  }

  Fit term(Term asked, IndexedPassage passage, Optional<Statement> statement) {
    if (statement.isPresent() && names(statement.get().slots().terms(), asked)) {
      return Fit.MET;
    }
    if (names(passage.passage().section().slots().terms(), asked)) {
      return statement.isPresent() ? Fit.NEARLY : Fit.MET;
    }
    return names(passage.questionTerms(), asked) ? Fit.NEARLY : Fit.MISSED;
  }

  private boolean names(Set<Term> terms, Term asked) {
    return terms.stream().anyMatch(term -> vocabulary.isKindOf(term, asked));
  }
}
