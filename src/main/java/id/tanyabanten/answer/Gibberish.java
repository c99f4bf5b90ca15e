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

  private Gibberish() {}

  /** Whether none of the words could be spoken. */
  static boolean isAll(List<String> words) {
    return words.stream().allMatch(Gibberish::is);
  }

  private static boolean is(String word) {
    long vowels = word.chars().filter(letter -> "aeiouy".indexOf(letter) >= 0).count();
    boolean isLatin = word.chars().allMatch(letter -> letter < 0x80);
    return isLatin
        && (word.length() < SHORTEST_WORD
            || UNSPEAKABLE.matcher(word).find()
            || vowels < FEWEST_VOWELS * word.length());
  }
}
