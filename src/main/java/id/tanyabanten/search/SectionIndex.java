package id.tanyabanten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The sections of one language in a Lucene index in memory, a field for each kind of analysis. Its
 * numbers are those of the passages in the order in which they were given.
 */
final class SectionIndex {

  private static final int GRAM = 4;

  /** What is searched, and how much a match there counts. */
  private enum FieldOf {
    TEXT(1f),
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
      List<String> text, List<String> heading, List<String> questions, Set<String> terms) {}

  /** A section found, and its score. */
  record Found(int number, float score) {}

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
   * The best sections for stemmed words and terms' ids, best first.
   *
   * @param asked the signs of what is asked
   * @param most how many at the most
   */
  List<Found> find(
      List<String> stems, List<String> words, Set<String> terms, Set<String> asked, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String stem : new LinkedHashSet<>(stems)) {
      add(query, FieldOf.TEXT, stem);
      add(query, FieldOf.HEADING, stem);
    }
    asked.forEach(sign -> add(query, FieldOf.QUESTIONS, sign));
    terms.forEach(term -> add(query, FieldOf.TERMS, term));
    grams(words).forEach(gram -> add(query, FieldOf.GRAMS, gram));
    try {
      TopDocs top = searcher.search(query.build(), most);
      List<Found> found = new ArrayList<>();
      for (ScoreDoc doc : top.scoreDocs) {
        found.add(new Found(doc.doc, doc.score));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    add(document, FieldOf.TEXT, entry.text());
    add(document, FieldOf.HEADING, entry.heading());
    add(document, FieldOf.QUESTIONS, entry.questions());
    add(document, FieldOf.TERMS, List.copyOf(entry.terms()));
    List<String> grams = new ArrayList<>(entry.text());
    grams.addAll(entry.heading());
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
