package id.tanyabanten.search;

import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Vocabulary;
import java.util.Comparator;
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
      // The home province and the country around it are the setting of every document.
      if (asked.stream().noneMatch(place -> vocabulary.holdsHome(place))) {
        isBound = true;
        fit = fit.and(best(asked, slots, section, statement, query));
      }
    }
    if (isBound) {
      return fit;
    }
    if (isNarrower(query, slots)) {
      return Fit.NEARLY;
    }
    return asksHome(query) && namesHome(slots) ? Fit.MET : Fit.OPEN;
  }

  private Fit best(
      Set<Place> asked, Slots slots, Section section, Optional<Statement> statement, Query query) {
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
      Place asked, Slots slots, Section section, Optional<Statement> statement, Query query) {
    if (slots.names(asked)) {
      return Fit.MET;
    }
    if (section.holdsIn().filter(scope -> vocabulary.lies(asked, scope)).isPresent()
        || (statement.isEmpty() && liesIn(asked, slots))) {
      return Fit.NEARLY;
    }
    if (query.terms().stream().anyMatch(Term::holdsInside) && liesInAll(asked, slots)) {
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

  /** Whether every place that the slots name holds the place asked. */
  private boolean liesInAll(Place asked, Slots slots) {
    return !slots.places().isEmpty()
        && slots.places().stream()
            .allMatch(mention -> mention.stream().allMatch(it -> vocabulary.lies(asked, it)));
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

  /** Whether the statement is on a part of the home province, where the whole is meant. */
  private boolean isNarrower(Query query, Slots slots) {
    boolean namesPart =
        slots.places().stream()
            .anyMatch(
                mention ->
                    mention.stream().anyMatch(vocabulary::liesAtHome)
                        && mention.stream().noneMatch(vocabulary::isHome));
    boolean differsByPlace = query.terms().stream().anyMatch(Term::byPlace);
    return namesPart && (differsByPlace || !namesHome(slots));
  }

  private boolean asksHome(Query query) {
    return query.places().stream().flatMap(Set::stream).anyMatch(vocabulary::isHome);
  }

  private boolean namesHome(Slots slots) {
    return slots.places().stream().flatMap(Set::stream).anyMatch(vocabulary::isHome);
  }

  /** The time asked must be one that the statement names, or in which its rule is in force. */
  Fit period(Query query, Section section, Optional<Statement> statement) {
    if (query.period().isEmpty()) {
      return Fit.OPEN;
    }
    Period asked = query.period().get();
    Set<Period> named = statement.map(Statement::slots).orElse(section.slots()).periods();
    if (named.contains(asked)) {
      // Of two times, as in a comparison with the year before, it is not sure which is meant.
      return named.size() == 1 ? Fit.MET : Fit.NEARLY;
    }
    boolean holdsInside = query.terms().stream().anyMatch(Term::holdsInside);
    if (holdsInside && named.stream().anyMatch(period -> period.contains(asked))) {
      return Fit.NEARLY;
    }
    if (section.standing().isDated()
        && section.standing().overlaps(asked.from(), asked.to())
        && !asked.from().isAfter(section.asOf())) {
      return Fit.MET;
    }
    if (named.stream().anyMatch(asked::contains)) {
      return Fit.NEARLY;
    }
    boolean isTimeless =
        named.isEmpty()
            && !asked.from().isAfter(section.asOf())
            && query.terms().stream().noneMatch(Term::byPeriod);
    return isTimeless ? Fit.NEARLY : Fit.MISSED;
  }

  /** One of the types sought must show; where none is sought that shows, any statement will do. */
  Fit type(Query query, Optional<Statement> statement) {
    List<AnswerType> sought = query.wants().stream().filter(AnswerType::isVisible).toList();
    if (statement.isEmpty()) {
      return Fit.OPEN;
    }
    Set<AnswerType> given = statement.get().gives();
    if (sought.isEmpty()) {
      return query.wants().stream().anyMatch(given::contains) ? Fit.MET : Fit.OPEN;
    }
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

  /** At least half of the measures and subjects asked must be named by or around the statement. */
  Fit subject(Query query, IndexedPassage passage, Optional<Statement> statement) {
    List<Fit> fits = fits(query, passage, statement, false);
    long named = fits.stream().filter(fit -> fit != Fit.MISSED).count();
    if (named < fits.size() && 2 * named >= fits.size()) {
      return Fit.NEARLY;
    }
    return fits.stream().reduce(Fit.OPEN, Fit::and);
  }

  /**
   * One of the attributes asked for must be named likewise: several are one aspect in two words.
   */
  Fit attribute(Query query, IndexedPassage passage, Optional<Statement> statement) {
    return fits(query, passage, statement, true).stream()
        .max(Comparator.comparingDouble(Fit::value))
        .orElse(Fit.OPEN);
  }

  private List<Fit> fits(
      Query query, IndexedPassage passage, Optional<Statement> statement, boolean attributes) {
    return query.terms().stream()
        .filter(asked -> !asked.general())
        .filter(asked -> (asked.kind() == Term.Kind.ATTRIBUTE) == attributes)
        .map(asked -> term(asked, passage, statement))
        .toList();
  }

  Fit term(Term asked, IndexedPassage passage, Optional<Statement> statement) {
    if (statement.isPresent() && names(statement.get().slots().terms(), asked)) {
      return Fit.MET;
    }
    if (names(passage.passage().section().slots().terms(), asked)) {
      return statement.isPresent() ? Fit.NEARLY : Fit.MET;
    }
    // What people call a thing may be something else's name; the aspect they ask for is not.
    boolean isAspect = asked.kind() == Term.Kind.ATTRIBUTE || asked.general();
    return isAspect && names(passage.questionTerms(), asked) ? Fit.NEARLY : Fit.MISSED;
  }

  /** The share of a statement's measures and attributes that the query does not ask about. */
  double extra(Query query, Statement statement) {
    List<Term> own =
        statement.slots().terms().stream()
            .filter(term -> term.kind() != Term.Kind.SUBJECT && !term.general())
            .toList();
    long unasked =
        own.stream()
            .filter(term -> query.terms().stream().noneMatch(asked -> areRelated(term, asked)))
            .count();
    return own.isEmpty() ? 0 : (double) unasked / own.size();
  }

  private boolean areRelated(Term first, Term second) {
    return vocabulary.isKindOf(first, second) || vocabulary.isKindOf(second, first);
  }

  private boolean names(Set<Term> terms, Term asked) {
    return terms.stream().anyMatch(term -> vocabulary.isKindOf(term, asked));
  }
}
