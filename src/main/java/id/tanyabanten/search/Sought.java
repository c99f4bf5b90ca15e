package id.tanyabanten.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is looked for in the index, by field. */
final class Sought {

  private static final int GRAM = 4;

  private final Map<SearchField, Set<String>> byField = new EnumMap<>(SearchField.class);

  /**
   * @param words of the query, as they are typed
   * @param stems of the same words
   * @param free the words that the vocabulary does not know: slips are looked for in these alone
   * @param terms the ids of the vocabulary's entries
   * @param asked the signs of what is asked
   */
  Sought(
      List<String> words,
      List<String> stems,
      List<String> free,
      Set<String> terms,
      Set<String> asked) {
    Set<String> distinct = new LinkedHashSet<>(stems);
    byField.put(SearchField.TEXT, distinct);
    byField.put(SearchField.EXACT, new LinkedHashSet<>(words));
    byField.put(SearchField.PAIRS, new LinkedHashSet<>(pairs(stems)));
    byField.put(SearchField.HEADING, distinct);
    byField.put(SearchField.QUESTIONS, asked);
    byField.put(SearchField.TERMS, terms);
    byField.put(SearchField.GRAMS, grams(free));
  }

  Set<String> in(SearchField field) {
    return byField.getOrDefault(field, Set.of());
  }

  /** Each two that follow one another, as one. */
  static List<String> pairs(List<String> stems) {
    List<String> pairs = new ArrayList<>();
    for (int next = 1; next < stems.size(); next++) {
      pairs.add(stems.get(next - 1) + "_" + stems.get(next));
    }
    return pairs;
  }

  static int gramLength() {
    return GRAM;
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
}
