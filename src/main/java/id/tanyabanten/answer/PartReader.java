package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Meaning;
import id.tanyabanten.terms.Mention;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.QuestionWord;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Relative;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a part of a clause: what it names, what it wants, and of when. */
final class PartReader {

  private final Edition edition;
  private final String text;
  private final LocalDate today;
  private final Optional<Period> spokenOf;

  /**
   * @param text that the clauses' tokens have their places in
   */
  PartReader(Edition edition, String text, LocalDate today) {
    this(edition, text, today, Optional.empty());
  }

  private PartReader(Edition edition, String text, LocalDate today, Optional<Period> spokenOf) {
    this.edition = edition;
    this.text = text;
    this.today = today;
    this.spokenOf = spokenOf;
  }

  /** One that counts "the year before" from the time that the conversation is on. */
  PartReader speakingOf(When when) {
    return new PartReader(edition, text, today, when.period().or(when::hoped));
  }

  /** The part of a clause; several where sister places or times are named side by side. */
  List<Part> parts(Reading clause) {
    Part whole = part(clause);
    List<Part> parts = new ArrayList<>();
    for (List<Set<Place>> places : new SideBySide(edition.vocabulary(), text, clause).places()) {
      for (When when : times(clause, whole.when())) {
        Slots slots = new Slots(places, whole.slots().periods(), whole.slots().terms());
        parts.add(whole.with(slots).with(when));
      }
    }
    return parts;
  }

  private Part part(Reading clause) {
    Set<AnswerType> wants = wants(clause);
    When when = when(clause);
    if (when.isRange()) {
      wants.add(AnswerType.LIST);
    }
    Slots slots = implied(clause, measured(clause.slots(), wants, when));
    return new Part(
        clause.language(),
        meaningfulText(clause),
        words(clause),
        slots,
        narrowed(wants, slots.terms()),
        when,
        !clause.asking().isEmpty(),
        false);
  }

  /** "How large" asks for the area of the place beside it. */
  private Slots implied(Reading clause, Slots slots) {
    boolean namesNothing = slots.terms().isEmpty() && clause.freeWords().isEmpty();
    List<Term> implied =
        clause.asking().stream()
            .filter(asking -> namesNothing || isOnPlace(clause, asking))
            .flatMap(asking -> asking.meaning().asksFor().stream())
            .flatMap(id -> edition.vocabulary().term(id).stream())
            .toList();
    return implied.isEmpty()
        ? slots
        : slots.and(new Slots(List.of(), Set.of(), Set.copyOf(implied)));
  }

  /** Whether a place stands right beside the question word, but for function words. */
  private static boolean isOnPlace(Reading clause, Mention<QuestionWord> asking) {
    return clause.mentions().stream()
        .filter(mention -> mention.meaning() instanceof Meaning.Named)
        .anyMatch(
            place ->
                isNothingBetween(clause, asking.last(), place.first())
                    || isNothingBetween(clause, place.last(), asking.first()));
  }

  private static boolean isNothingBetween(Reading clause, int before, int after) {
    return before < after
        && IntStream.range(before + 1, after).allMatch(clause.function()::contains);
  }

  /** Where a figure is asked for, "investment" is the measure that counts it. */
  private Slots measured(Slots slots, Set<AnswerType> wants, When when) {
    boolean asksFigure =
        when.isNamed()
            || wants.contains(AnswerType.QUANTITY)
            || wants.contains(AnswerType.LOWEST)
            || wants.contains(AnswerType.HIGHEST);
    boolean namesMore =
        slots.terms().stream()
            .anyMatch(
                term ->
                    (term.kind() != Term.Kind.SUBJECT && !term.general())
                        || (!when.isNamed() && isThing(term)));
    if (!asksFigure || namesMore) {
      return slots;
    }
    Set<Term> terms = new LinkedHashSet<>();
    for (Term term : slots.terms()) {
      Optional<Term> measure = term.measuredAs().flatMap(edition.vocabulary()::term);
      measure.ifPresent(terms::add);
      if (measure.isEmpty() || !term.general()) {
        terms.add(term);
      }
    }
    return new Slots(slots.places(), slots.periods(), terms);
  }

  /** A thing of its own, as a company is: what is invested in it is no figure of a place. */
  private static boolean isThing(Term term) {
    return !term.general() && term.measuredAs().isEmpty();
  }

  /** The types of answer that the question words seek. */
  static Set<AnswerType> wants(Reading clause) {
    Set<AnswerType> wants = EnumSet.noneOf(AnswerType.class);
    clause.questionWords().stream().map(QuestionWord::wants).forEach(wants::addAll);
    return wants;
  }

  /** "How much" asks for what the measure is counted in; no question word asks for it as well. */
  static Set<AnswerType> narrowed(Set<AnswerType> wants, Set<Term> terms) {
    Set<AnswerType> given = EnumSet.noneOf(AnswerType.class);
    terms.stream().filter(term -> !term.general()).map(Term::gives).forEach(given::addAll);
    boolean asksThing =
        wants.stream().anyMatch(type -> type.isVisible() && type != AnswerType.QUANTITY);
    if (given.isEmpty() || asksThing || asksTelling(wants)) {
      return wants;
    }
    Set<AnswerType> narrowed = EnumSet.noneOf(AnswerType.class);
    narrowed.addAll(wants);
    narrowed.remove(AnswerType.QUANTITY);
    narrowed.addAll(given);
    return narrowed;
  }

  private static boolean asksTelling(Set<AnswerType> wants) {
    boolean onlyYesOrNo = wants.contains(AnswerType.YES_NO) && !wants.contains(AnswerType.QUANTITY);
    return onlyYesOrNo
        || wants.contains(AnswerType.REASON)
        || wants.contains(AnswerType.MANNER)
        || wants.contains(AnswerType.DEFINITION);
  }

  private When when(Reading clause) {
    List<Mention<Period>> named = clause.periods();
    List<Period> parts = partsOfYear(clause);
    if (!parts.isEmpty()) {
      return When.in(parts.get(0));
    }
    if (isRange(clause)) {
      return When.range(named.get(0).meaning().upTo(named.get(1).meaning()));
    }
    if (!named.isEmpty()) {
      Period period = named.get(0).meaning();
      return period.spansYears() ? When.range(period) : When.in(period);
    }
    List<Relative> relatives = clause.relatives().stream().map(Mention::meaning).toList();
    if (relatives.contains(Relative.THIS_YEAR)) {
      return When.thisYear(Period.year(today.getYear()));
    }
    return relatives.stream()
        .flatMap(relative -> period(relative).stream())
        .findFirst()
        .map(When::in)
        .orElse(When.NEWEST);
  }

  /** The quarters and halves named without a year: of the year said, else the newest known. */
  private List<Period> partsOfYear(Reading clause) {
    Optional<Integer> year = year(clause);
    KnownParts known = new KnownParts(edition.knowledge());
    return clause.yearless().stream()
        .map(Mention::meaning)
        .map(
            part ->
                year.map(part::of)
                    .or(() -> known.newest(part, clause.slots().terms(), clause.language()))
                    .orElseGet(() -> part.latestEnded(today)))
        .toList();
  }

  private Optional<Period> period(Relative relative) {
    LocalDate from =
        relative.isFromWhatWasSpokenOf() ? spokenOf.map(Period::from).orElse(today) : today;
    return relative.seenFrom(from);
  }

  /** The year that a part of a year belongs to: named elsewhere, or that of the conversation. */
  private Optional<Integer> year(Reading clause) {
    return clause.periods().stream()
        .map(Mention::meaning)
        .findFirst()
        .or(
            () ->
                clause.relatives().stream()
                    .flatMap(relative -> period(relative.meaning()).stream())
                    .findFirst())
        .or(() -> spokenOf)
        .map(period -> period.from().getYear());
  }

  /** Whether two times are the ends of a stretch: nothing that joins two things stands between. */
  private boolean isRange(Reading clause) {
    if (clause.periods().size() != 2) {
      return false;
    }
    Mention<Period> first = clause.periods().get(0);
    Mention<Period> second = clause.periods().get(1);
    boolean isForward = first.meaning().to().isBefore(second.meaning().from());
    List<Token> between = clause.tokens().subList(first.last() + 1, second.first());
    return isForward
        && between.size() <= 2
        && between.stream().noneMatch(token -> edition.vocabulary().isConnective(token.form()))
        && !wants(clause).contains(AnswerType.COMPARE);
  }

  /**
   * The words that the vocabulary does not know. Of a language that has no documents only those
   * that the documents hold: the others are its everyday words.
   */
  private List<String> words(Reading clause) {
    Language language = clause.language();
    boolean hasDocuments = language == language.ofDocuments();
    return clause.freeWords().stream()
        .map(Token::form)
        .distinct()
        .filter(word -> hasDocuments || !edition.search().isUnknown(word, language))
        .toList();
  }

  private static String meaningfulText(Reading clause) {
    Set<Token> free = new HashSet<>(clause.freeWords());
    List<String> words = new ArrayList<>();
    for (int position = 0; position < clause.tokens().size(); position++) {
      int here = position;
      Token token = clause.tokens().get(here);
      if (free.contains(token)
          || clause.mentions().stream().anyMatch(mention -> mention.covers(here))) {
        words.add(token.form());
      }
    }
    return String.join(" ", words);
  }

  private List<When> times(Reading clause, When when) {
    Set<Period> periods = new LinkedHashSet<>(partsOfYear(clause));
    boolean isOfYear = !periods.isEmpty();
    clause.periods().stream()
        .map(Mention::meaning)
        // In "Q3 for Banten, 2025" the year belongs to the quarter.
        .filter(period -> !isOfYear || !period.isWholeYear())
        .forEach(periods::add);
    boolean isOne = when.isRange() || periods.size() < 2;
    return isOne ? List.of(when) : periods.stream().map(When::in).toList();
  }

  /** Whether a sentence asks something by itself: it names a thing, or has a question word. */
  static boolean stands(Reading sentence) {
    Optional<Term> thing =
        sentence.slots().terms().stream().filter(term -> !term.general()).findFirst();
    return thing.isPresent() || !sentence.asking().isEmpty();
  }
}
