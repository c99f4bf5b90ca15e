package id.tanyabanten.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;

/**
 * How well each of some sections matches in one field: BM25 against the sum of the words' inverse
 * document frequencies, which no section can surpass. So scores of different questions compare.
 */
final class FieldScores {

  private final Map<Integer, Double> scores = new HashMap<>();

  /**
   * @param searcher of an index of one segment
   * @param sections in rising order
   */
  FieldScores(IndexSearcher searcher, SearchField field, Set<String> words, int[] sections)
      throws IOException {
    if (!words.isEmpty() && sections.length > 0) {
      score(searcher, searcher.getIndexReader().leaves().get(0), field, words, sections);
    }
  }

  private void score(
      IndexSearcher searcher,
      LeafReaderContext segment,
      SearchField field,
      Set<String> words,
      int[] sections)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double highest = 0;
    for (String word : words) {
      Term term = new Term(field.name(), word);
      query.add(new TermQuery(term), Occur.SHOULD);
      highest += rarity(term, segment.reader());
    }
    Scorer scorer =
        searcher
            .createWeight(searcher.rewrite(query.build()), ScoreMode.COMPLETE, 1)
            .scorer(segment);
    if (scorer == null) {
      return;
    }
    for (int section : sections) {
      int reached = scorer.docID() < section ? scorer.iterator().advance(section) : scorer.docID();
      if (reached == section) {
        scores.put(section, scorer.score() / highest);
      }
    }
  }

  private static double rarity(Term term, LeafReader reader) throws IOException {
    int holding = reader.docFreq(term);
    return Math.log(1 + (reader.maxDoc() - holding + 0.5) / (holding + 0.5));
  }

  /** Between 0 and 1. */
  double of(int section) {
    return scores.getOrDefault(section, 0.0);
  }
}
