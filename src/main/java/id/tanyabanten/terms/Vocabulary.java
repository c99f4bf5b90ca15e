package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that {@code knowledge/terms} says, ready to be asked. */
public final class Vocabulary {

  /** Far more than lie around any real place; an endless chain would fill the memory. */
  private static final int LONGEST_CHAIN = 32;

  private final Map<String, Place> places;
  private final Map<String, Term> terms;
  private final Map<String, Set<String>> containers;
  private final Map<String, Set<String>> kinds;
  private final Optional<Place> home;
  private final PhraseIndex<Meaning> phrases;
  private final PhraseIndex<QuestionWord> questionWords;
  private final PhraseIndex<Talk> talk;
  private final GappedPhrases<Talk> gappedTalk;
  private final FollowUpWords followUpWords;
  private final PhraseIndex<Relative> relatives;
  private final PeriodWords periodWords;
  private final Evidence evidence;
  private final FigureReader figures;
  private final Map<Language, Set<String>> functionWords;
  private final Map<Language, Map<String, String>> spelling;
  private final Map<Language, Set<String>> wordsByLanguage;
  private final Set<String> connectives;
  private final Set<String> alternatives;
  private final Set<String> words;
  private final Endings endings;

  Vocabulary(VocabularyBuilder builder) {
    this.places = Map.copyOf(builder.places);
    this.terms = Map.copyOf(builder.terms);
    this.containers = reaches(places.keySet(), id -> place(id).flatMap(Place::in));
    this.kinds = reaches(terms.keySet(), id -> term(id).flatMap(Term::broader));
    this.home = builder.home;
    this.phrases = builder.phrases;
    this.questionWords = builder.questionWords;
    this.talk = builder.talk;
    this.gappedTalk = builder.gappedTalk;
    this.followUpWords = builder.followUpWords;
    this.relatives = builder.relatives;
    this.periodWords = builder.periodWords();
    this.evidence = builder.evidence();
    this.figures = new FigureReader(builder.scales);
    this.functionWords = copy(builder.functionWords);
    this.spelling = Map.copyOf(builder.spelling);
    this.wordsByLanguage = copy(builder.tellingWords());
    this.connectives = Set.copyOf(builder.connectives);
    this.alternatives = Set.copyOf(builder.alternatives);
    this.words = Set.copyOf(builder.words);
    this.endings = builder.endings;
  }

  private static Map<Language, Set<String>> copy(Map<Language, Set<String>> words) {
    Map<Language, Set<String>> copy = new LinkedHashMap<>();
    words.forEach((language, set) -> copy.put(language, Set.copyOf(set)));
    return Map.copyOf(copy);
  }

  public Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /** The place that the documents are about. */
  public Optional<Place> home() {
    return home;
  }

  public boolean isHome(Place place) {
    return home.filter(place::equals).isPresent();
  }

  /** Whether the place is home or lies in it. */
  public boolean liesAtHome(Place place) {
    return home.filter(it -> lies(place, it)).isPresent();
  }

  /** Whether home lies in the place. */
  public boolean holdsHome(Place place) {
    return home.filter(it -> lies(it, place)).isPresent();
  }

  /** How many places lie around the place. */
  public int depth(Place place) {
    return (int)
        containers.getOrDefault(place.id(), Set.of()).stream()
            .filter(id -> !id.equals(place.id()) && places.containsKey(id))
            .count();
  }

  /** Whether the first place is the second or lies in it. */
  public boolean lies(Place place, Place in) {
    return containers.getOrDefault(place.id(), Set.of()).contains(in.id());
  }

  /** Whether the first term is the second or a kind of it. */
  public boolean isKindOf(Term term, Term broader) {
    return kinds.getOrDefault(term.id(), Set.of()).contains(broader.id());
  }

  /** Whether steps from the start come by the goal; a step is never made twice. */
  static boolean isReached(String start, String goal, Function<String, Optional<String>> step) {
    return reach(start, step).contains(goal);
  }

  private static Set<String> reach(String start, Function<String, Optional<String>> step) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<String> here = Optional.of(start);
    while (here.isPresent() && seen.size() < LONGEST_CHAIN && seen.add(here.get())) {
      here = step.apply(here.get());
    }
    return seen;
  }

  /** Asked for each statement that is looked at: worked out once. */
  private static Map<String, Set<String>> reaches(
      Set<String> starts, Function<String, Optional<String>> step) {
    return starts.stream()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), id -> reach(id, step)));
  }

  /** Whether the word carries no search meaning, in the language or in that of its documents. */
  public boolean isFunctionWord(String word, Language language) {
    return functionWords.getOrDefault(language, Set.of()).contains(word)
        || functionWords.getOrDefault(Language.INDONESIAN, Set.of()).contains(word)
        || functionWords.getOrDefault(Language.ENGLISH, Set.of()).contains(word);
  }

  /** Whether the word joins two things asked about. */
  public boolean isConnective(String word) {
    return connectives.contains(word);
  }

  /** Whether the word stands between names that are asked about side by side. */
  public boolean joinsNames(String word) {
    return connectives.contains(word) || alternatives.contains(word);
  }

  /**
   * Words that tell each language: those of its function words and terms that are hardly used in
   * another.
   */
  public Map<Language, Set<String>> wordsByLanguage() {
    return wordsByLanguage;
  }

  /** The standard words for a word of chat spelling. */
  Optional<String> spelling(String word, Language language) {
    return Optional.ofNullable(spelling.getOrDefault(language, Map.of()).get(word));
  }

  /** The word with a standard ending, where it has one that only chats write. */
  Optional<String> chatEnding(String word) {
    return endings.standard(word);
  }

  /** The word without the endings that leave its meaning as it is. */
  String base(String word) {
    return endings.base(word);
  }

  /** Every word of every phrase. */
  Set<String> words() {
    return new HashSet<>(words);
  }

  boolean knows(String word) {
    return words.contains(word);
  }

  PhraseIndex<Meaning> phrases() {
    return phrases;
  }

  PhraseIndex<QuestionWord> questionWords() {
    return questionWords;
  }

  /** Courtesies, abuse and attempts to bend the bot in a text. */
  List<Mention<Talk>> talk(List<Token> tokens) {
    List<Mention<Talk>> found = new ArrayList<>(gappedTalk.find(tokens));
    talk.find(tokens).stream()
        .filter(plain -> found.stream().noneMatch(gapped -> gapped.covers(plain.first())))
        .toList()
        .forEach(found::add);
    return found;
  }

  /** The words by which a question goes on from the one before it. */
  public FollowUpWords followUpWords() {
    return followUpWords;
  }

  PhraseIndex<Relative> relatives() {
    return relatives;
  }

  PeriodWords periodWords() {
    return periodWords;
  }

  Evidence evidence() {
    return evidence;
  }

  FigureReader figures() {
    return figures;
  }
}
