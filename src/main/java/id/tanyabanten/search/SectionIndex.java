package id.tanyabanten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The sections of one language in a Lucene index in memory, a field for each kind of analysis. Its
 * numbers are those of the passages in the order in which they were given.
 */
final class SectionIndex {

  private static final int GRAM = 4;

  /** The section from which on scores are those of any text. */
  private static final int CROWD = 10;

  /** What is searched, and how much a match there counts. */
  private enum FieldOf {
    TEXT(1f),
    EXACT(0.3f),
    PAIRS(0.3f),
    HEADING(1.5f),
    QUESTIONS(1.5f),
    TERMS(2f),
    GRAMS(0.2f);

    private final float boost;

    FieldOf(float boost) {
      this.boost = boost;
    }
  }

  /**
   * The words of one section, stemmed, by field.
   *
   * @param terms the ids of the vocabulary's entries that it names
   */
  record Entry(
      List<String> words, List<String> text, List<String> telling, List<String> heading, List<String> questions, Set<String> terms) {}

  /** A section found, and its score. */
  record Found(int number, float score, double text, double exact, double grams, double pairs, double ahead) {}

  record Sought(List<String> words, List<String> stems, List<String> free, Set<String> terms) {}

  private final IndexSearcher searcher;
  private final Analyzer analyzer = new FieldAnalyzer();

  SectionIndex(List<Entry> entries) {
    try {
      Directory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Entry entry : entries) {
          writer.addDocument(document(entry));
        }
        writer.forceMerge(1);
      }
      this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The best sections, best first.
   *
   * @param most how many at the most
   */
  List<Found> find(Sought sought, int most) {
    Map<FieldOf, Set<String>> byField = new EnumMap<>(FieldOf.class);
    Set<String> stems = new LinkedHashSet<>(sought.stems());
    byField.put(FieldOf.TEXT, stems);
    byField.put(FieldOf.EXACT, new LinkedHashSet<>(sought.words()));
    byField.put(FieldOf.PAIRS, new LinkedHashSet<>(pairs(sought.stems())));
    byField.put(FieldOf.HEADING, stems);
    byField.put(FieldOf.QUESTIONS, stems);
    byField.put(FieldOf.TERMS, sought.terms());
    byField.put(FieldOf.GRAMS, grams(sought.free()));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    byField.forEach((field, words) -> words.forEach(word -> add(query, field, word)));
    try {
      TopDocs top = searcher.search(query.build(), most);
      int[] numbers = Arrays.stream(top.scoreDocs).mapToInt(doc -> doc.doc).sorted().toArray();
      Map<FieldOf, Map<Integer, Double>> shares = new EnumMap<>(FieldOf.class);
      for (FieldOf field : List.of(FieldOf.TEXT, FieldOf.EXACT, FieldOf.GRAMS, FieldOf.PAIRS)) {
        shares.put(field, shares(field, byField.get(field), numbers));
      }
      List<Found> found = new ArrayList<>();
      double crowd = top.scoreDocs.length < CROWD ? 0 : top.scoreDocs[CROWD - 1].score;
      for (ScoreDoc doc : top.scoreDocs) {
        found.add(
            new Found(
                doc.doc,
                doc.score,
                shares.get(FieldOf.TEXT).getOrDefault(doc.doc, 0.0),
                shares.get(FieldOf.EXACT).getOrDefault(doc.doc, 0.0),
                shares.get(FieldOf.GRAMS).getOrDefault(doc.doc, 0.0),
                shares.get(FieldOf.PAIRS).getOrDefault(doc.doc, 0.0),
                Math.max(0, (doc.score - crowd) / top.scoreDocs[0].score)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Integer, Double> shares(FieldOf field, Set<String> words, int[] numbers)
      throws IOException {
    Map<Integer, Double> shares = new HashMap<>();
    if (words.isEmpty() || numbers.length == 0) {
      return shares;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double highest = 0;
    LeafReaderContext leaf = searcher.getIndexReader().leaves().get(0);
    int total = leaf.reader().maxDoc();
    for (String word : words) {
      Term term = new Term(field.name(), word);
      query.add(new TermQuery(term), Occur.SHOULD);
      int holding = leaf.reader().docFreq(term);
      highest += Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
    }
    Weight weight = searcher.createWeight(searcher.rewrite(query.build()), ScoreMode.COMPLETE, 1);
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return shares;
    }
    for (int number : numbers) {
      int here = scorer.docID() < number ? scorer.iterator().advance(number) : scorer.docID();
      if (here == number) {
        shares.put(number, scorer.score() / highest);
      }
    }
    return shares;
  }

  static List<String> pairs(List<String> stems) {
    List<String> pairs = new ArrayList<>();
    for (int next = 1; next < stems.size(); next++) {
      pairs.add(stems.get(next - 1) + "_" + stems.get(next));
    }
    return pairs;
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    add(document, FieldOf.TEXT, entry.text());
    add(document, FieldOf.EXACT, entry.words());
    add(document, FieldOf.PAIRS, pairs(entry.telling()));
    add(document, FieldOf.HEADING, entry.heading());
    add(document, FieldOf.QUESTIONS, entry.questions());
    add(document, FieldOf.TERMS, List.copyOf(entry.terms()));
    List<String> grams = new ArrayList<>(entry.words());
    grams.addAll(entry.heading());
    grams.addAll(entry.questions());
    add(document, FieldOf.GRAMS, grams);
    return document;
  }

  private static void add(Document document, FieldOf field, List<String> words) {
    document.add(new TextField(field.name(), String.join(" ", words), Field.Store.NO));
  }

  private static void add(BooleanQuery.Builder query, FieldOf field, String word) {
    TermQuery term = new TermQuery(new Term(field.name(), word));
    query.add(new BoostQuery(term, field.boost), Occur.SHOULD);
  }

  private static Set<String> grams(List<String> words) {
    Set<String> grams = new LinkedHashSet<>();
    for (String word : words) {
      for (int start = 0; start + GRAM <= word.length(); start++) {
        grams.add(word.substring(start, start + GRAM));
      }
    }
    return grams;
  }

  /** Words come stemmed; only the field of character grams cuts them further. */
  private static final class FieldAnalyzer extends Analyzer {

    FieldAnalyzer() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      WhitespaceTokenizer words = new WhitespaceTokenizer();
      boolean isGrams = field.equals(FieldOf.GRAMS.name());
      TokenStream stream = isGrams ? new NGramTokenFilter(words, GRAM) : words;
      return new TokenStreamComponents(words, stream);
    }
  }
}
