package id.tanyabanten.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells, by the share of sections that hold it: the inverse document frequency
 * {@code ln(1 + (N - n + 0.5) / (n + 0.5))} of BM25 (Robertson and Zaragoza, 2009).
 */
final class Rarity {

  private static final double UNKNOWN = 0.6;

  private final Map<String, Integer> sections = new HashMap<>();
  private int total;

  /** Counts a section by the different words that it holds. */
  void add(Collection<String> words) {
    total++;
    words.forEach(word -> sections.merge(word, 1, Integer::sum));
  }

  /** The weight of a word; one that no section holds may be a name, but most often is a verb. */
  double of(String word) {
    if (!sections.containsKey(word)) {
      return UNKNOWN * greatest();
    }
    int holding = sections.get(word);
    return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  }

  boolean isUnknown(String word) {
    return !sections.containsKey(word);
  }

  /** The weight of a word that no section holds, were it one of the field's. */
  double greatest() {
    return Math.log(1 + (total + 0.5) / 0.5);
  }
}
