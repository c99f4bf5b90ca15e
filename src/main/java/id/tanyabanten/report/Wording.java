package id.tanyabanten.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a question when case, punctuation and spaces don't count. */
final class Wording {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Wording() {}

  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }
}
