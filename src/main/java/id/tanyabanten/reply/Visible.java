package id.tanyabanten.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes what somebody typed safe to print: no sign of it can steer a terminal. */
public final class Visible {

  /** Control characters, and what turns the direction of writing. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private Visible() {}

  /** The text with each such sign written as Java and JSON escape it. */
  public static String of(String typed) {
    return UNSEEN
        .matcher(typed)
        .replaceAll(sign -> Matcher.quoteReplacement(escaped(sign.group())));
  }

  private static String escaped(String sign) {
    return sign.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
  }
}
