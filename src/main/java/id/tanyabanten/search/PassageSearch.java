package id.tanyabanten.search;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import id.tanyabanten.terms.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Finds statements: Lucene proposes sections, and a small model over features that can be explained
 * orders their statements. Immutable once built.
 */
public final class PassageSearch {

  /** The answer is among the first fifty sections for all but one in a hundred questions tried. */
  private static final int CANDIDATES = 50;

  /** So that nothing is divided by 0. */
  private static final double LEAST = 1e-9;

  private final Map<Language, LanguageIndex> indexes = new EnumMap<>(Language.class);
  private final SlotFit slotFit;
  private final Weights weights;
  private final Speller speller;

  public PassageSearch(Knowledge knowledge, Vocabulary vocabulary) {
    this(knowledge, vocabulary, Weights.shipped());
  }

  public PassageSearch(Knowledge knowledge, Vocabulary vocabulary, Weights weights) {
    this.slotFit = new SlotFit(vocabulary);
    this.weights = weights;
    Recognizer recognizer = new Recognizer(vocabulary);
    this.speller = new Speller(vocabulary, words(knowledge));
    // Side by side, as whoever asks one question from the command line waits for both.
    List.of(Language.INDONESIAN, Language.ENGLISH).parallelStream()
        .map(language -> new LanguageIndexing(language, vocabulary, recognizer, speller))
        .map(indexing -> indexing.index(knowledge.documents(indexing.language())))
        .toList()
        .forEach(index -> indexes.put(index.language(), index));
  }

  /** Statements that may answer the query, the best first. */
  public List<Hit> find(Query query) {
    LanguageIndex index = indexes.get(query.language().ofDocuments());
    if (index == null) {
      return List.of();
    }
    Set<String> asked = index.asked().of(query);
    List<SectionIndex.Found> found = index.sections().find(sought(query, index, asked), CANDIDATES);
    FeatureReader reader =
        new FeatureReader(
            query, index.stemmer(), index.rarity(), slotFit, asked, index.rarityOfSigns());
    List<Hit> hits = hits(found, index, reader);
    // Where a time is asked for, that time counts and not the newest.
    return query.period().isPresent() ? judged(hits, hit -> 1) : newestFirst(hits);
  }

  private static Sought sought(Query query, LanguageIndex index, Set<String> asked) {
    Set<String> terms = query.terms().stream().map(Term::id).collect(Collectors.toSet());
    List<String> stems = index.stemmer().allStems(query.text());
    List<String> words = LanguageIndexing.words(query.text());
    return new Sought(words, stems, query.words(), terms, asked);
  }

  /** All statements of the sections found, and their gaps, not yet in order. */
  private static List<Hit> hits(
      List<SectionIndex.Found> found, LanguageIndex index, FeatureReader reader) {
    double best = found.isEmpty() ? 1 : found.get(0).score();
    double[] wordings =
        found.stream().mapToDouble(it -> reader.wording(index.passage(it))).toArray();
    double nearest = Math.max(LEAST, DoubleStream.of(wordings).max().orElse(0));
    List<Hit> hits = new ArrayList<>();
    for (int number = 0; number < found.size(); number++) {
      SectionIndex.Found section = found.get(number);
      double wording = wordings[number];
      FeatureReader.OfPassage around =
          new FeatureReader.OfPassage(wording, wording / nearest, section.score() / best);
      addHits(hits, index.passage(section), section, around, reader);
    }
    return hits;
  }

  /** A section's statements; of a known gap also the gap itself. */
  private static void addHits(
      List<Hit> hits,
      IndexedPassage passage,
      SectionIndex.Found found,
      FeatureReader.OfPassage around,
      FeatureReader reader) {
    PassageLikeness likeness = reader.likeness(passage, found);
    List<Statement> statements = passage.passage().section().statements();
    for (int number = 0; number < statements.size(); number++) {
      Optional<Statement> statement = Optional.of(statements.get(number));
      Features features = reader.read(passage, statement, around, likeness.of(Optional.of(number)));
      hits.add(new Hit(passage.passage(), statement, features, 0, 0));
    }
    if (passage.passage().section().gap().isPresent()) {
      Optional<Statement> none = Optional.empty();
      Features features = reader.read(passage, none, around, likeness.of(Optional.empty()));
      hits.add(new Hit(passage.passage(), none, features, 0, 0));
    }
  }

  private List<Hit> newestFirst(List<Hit> hits) {
    Recency recency = new Recency(hits);
    return judged(hits, hit -> recency.of(hit));
  }

  private List<Hit> judged(List<Hit> hits, ToDoubleFunction<Hit> recency) {
    return hits.stream()
        .map(hit -> judged(hit, hit.features().with(recency.applyAsDouble(hit))))
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .toList();
  }

  private Hit judged(Hit hit, Features features) {
    return new Hit(
        hit.passage(),
        hit.statement(),
        features,
        weights.score(features),
        weights.probability(features));
  }

  /** Whether no document of the language holds the word in any form. */
  public boolean isUnknown(String word, Language language) {
    LanguageIndex index = indexes.get(language.ofDocuments());
    return index == null || index.rarity().isUnknown(index.stemmer().stem(word));
  }

  /** Knows the words that the documents use. */
  public Speller speller() {
    return speller;
  }

  /** The words that the documents of all languages use, in their comparable form. */
  private static Set<String> words(Knowledge knowledge) {
    Set<String> words = new HashSet<>();
    for (Document document : knowledge.documents()) {
      addWords(words, document.canonicalText());
      for (Section section : document.sections()) {
        section.questions().forEach(question -> addWords(words, question));
      }
    }
    return words;
  }

  private static void addWords(Set<String> words, String text) {
    for (Token token : Tokenizer.tokens(text)) {
      words.add(token.form());
    }
  }
}
