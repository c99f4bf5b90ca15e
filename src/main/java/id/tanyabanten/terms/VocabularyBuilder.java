package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the vocabulary while its files are read. */
final class VocabularyBuilder {

  final Map<String, Place> places = new LinkedHashMap<>();
  final Map<String, Term> terms = new LinkedHashMap<>();
  Optional<Place> home = Optional.empty();
  private static final int MOST_BY_FAR = 8;

  final PhraseIndex<Meaning> phrases;
  final PhraseIndex<QuestionWord> questionWords;
  final PhraseIndex<Talk> talk;
  final GappedPhrases<Talk> gappedTalk;
  final FollowUpWords followUpWords;
  final PhraseIndex<Relative> relatives;
  final PhraseIndex<AnswerType> before;
  final PhraseIndex<AnswerType> after;
  final PhraseIndex<AnswerType> cues;
  final Map<String, Integer> months = new HashMap<>();
  final PhraseIndex<Integer> partsOfYear;
  final PhraseIndex<Integer> ordinals;
  final PhraseIndex<Integer> namedHalves;
  final Set<String> spans = new HashSet<>();
  final Set<String> years = new HashSet<>();
  final Map<String, BigDecimal> scales = new HashMap<>();
  final Map<Language, Set<String>> functionWords = new EnumMap<>(Language.class);
  final Map<Language, Map<String, String>> spelling = new EnumMap<>(Language.class);
  final Map<Language, Map<String, Integer>> wordsByLanguage = new EnumMap<>(Language.class);
  final Set<String> connectives = new HashSet<>();
  final Set<String> alternatives = new HashSet<>();
  final Set<String> placeWords = new HashSet<>();
  final Set<String> words = new HashSet<>();
  final Endings endings;

  VocabularyBuilder(Endings endings) {
    this.endings = endings;
    phrases = new PhraseIndex<>(endings);
    questionWords = new PhraseIndex<>(endings);
    talk = new PhraseIndex<>(endings);
    gappedTalk = new GappedPhrases<>(endings);
    followUpWords = new FollowUpWords(endings);
    relatives = new PhraseIndex<>(endings);
    partsOfYear = new PhraseIndex<>(endings);
    ordinals = new PhraseIndex<>(endings);
    namedHalves = new PhraseIndex<>(endings);
    before = new PhraseIndex<>(endings);
    after = new PhraseIndex<>(endings);
    cues = new PhraseIndex<>(endings);
  }

  /** Remembers the words of a phrase, and of which language they are a sign. */
  void addWords(String phrase, Optional<Language> language) {
    for (Token token : Tokenizer.tokens(phrase)) {
      if (!token.isNumber()) {
        words.add(token.form());
        language.ifPresent(
            known ->
                wordsByLanguage
                    .computeIfAbsent(known, key -> new HashMap<>())
                    .merge(token.form(), 1, Integer::sum));
      }
    }
  }

  /** The words that belong to one language far more than to the others, and to no place's name. */
  Map<Language, Set<String>> tellingWords() {
    Map<Language, Set<String>> telling = new EnumMap<>(Language.class);
    wordsByLanguage.forEach(
        (language, own) ->
            telling.put(
                language,
                own.keySet().stream()
                    .filter(word -> !placeWords.contains(word) && tells(word, language))
                    .collect(Collectors.toSet())));
    return telling;
  }

  /** A foreign name within a phrase or two takes nothing from the language it is of. */
  private boolean tells(String word, Language language) {
    int own = wordsByLanguage.getOrDefault(language, Map.of()).getOrDefault(word, 0);
    int others = 0;
    for (Map.Entry<Language, Map<String, Integer>> other : wordsByLanguage.entrySet()) {
      boolean isOther = other.getKey() != language;
      if (isOther && functionWords.getOrDefault(other.getKey(), Set.of()).contains(word)) {
        return false;
      }
      others += isOther ? other.getValue().getOrDefault(word, 0) : 0;
    }
    boolean isFunctionWord = functionWords.getOrDefault(language, Set.of()).contains(word);
    return own >= MOST_BY_FAR * others
        && !isLetter(word)
        && (isFunctionWord || !isAbbreviation(word));
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 && word.charAt(0) < 0x80;
  }

  /** "PT" stands in texts of every language. */
  private static boolean isAbbreviation(String word) {
    return word.chars().allMatch(letter -> letter < 0x80 && "aeiouy".indexOf(letter) < 0);
  }

  PeriodWords periodWords() {
    return new PeriodWords(months, partsOfYear, ordinals, namedHalves, spans, years);
  }

  Evidence evidence() {
    return new Evidence(before, after, cues, scales);
  }

  Vocabulary build() {
    return new Vocabulary(this);
  }
}
