package id.tanyabanten.report;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/** A text on one line of a terminal. */
final class Line {

  /** Also what steers a terminal or turns the direction of writing: askers may send anything. */
  private static final Pattern BREAKS =
      Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final String CUT = "…";

  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  /** From here on Unicode has little but emoji and rare Han. */
  private static final int EMOJI = 0x1F300;

  private Line() {}

  static String of(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /** How many columns the text takes. */
  static int width(String text) {
    return text.codePoints().map(Line::width).sum();
  }

  /** The text, cut where it would run over the edge. */
  static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = 0;
    int left = width - 1;
    while (end < text.length() && width(text.codePointAt(end)) <= left) {
      left -= width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + CUT;
  }

  private static int width(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return letter >= EMOJI || WIDE.contains(UnicodeScript.of(letter)) ? 2 : 1;
  }
}
