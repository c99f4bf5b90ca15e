package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Completes a part by what stands beside or before it: what one clause leaves unsaid its neighbour
 * says, and what a follow-up leaves unsaid the turn before it said.
 */
final class Leaning {

  private final Vocabulary vocabulary;

  Leaning(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Each part completed by the one before it, the first by the second. */
  static List<Part> onEachOther(List<Part> parts) {
    List<Part> whole = new ArrayList<>();
    for (int number = 0; number < parts.size(); number++) {
      Optional<Part> neighbour =
          number > 0 ? Optional.of(whole.get(number - 1)) : firstBehind(parts);
      Part part = parts.get(number);
      whole.add(neighbour.map(other -> onNeighbour(part, other)).orElse(part));
    }
    return whole;
  }

  /** What the first part can lean on: "address, telephone and e-mail of the agency". */
  private static Optional<Part> firstBehind(List<Part> parts) {
    List<Part> behind = parts.stream().skip(1).toList();
    return behind.stream()
        .filter(Leaning::namesThing)
        .findFirst()
        .or(() -> behind.stream().findFirst());
  }

  private static Part onNeighbour(Part part, Part neighbour) {
    boolean namesNothing = !namesThing(part);
    // "How much capital, and how long does the permit take": the permit takes no capital.
    boolean asksOfAnother = part.asks() && namesHead(part);
    boolean asksNothing = part.wants().isEmpty() && isSister(part, neighbour);
    Set<Term> terms = new LinkedHashSet<>(part.slots().terms());
    neighbour.slots().terms().stream()
        .filter(
            term ->
                (namesNothing && term.kind() == Term.Kind.SUBJECT)
                    || (namesNothing && !asksOfAnother && term.kind() == Term.Kind.MEASURE)
                    || (asksNothing && term.kind() == Term.Kind.MEASURE))
        .forEach(terms::add);
    boolean takesPlace =
        part.slots().places().isEmpty() && (namesNothing || terms.stream().anyMatch(Term::byPlace));
    List<Set<Place>> places = takesPlace ? neighbour.slots().places() : part.slots().places();
    Set<AnswerType> wants =
        part.wants().isEmpty() && !part.asks() ? neighbour.wants() : part.wants();
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

  /** The part before with the slots replaced that the follow-up names. */
  Part onBefore(Part part, Part before) {
    boolean asksAnew =
        asksAspect(part) || names(part, Term.Kind.MEASURE) || !part.wants().isEmpty();
    Set<Term> kept = kept(part, before);
    Set<Term> terms = new LinkedHashSet<>(part.slots().terms());
    terms.addAll(kept);
    List<Set<Place>> keptPlaces = keptPlaces(part, before, terms);
    List<String> words = new ArrayList<>(part.words());
    if (!asksAspect(part) || !namesThing(before)) {
      words.addAll(before.words());
    }
    List<Set<Place>> places = part.slots().places().isEmpty() ? keptPlaces : part.slots().places();
    Part nearer = part.when().isNamed() ? part : before;
    return new Part(
        part.language(),
        text(part, before, kept, keptPlaces),
        words,
        new Slots(places, nearer.slots().periods(), terms),
        asksAnew ? PartReader.narrowed(part.wants(), terms) : before.wants(),
        nearer.when(),
        part.asks(),
        true);
  }

  /** Whether it is after another side of what was spoken of. */
  private static boolean asksAspect(Part part) {
    boolean asksThing =
        part.wants().stream().anyMatch(type -> type.isVisible() && type != AnswerType.QUANTITY);
    return asksThing || names(part, Term.Kind.ATTRIBUTE);
  }

  private static boolean names(Part part, Term.Kind kind) {
    return part.slots().terms().stream().anyMatch(term -> !term.general() && term.kind() == kind);
  }

  /** The terms before, without those that the follow-up puts another in the place of. */
  private static Set<Term> kept(Part part, Part before) {
    boolean replacesAspect = asksAspect(part) || names(part, Term.Kind.MEASURE);
    boolean qualifiesAnew =
        !replacesAspect && part.slots().terms().stream().anyMatch(Term::general);
    return before.slots().terms().stream()
        .filter(
            term ->
                switch (term.kind()) {
                  case ATTRIBUTE -> !replacesAspect;
                  case MEASURE -> !names(part, Term.Kind.MEASURE);
                  case SUBJECT -> term.general() ? !qualifiesAnew : !names(part, Term.Kind.SUBJECT);
                })
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The lowest, the highest and all of them are looked for among places, not at the one before. */
  private List<Set<Place>> keptPlaces(Part part, Part before, Set<Term> terms) {
    boolean choosesAmongPlaces =
        part.wants().stream().anyMatch(AnswerType::isSelection)
            && !asksAspect(part)
            && terms.stream().anyMatch(Term::byPlace);
    return before.slots().places().stream()
        .filter(names -> part.slots().places().isEmpty())
        .filter(names -> !choosesAmongPlaces || names.stream().anyMatch(vocabulary::holdsHome))
        .toList();
  }

  /** In names of the vocabulary: the words before may name what was replaced. */
  private static String text(Part part, Part before, Set<Term> terms, List<Set<Place>> places) {
    Language language = part.language().ofDocuments();
    Stream<String> termNames = terms.stream().map(term -> term.name(language));
    Stream<String> placeNames =
        places.stream().flatMap(Set::stream).map(place -> place.name(language));
    return Stream.of(termNames, placeNames, before.words().stream(), Stream.of(part.text()))
        .flatMap(Function.identity())
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static boolean namesHead(Part part) {
    return part.slots().terms().stream()
        .anyMatch(term -> term.general() && term.kind() == Term.Kind.SUBJECT);
  }

  private static boolean namesThing(Part part) {
    return part.slots().terms().stream()
        .anyMatch(term -> !term.general() && term.kind() != Term.Kind.ATTRIBUTE);
  }
}
