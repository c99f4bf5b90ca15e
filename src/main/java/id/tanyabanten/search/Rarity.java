package id.tanyabanten.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells, by the share of sections that hold it: the inverse document frequency
 * {@code ln(1 + (N - n + 0.5) / (n + 0.5))} of BM25 (Robertson and Zaragoza, 2009).
 */
final class Rarity {

  private final Map<String, Integer> sections = new HashMap<>();
  private int total;

  /** Counts a section by the different words that it holds. */
  void add(Collection<String> words) {
    total++;
    words.forEach(word -> sections.merge(word, 1, Integer::sum));
  }

  double of(String word) {
    int holding = sections.getOrDefault(word, 0);
    return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  }

  /** The weight of a word that no section holds. */
  double greatest() {
    return Math.log(1 + (total + 0.5) / 0.5);
  }
}
