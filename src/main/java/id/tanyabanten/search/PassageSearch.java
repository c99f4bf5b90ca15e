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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds statements: Lucene proposes sections, and a small model over features that can be explained
 * orders their statements. Immutable once built.
 */
public final class PassageSearch {

  /** The answer is among the first fifty sections for all but one in a hundred questions tried. */
  private static final int CANDIDATES = 50;

  /** So little that no likeness is less: what nothing is like is not divided by 0. */
  private static final double NO_LIKENESS = 1e-9;

  private final Map<Language, LanguageIndex> indexes = new EnumMap<>(Language.class);
  private final SlotFit slotFit;
  private final Weights weights;
  private final Speller speller;

  /** What is searched for the questions of one language. */
  private record LanguageIndex(
      Language language,
      List<IndexedPassage> passages,
      SectionIndex sections,
      Stemmer stemmer,
      Rarity rarity,
      Asked asked,
      Rarity rarityOfSigns) {}

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
        .map(language -> index(knowledge.documents(language), language, vocabulary, recognizer))
        .toList()
        .forEach(index -> indexes.put(index.language, index));
  }

  /** Statements that may answer the query, the best first. */
  public List<Hit> find(Query query) {
    LanguageIndex index = indexes.get(query.language().ofDocuments());
    if (index == null) {
      return List.of();
    }
    Set<String> asked = index.asked.of(query);
    List<SectionIndex.Found> found = index.sections.find(sought(query, index, asked), CANDIDATES);
    FeatureReader reader =
        new FeatureReader(query, index.stemmer, index.rarity, slotFit, asked, index.rarityOfSigns);
    List<Hit> hits = hits(found, index.passages, reader);
    // Where a time is asked for, that time counts and not the newest.
    return query.period().isPresent() ? judged(hits, hit -> 1) : newestFirst(hits);
  }

  private static Sought sought(Query query, LanguageIndex index, Set<String> asked) {
    Set<String> terms = query.terms().stream().map(Term::id).collect(Collectors.toSet());
    List<String> stems = index.stemmer.allStems(query.text());
    return new Sought(words(query.text()), stems, query.words(), terms, asked);
  }

  /** All statements of the sections found, and their gaps, not yet in order. */
  private static List<Hit> hits(
      List<SectionIndex.Found> found, List<IndexedPassage> passages, FeatureReader reader) {
    double best = found.isEmpty() ? 1 : found.get(0).score();
    double nearest = NO_LIKENESS;
    for (SectionIndex.Found section : found) {
      nearest = Math.max(nearest, reader.wording(passages.get(section.number())));
    }
    List<Hit> hits = new ArrayList<>();
    for (SectionIndex.Found section : found) {
      IndexedPassage passage = passages.get(section.number());
      double wording = reader.wording(passage);
      FeatureReader.OfPassage around =
          new FeatureReader.OfPassage(wording, wording / nearest, section.score() / best);
      addHits(hits, passage, around, reader.likeness(passage, section), reader);
    }
    return hits;
  }

  private static void addHits(
      List<Hit> hits,
      IndexedPassage passage,
      FeatureReader.OfPassage around,
      PassageLikeness likeness,
      FeatureReader reader) {
    Section section = passage.passage().section();
    for (int number = 0; number < section.statements().size(); number++) {
      Optional<Statement> statement = Optional.of(section.statements().get(number));
      Likeness own = likeness.of(Optional.of(number));
      Features features = reader.read(passage, statement, around, own);
      hits.add(new Hit(passage.passage(), statement, features, 0, 0));
    }
    if (section.gap().isPresent()) {
      Likeness own = likeness.of(Optional.empty());
      Features features = reader.read(passage, Optional.empty(), around, own);
      hits.add(new Hit(passage.passage(), Optional.empty(), features, 0, 0));
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
    return index == null || index.rarity.isUnknown(index.stemmer.stem(word));
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

  private LanguageIndex index(
      List<Document> documents, Language language, Vocabulary vocabulary, Recognizer recognizer) {
    Predicate<String> isFunctionWord = word -> vocabulary.isFunctionWord(word, language);
    Stemmer stemmer = new Stemmer(language);
    Asked asked = new Asked(vocabulary, stemmer);
    Rarity rarity = new Rarity();
    Rarity rarityOfSigns = new Rarity();
    List<IndexedPassage> passages = new ArrayList<>();
    List<SectionIndex.Entry> entries = new ArrayList<>();
    for (Document document : documents) {
      for (Section section : document.sections()) {
        Set<Term> questionTerms = questionTerms(section, recognizer);
        Passage passage = new Passage(document, section);
        List<Set<String>> wordings =
            Stream.concat(Stream.of(section.heading()), section.questions().stream())
                .map(question -> asked.of(recognizer.read(question, language, speller)))
                .toList();
        wordings.forEach(rarityOfSigns::add);
        IndexedPassage indexed =
            new IndexedPassage(passage, stemmer, questionTerms, wordings, isFunctionWord);
        Set<String> terms = termIds(section, questionTerms);
        passages.add(indexed);
        entries.add(entry(passage, stemmer, terms, wordings, isFunctionWord));
        Set<String> counted = indexed.allStems();
        counted.addAll(terms);
        rarity.add(counted);
      }
    }
    return new LanguageIndex(
        language, passages, new SectionIndex(entries), stemmer, rarity, asked, rarityOfSigns);
  }

  private static Set<Term> questionTerms(Section section, Recognizer recognizer) {
    Set<Term> terms = new LinkedHashSet<>();
    for (String question : section.questions()) {
      terms.addAll(recognizer.recognize(question).slots().terms());
    }
    return terms;
  }

  private static Set<String> termIds(Section section, Set<Term> questionTerms) {
    Set<String> ids = new LinkedHashSet<>();
    questionTerms.forEach(term -> ids.add(term.id()));
    section.slots().terms().forEach(term -> ids.add(term.id()));
    for (Statement statement : section.statements()) {
      statement.slots().terms().forEach(term -> ids.add(term.id()));
    }
    return ids;
  }

  private static SectionIndex.Entry entry(
      Passage passage,
      Stemmer stemmer,
      Set<String> terms,
      List<Set<String>> wordings,
      Predicate<String> isFunctionWord) {
    Section section = passage.section();
    List<String> words = new ArrayList<>();
    for (Statement statement : section.statements()) {
      words.addAll(words(statement.text()));
    }
    List<String> text = words.stream().map(stemmer::stem).toList();
    List<String> telling =
        words.stream().filter(isFunctionWord.negate()).map(stemmer::stem).toList();
    List<String> heading = stemmer.allStems(section.heading());
    heading.addAll(stemmer.allStems(passage.document().title()));
    List<String> questions = wordings.stream().flatMap(Set::stream).toList();
    return new SectionIndex.Entry(words, text, telling, heading, questions, terms);
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::form).toList();
  }
}
