package id.tanyabanten.answer;

import java.util.List;
import java.util.regex.Pattern;

/** Tells words that no language would have from words that are only not known. */
final class Gibberish {

  /** No vowel between so many letters is written in none of our languages in Latin letters. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("(?:(?![aeiouy])[a-z]){5,}|^(?:(?![aeiouy])[a-z])+$");

  private static final double FEWEST_VOWELS = 0.2;

  /** A letter or two that nobody knows say nothing. */
  private static final int SHORTEST_WORD = 3;

  /** The rows of a keyboard. */
  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private static final double MOST_OF_IT = 0.6;

  private Gibberish() {}

  /** Whether none of the words could be spoken. */
  static boolean isAll(List<String> words) {
    return words.stream().allMatch(Gibberish::is);
  }

  /** Whether nobody could speak the word, or it was typed by letting fingers run. */
  static boolean is(String word) {
    return isUnspeakable(word) || isOneLetter(word) || runsAlongKeys(word);
  }

  private static boolean isOneLetter(String word) {
    return word.length() > SHORTEST_WORD && word.chars().distinct().count() == 1;
  }

  private static boolean runsAlongKeys(String word) {
    int longest = 0;
    for (String row : KEYS) {
      for (int start = 0; start < word.length(); start++) {
        for (int end = start + longest + 1; end <= word.length(); end++) {
          if (row.contains(word.substring(start, end))) {
            longest = end - start;
          }
        }
      }
    }
    return longest > SHORTEST_WORD && longest >= MOST_OF_IT * word.length();
  }

  private static boolean isUnspeakable(String word) {
    long vowels = word.chars().filter(letter -> "aeiouy".indexOf(letter) >= 0).count();
    boolean isLatin = word.chars().allMatch(letter -> letter < 0x80);
    return isLatin
        && (word.length() < SHORTEST_WORD
            || UNSPEAKABLE.matcher(word).find()
            || vowels < FEWEST_VOWELS * word.length());
  }
}
