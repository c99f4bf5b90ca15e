package id.tanyabanten.answer;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Mention;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.QuestionWord;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Relative;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes parts of the sentences of a question: one for each thing asked. */
final class PartReader {

  /** More things in one message are a form to fill in, not a question. */
  private static final int MOST_PARTS = 4;

  /** A follow-up is short: it leans on what was said before. */
  private static final int LONGEST_FOLLOW_UP = 4;

  private final Vocabulary vocabulary;
  private final String text;
  private final LocalDate today;

  PartReader(Vocabulary vocabulary, String text, LocalDate today) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.today = today;
  }

  /** Whether a sentence asks something by itself: it names a thing, or has a question word. */
  static boolean stands(Reading sentence) {
    return !sentence.asking().isEmpty()
        || sentence.slots().terms().stream().anyMatch(term -> !term.general());
  }

  /**
   * @param before the parts of the last turn, on which a follow-up leans
   */
  List<Part> parts(List<Reading> sentences, List<Part> before) {
    List<Reading> asking = sentences.stream().filter(PartReader::stands).toList();
    List<Reading> clauses = new ArrayList<>();
    for (Reading sentence : asking.isEmpty() ? sentences : asking) {
      boolean compares = wants(sentence).contains(AnswerType.COMPARE);
      clauses.addAll(
          compares
              ? List.of(sentence)
              : new Sentences(vocabulary, text, sentence).clauses());
    }
    List<Part> own = clauses.stream().map(this::part).toList();
    Optional<Slots> setting = setting(sentences, asking);
    List<Part> whole = leanOnEachOther(own, setting);
    if (!before.isEmpty() && whole.size() == 1 && leansOnBefore(whole.get(0))) {
      whole = List.of(follow(whole.get(0), before.get(before.size() - 1)));
    }
    return whole.stream().flatMap(part -> spread(part).stream()).limit(MOST_PARTS).toList();
  }

  /** The places at home that sentences without a question name: where the asker's plans lie. */
  private Optional<Slots> setting(List<Reading> sentences, List<Reading> asking) {
    List<Set<Place>> places =
        sentences.stream()
            .filter(sentence -> !asking.contains(sentence))
            .flatMap(sentence -> sentence.slots().places().stream())
            .filter(this::isAtHome)
            .toList();
    return places.isEmpty() || asking.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slots(places, Set.of(), Set.of()));
  }

  private Part part(Reading reading) {
    Set<Term> terms = reading.slots().terms();
    return new Part(
        reading.language(),
        meaningfulText(reading),
        words(reading),
        reading.slots(),
        narrowed(wants(reading), terms),
        when(reading));
  }

  private static Set<AnswerType> wants(Reading reading) {
    Set<AnswerType> wants = EnumSet.noneOf(AnswerType.class);
    reading.questionWords().stream().map(QuestionWord::wants).forEach(wants::addAll);
    return wants;
  }

  /** "How much" asks for what the measure is counted in; no question word asks for it as well. */
  private static Set<AnswerType> narrowed(Set<AnswerType> wants, Set<Term> terms) {
    Set<AnswerType> given = EnumSet.noneOf(AnswerType.class);
    terms.stream().filter(term -> !term.general()).map(Term::gives).forEach(given::addAll);
    if (wants.contains(AnswerType.YES_NO) || given.isEmpty()) {
      return wants;
    }
    boolean asksVisible =
        wants.stream().anyMatch(type -> type.isVisible() && type != AnswerType.QUANTITY);
    boolean asksTelling =
        wants.contains(AnswerType.REASON)
            || wants.contains(AnswerType.MANNER)
            || wants.contains(AnswerType.DEFINITION);
    if (asksVisible || asksTelling) {
      return wants;
    }
    Set<AnswerType> narrowed = EnumSet.noneOf(AnswerType.class);
    narrowed.addAll(wants);
    narrowed.remove(AnswerType.QUANTITY);
    narrowed.addAll(given);
    return narrowed;
  }

  private When when(Reading reading) {
    List<Relative> relatives = reading.relatives().stream().map(Mention::meaning).toList();
    Optional<Period> named = reading.periods().stream().map(Mention::meaning).findFirst();
    if (named.isPresent()) {
      return new When(named, false);
    }
    if (relatives.contains(Relative.THIS_YEAR)) {
      return new When(Optional.empty(), true);
    }
    return relatives.stream()
        .flatMap(relative -> relative.seenFrom(today).stream())
        .findFirst()
        .map(year -> new When(Optional.of(year), false))
        .orElse(When.NEWEST);
  }

  private static List<String> words(Reading reading) {
    return reading.freeWords().stream().map(Token::form).distinct().toList();
  }

  private static String meaningfulText(Reading reading) {
    Set<Token> free = new HashSet<>(reading.freeWords());
    List<String> words = new ArrayList<>();
    for (int position = 0; position < reading.tokens().size(); position++) {
      int here = position;
      Token token = reading.tokens().get(here);
      if (free.contains(token)
          || reading.mentions().stream().anyMatch(mention -> mention.covers(here))) {
        words.add(token.form());
      }
    }
    return String.join(" ", words);
  }

  /** What one clause leaves unsaid, its neighbour says: "the requirements and the steps of …". */
  private List<Part> leanOnEachOther(List<Part> parts, Optional<Slots> setting) {
    List<Part> whole = new ArrayList<>();
    for (int number = 0; number < parts.size(); number++) {
      Part part = parts.get(number);
      Optional<Part> neighbour =
          number > 0
              ? Optional.of(whole.get(number - 1))
              : parts.size() > 1 ? Optional.of(parts.get(1)) : Optional.empty();
      Part leaning = neighbour.map(it -> lean(part, it)).orElse(part);
      whole.add(
          setting
              .filter(slots -> leaning.slots().places().isEmpty())
              .map(slots -> withSlots(leaning, leaning.slots().and(slots), leaning.when()))
              .orElse(leaning));
    }
    return whole;
  }

  private static Part lean(Part part, Part neighbour) {
    Slots slots = part.slots();
    Set<Term> terms = new LinkedHashSet<>(slots.terms());
    boolean onlyAttributes =
        terms.stream().allMatch(term -> term.kind() == Term.Kind.ATTRIBUTE || term.general());
    if (onlyAttributes) {
      neighbour.slots().terms().stream()
          .filter(term -> term.kind() != Term.Kind.ATTRIBUTE)
          .forEach(terms::add);
    }
    boolean asksNothing = part.wants().isEmpty() && !onlyAttributes;
    if (asksNothing) {
      neighbour.slots().terms().stream()
          .filter(term -> term.kind() == Term.Kind.MEASURE)
          .forEach(terms::add);
    }
    boolean takesPlace =
        slots.places().isEmpty() && terms.stream().anyMatch(Term::byPlace) || onlyAttributes;
    List<Set<Place>> places = takesPlace ? neighbour.slots().places() : slots.places();
    boolean takesTime = part.when().equals(When.NEWEST) && terms.stream().anyMatch(Term::byPlace);
    When when = takesTime ? neighbour.when() : part.when();
    Slots leaning =
        new Slots(slots.places().isEmpty() ? places : slots.places(), slots.periods(), terms);
    Set<AnswerType> wants = asksNothing ? neighbour.wants() : part.wants();
    return new Part(
        part.language(), part.text(), part.words(), leaning, narrowed(wants, terms), when);
  }

  private static Part withSlots(Part part, Slots slots, When when) {
    return new Part(part.language(), part.text(), part.words(), slots, part.wants(), when);
  }

  /** Whether the part names only a place, a time or an attribute, so that its subject is open. */
  private static boolean leansOnBefore(Part part) {
    boolean namesThing =
        part.slots().terms().stream()
            .anyMatch(term -> !term.general() && term.kind() != Term.Kind.ATTRIBUTE);
    boolean namesSlot =
        !part.slots().places().isEmpty()
            || !part.slots().terms().isEmpty()
            || !part.when().equals(When.NEWEST);
    return !namesThing && namesSlot && part.words().size() <= LONGEST_FOLLOW_UP;
  }

  /** The part before with the slots replaced that the follow-up names. */
  private static Part follow(Part part, Part before) {
    Set<Term> terms = new LinkedHashSet<>(part.slots().terms());
    boolean namesAttribute =
        terms.stream().anyMatch(term -> term.kind() == Term.Kind.ATTRIBUTE && !term.general());
    before.slots().terms().stream()
        .filter(term -> !namesAttribute || term.kind() != Term.Kind.ATTRIBUTE)
        .forEach(terms::add);
    List<Set<Place>> places =
        part.slots().places().isEmpty() ? before.slots().places() : part.slots().places();
    When when = part.when().equals(When.NEWEST) ? before.when() : part.when();
    boolean asksAnew = namesAttribute || !part.wants().isEmpty();
    List<String> words = new ArrayList<>(part.words());
    if (!namesAttribute) {
      words.addAll(before.words());
    }
    String text = before.text() + " " + part.text();
    return new Part(
        part.language(),
        text.strip(),
        words,
        new Slots(places, Set.of(), terms),
        asksAnew ? narrowed(part.wants(), terms) : before.wants(),
        when);
  }

  /** One part for each of several sister places or times that are named side by side. */
  private List<Part> spread(Part part) {
    List<Part> parts = new ArrayList<>();
    for (Slots slots : spreadPlaces(part.slots())) {
      for (When when : spreadTimes(part)) {
        parts.add(withSlots(part, slots, when));
      }
    }
    return parts;
  }

  private List<Slots> spreadPlaces(Slots slots) {
    List<Set<Place>> atHome =
        slots.places().stream().filter(this::isAtHome).filter(this::isNotHome).toList();
    Set<Optional<String>> containers =
        atHome.stream().flatMap(Set::stream).map(Place::in).collect(Collectors.toSet());
    if (atHome.size() < 2 || containers.size() != 1) {
      return List.of(slots);
    }
    List<Set<Place>> others =
        slots.places().stream().filter(mention -> !atHome.contains(mention)).toList();
    List<Slots> spread = new ArrayList<>();
    for (Set<Place> mention : atHome) {
      List<Set<Place>> places = new ArrayList<>(others);
      places.add(mention);
      spread.add(new Slots(places, slots.periods(), slots.terms()));
    }
    return spread;
  }

  private static List<When> spreadTimes(Part part) {
    if (part.slots().periods().size() < 2) {
      return List.of(part.when());
    }
    return part.slots().periods().stream()
        .sorted((first, second) -> first.from().compareTo(second.from()))
        .map(period -> new When(Optional.of(period), false))
        .toList();
  }

  private boolean isAtHome(Set<Place> mention) {
    return vocabulary
        .home()
        .filter(home -> mention.stream().anyMatch(place -> vocabulary.lies(place, home)))
        .isPresent();
  }

  private boolean isNotHome(Set<Place> mention) {
    return vocabulary.home().filter(mention::contains).isEmpty();
  }
}
