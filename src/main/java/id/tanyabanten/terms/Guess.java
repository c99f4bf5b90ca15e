package id.tanyabanten.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Guesses which word of the vocabulary was meant by one that nobody knows. Everyday words that the
 * vocabulary lacks have neighbours in it too, so the shorter a word, the less is forgiven.
 */
final class Guess {

  /** Shorter words have too many neighbours for a guess. */
  private static final int SHORTEST = 5;

  /** From here on a letter may be another: of short words a different one is a different word. */
  private static final int ANOTHER_LETTER = 7;

  /** From here on two slips are forgiven. */
  private static final int TWO_SLIPS = 10;

  /** So many consonants tell a word without its vowels. */
  private static final int CONSONANTS = 4;

  private static final Pattern VOWELS = Pattern.compile("[aeiou]");

  /** First letters are seldom mistyped: only words that share it are compared. */
  private final Map<String, List<String>> byStart = new HashMap<>();

  private final Map<String, Optional<String>> byConsonants = new HashMap<>();

  Guess(Set<String> words) {
    words.stream()
        .filter(word -> word.length() >= SHORTEST)
        .sorted()
        .forEach(
            word -> {
              byStart.computeIfAbsent(start(word), key -> new ArrayList<>()).add(word);
              // Two words with the same consonants leave open which is meant.
              byConsonants.merge(
                  consonants(word), Optional.of(word), (one, two) -> Optional.empty());
            });
  }

  /**
   * @param hasDocuments whether there are documents in the language: of the others the vocabulary
   *     holds few words, so that a short one that it lacks is no slip
   */
  Optional<String> of(String typed, boolean hasDocuments) {
    return hasDocuments
        ? withVowels(typed).or(() -> nearest(typed))
        : Optional.of(typed).filter(word -> word.length() >= ANOTHER_LETTER).flatMap(this::nearest);
  }

  /** The only word with these consonants, where the vowels were left out, all but a few. */
  private Optional<String> withVowels(String typed) {
    String consonants = consonants(typed);
    int vowels = typed.length() - consonants.length();
    boolean lacksVowels = consonants.length() >= CONSONANTS && vowels * 3 <= consonants.length();
    return lacksVowels
        ? byConsonants
            .getOrDefault(consonants, Optional.empty())
            .filter(word -> start(word).equals(start(typed)) && holds(word, typed))
        : Optional.empty();
  }

  /** Whether the letters typed stand in the word, in that order. */
  private static boolean holds(String word, String typed) {
    int found = 0;
    for (int position = 0; position < word.length() && found < typed.length(); position++) {
      found += word.charAt(position) == typed.charAt(found) ? 1 : 0;
    }
    return found == typed.length();
  }

  private Optional<String> nearest(String typed) {
    if (typed.length() < SHORTEST) {
      return Optional.empty();
    }
    int slips = typed.length() >= TWO_SLIPS ? 2 : 1;
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(slips);
    Optional<String> nearest = Optional.empty();
    int least = slips + 1;
    for (String candidate : byStart.getOrDefault(start(typed), List.of())) {
      if (Math.abs(candidate.length() - typed.length()) <= slips && mayBe(typed, candidate)) {
        int slip = distance.apply(typed, candidate);
        if (slip >= 0 && slip < least) {
          least = slip;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  /** Of short words only a letter too many, one too few, or two that changed places. */
  private static boolean mayBe(String typed, String candidate) {
    return typed.length() >= ANOTHER_LETTER
        || typed.length() != candidate.length()
        || sorted(typed).equals(sorted(candidate));
  }

  private static String sorted(String word) {
    StringBuilder letters = new StringBuilder();
    word.chars().sorted().forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String consonants(String word) {
    return VOWELS.matcher(word).replaceAll("");
  }

  private static String start(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
