package id.tanyabanten.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that nobody sees, yet that change what is seen: they turn text round, part words, move the
 * cursor of a terminal, or are left over from a wrong encoding.
 */
public final class HiddenSigns {

  /** Without ends of lines, Tab, and the joiners that Arabic and emoji are written with. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029\\uFFFD&&[^\\n\\r\\t\\u200C\\u200D]]");

  private HiddenSigns() {}

  /** The first of a text, as its number: "U+202E". */
  public static Optional<String> first(String text) {
    Matcher hidden = HIDDEN.matcher(text);
    return hidden.find() ? Optional.of(number(hidden.group())) : Optional.empty();
  }

  public static String without(String text) {
    return HIDDEN.matcher(text).replaceAll("");
  }

  private static String number(String sign) {
    return String.format(Locale.ROOT, "U+%04X", sign.codePointAt(0));
  }
}
