package id.tanyabanten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as it comes: one field, its standard analysis, BM25. What our search is measured by. */
public final class PlainSearch {

  private static final String FIELD = "text";

  private final StandardAnalyzer analyzer = new StandardAnalyzer();
  private final IndexSearcher searcher;

  public PlainSearch(List<String> texts) {
    try {
      Directory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new TextField(FIELD, text, Field.Store.NO));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of the best texts, best first. */
  public List<Integer> find(String question, int most) {
    org.apache.lucene.search.Query query =
        new QueryBuilder(analyzer).createBooleanQuery(FIELD, question);
    if (query == null) {
      return List.of();
    }
    try {
      List<Integer> found = new ArrayList<>();
      for (ScoreDoc doc : searcher.search(query, most).scoreDocs) {
        found.add(doc.doc);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
