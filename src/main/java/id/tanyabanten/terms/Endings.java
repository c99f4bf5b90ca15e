package id.tanyabanten.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Endings and beginnings that a word may carry without meaning something else, as data. Both sides
 * of every comparison go through {@link #base}, so that an ending cut off too eagerly does no harm.
 */
final class Endings {

  /** What must be left of a word: shorter stumps would run together. */
  private static final int SHORTEST_BASE = 3;

  /** Nothing longer is a word; cutting it sign by sign would take for ever. */
  private static final int LONGEST_WORD = 100;

  /** Enough for the words of the vocabulary and the documents. */
  private static final int MOST_REMEMBERED = 50_000;

  private final List<String> suffixes;
  private final List<String> prefixes;
  private final Map<String, String> chat;
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  Endings(List<String> suffixes, List<String> prefixes) {
    this(suffixes, prefixes, Map.of());
  }

  /**
   * @param chat endings as chats write them, with the standard ones
   */
  Endings(List<String> suffixes, List<String> prefixes, Map<String, String> chat) {
    this.suffixes = longestFirst(suffixes);
    this.prefixes = longestFirst(prefixes);
    this.chat = Map.copyOf(chat);
  }

  /** The word with a standard ending, where it has one that only chats write. */
  Optional<String> standard(String word) {
    return longestFirst(List.copyOf(chat.keySet())).stream()
        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_BASE)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()) + chat.get(ending));
  }

  /** The word without its endings; every text is looked up for several purposes, so remembered. */
  String base(String word) {
    if (word.length() > LONGEST_WORD) {
      return word;
    }
    String known = remembered.get(word);
    if (known != null) {
      return known;
    }
    String base = cut(word);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word, base);
    }
    return base;
  }

  /**
   * Cuts until nothing is left to cut, so that a word with two endings meets one with the first.
   */
  private String cut(String word) {
    String base = word;
    String shorter = cutOnce(base);
    while (!shorter.equals(base)) {
      base = shorter;
      shorter = cutOnce(base);
    }
    return base;
  }

  private String cutOnce(String word) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_BASE) {
        return word.substring(prefix.length());
      }
    }
    for (String suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST_BASE) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }

  private static List<String> longestFirst(List<String> affixes) {
    return affixes.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }
}
