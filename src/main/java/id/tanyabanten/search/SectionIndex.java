package id.tanyabanten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The sections of one language in a Lucene index in memory, a field for each kind of analysis. Its
 * numbers are those of the passages in the order in which they were given.
 */
final class SectionIndex {

  /** The section from which on scores are those of any text. */
  private static final int CROWD = 10;

  /**
   * The words of one section, by field.
   *
   * @param words of its statements
   * @param text the stems of these
   * @param telling the stems without those of function words
   * @param terms the ids of the vocabulary's entries that it names
   */
  record Entry(
      List<String> words,
      List<String> text,
      List<String> telling,
      List<String> heading,
      List<String> questions,
      Set<String> terms) {}

  /**
   * A section found.
   *
   * @param score by which it was proposed
   * @param text its score in that field alone, between 0 and 1; so the next three
   * @param ahead how far its score is ahead of the tenth one's, against the best
   */
  record Found(
      int number,
      float score,
      double text,
      double exact,
      double grams,
      double pairs,
      double ahead) {}

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
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (SearchField field : SearchField.values()) {
      sought.in(field).forEach(word -> add(query, field, word));
    }
    try {
      return found(searcher.search(query.build(), most).scoreDocs, sought);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Found> found(ScoreDoc[] docs, Sought sought) throws IOException {
    int[] sections = Arrays.stream(docs).mapToInt(doc -> doc.doc).sorted().toArray();
    FieldScores text = scores(SearchField.TEXT, sought, sections);
    FieldScores exact = scores(SearchField.EXACT, sought, sections);
    FieldScores grams = scores(SearchField.GRAMS, sought, sections);
    FieldScores pairs = scores(SearchField.PAIRS, sought, sections);
    double crowd = docs.length < CROWD ? 0 : docs[CROWD - 1].score;
    List<Found> found = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      found.add(
          new Found(
              doc.doc,
              doc.score,
              text.of(doc.doc),
              exact.of(doc.doc),
              grams.of(doc.doc),
              pairs.of(doc.doc),
              Math.max(0, (doc.score - crowd) / docs[0].score)));
    }
    return found;
  }

  private FieldScores scores(SearchField field, Sought sought, int[] sections) throws IOException {
    return new FieldScores(searcher, field, sought.in(field), sections);
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    add(document, SearchField.TEXT, entry.text());
    add(document, SearchField.EXACT, entry.words());
    add(document, SearchField.PAIRS, Sought.pairs(entry.telling()));
    add(document, SearchField.HEADING, entry.heading());
    add(document, SearchField.QUESTIONS, entry.questions());
    add(document, SearchField.TERMS, List.copyOf(entry.terms()));
    List<String> grams = new ArrayList<>(entry.words());
    grams.addAll(entry.heading());
    add(document, SearchField.GRAMS, grams);
    return document;
  }

  private static void add(Document document, SearchField field, List<String> words) {
    document.add(new TextField(field.name(), String.join(" ", words), Field.Store.NO));
  }

  private static void add(BooleanQuery.Builder query, SearchField field, String word) {
    TermQuery term = new TermQuery(new Term(field.name(), word));
    query.add(new BoostQuery(term, field.boost()), Occur.SHOULD);
  }

  /** Words come stemmed; only the field of character grams cuts them further. */
  private static final class FieldAnalyzer extends Analyzer {

    FieldAnalyzer() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      WhitespaceTokenizer words = new WhitespaceTokenizer();
      boolean isGrams = field.equals(SearchField.GRAMS.name());
      TokenStream stream = isGrams ? new NGramTokenFilter(words, Sought.gramLength()) : words;
      return new TokenStreamComponents(words, stream);
    }
  }
}
