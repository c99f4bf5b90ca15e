package id.tanyabanten.answer;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Completes a part by what stands beside or before it: what one clause leaves unsaid its neighbour
 * says, and what a follow-up leaves unsaid the turn before it said.
 */
final class Leaning {

  /** A follow-up is short: it leans on what was said before. */
  private static final int LONGEST_FOLLOW_UP = 4;

  private Leaning() {}

  /** Each part completed by the one before it, the first by the second. */
  static List<Part> onEachOther(List<Part> parts) {
    List<Part> whole = new ArrayList<>();
    for (int number = 0; number < parts.size(); number++) {
      Optional<Part> neighbour =
          number > 0 ? Optional.of(whole.get(number - 1)) : parts.stream().skip(1).findFirst();
      Part part = parts.get(number);
      whole.add(neighbour.map(other -> onNeighbour(part, other)).orElse(part));
    }
    return whole;
  }

  private static Part onNeighbour(Part part, Part neighbour) {
    boolean namesNothing = !namesThing(part);
    boolean asksNothing = part.wants().isEmpty() && isSister(part, neighbour);
    Set<Term> terms = new LinkedHashSet<>(part.slots().terms());
    neighbour.slots().terms().stream()
        .filter(
            term ->
                (namesNothing && term.kind() != Term.Kind.ATTRIBUTE)
                    || (asksNothing && term.kind() == Term.Kind.MEASURE))
        .forEach(terms::add);
    boolean takesPlace =
        part.slots().places().isEmpty() && (namesNothing || terms.stream().anyMatch(Term::byPlace));
    List<Set<Place>> places = takesPlace ? neighbour.slots().places() : part.slots().places();
    Set<AnswerType> wants = part.wants().isEmpty() ? neighbour.wants() : part.wants();
    return part.with(new Slots(places, part.slots().periods(), terms))
        .with(PartReader.narrowed(wants, terms))
        .with(part.when().isNamed() ? part.when() : neighbour.when());
  }

  /** Whether both name things of one kind, as in "foreign and domestic investment". */
  private static boolean isSister(Part part, Part neighbour) {
    Set<Optional<String>> measures =
        neighbour.slots().terms().stream().map(Term::measuredAs).collect(Collectors.toSet());
    return part.slots().terms().stream()
        .map(Term::measuredAs)
        .anyMatch(measure -> measure.isPresent() && measures.contains(measure));
  }

  /**
   * The part completed by the sentences around it: a part that names no thing is on theirs, and one
   * without a place lies where they say.
   */
  static Part onSetting(Part part, List<Part> setting) {
    Optional<Part> thing = setting.stream().filter(Leaning::namesThing).reduce((a, b) -> b);
    Part whole = thing.isPresent() && !namesThing(part) ? onNeighbour(part, thing.get()) : part;
    List<Set<Place>> places =
        setting.stream().flatMap(it -> it.slots().places().stream()).distinct().toList();
    return whole.slots().places().isEmpty()
        ? whole.with(new Slots(places, whole.slots().periods(), whole.slots().terms()))
        : whole;
  }

  /** Whether the part names only a place, a time or an attribute, so that its subject is open. */
  static boolean leansOnBefore(Part part) {
    boolean namesSlot =
        !part.slots().places().isEmpty()
            || !part.slots().terms().isEmpty()
            || part.when().isNamed()
            || part.wants().stream().anyMatch(AnswerType::isSelection);
    return !namesThing(part) && namesSlot && part.words().size() <= LONGEST_FOLLOW_UP;
  }

  /** The part before with the slots replaced that the follow-up names. */
  static Part onBefore(Part part, Part before) {
    boolean asksAspect =
        part.slots().terms().stream()
            .anyMatch(term -> term.kind() == Term.Kind.ATTRIBUTE && !term.general());
    Set<Term> terms = new LinkedHashSet<>(part.slots().terms());
    before.slots().terms().stream()
        .filter(term -> !asksAspect || term.kind() != Term.Kind.ATTRIBUTE)
        .forEach(terms::add);
    List<Set<Place>> places =
        part.slots().places().isEmpty() ? before.slots().places() : part.slots().places();
    List<String> words = new ArrayList<>(part.words());
    if (!asksAspect) {
      words.addAll(before.words());
    }
    boolean asksAnew = asksAspect || !part.wants().isEmpty();
    When when = part.when().isNamed() ? part.when() : before.when();
    Set<Period> periods = when.period().map(Set::of).orElse(Set.of());
    return new Part(
        part.language(),
        (before.text() + " " + part.text()).strip(),
        words,
        new Slots(places, periods, terms),
        asksAnew ? PartReader.narrowed(part.wants(), terms) : before.wants(),
        when);
  }

  private static boolean namesThing(Part part) {
    return part.slots().terms().stream()
        .anyMatch(term -> !term.general() && term.kind() != Term.Kind.ATTRIBUTE);
  }
}
