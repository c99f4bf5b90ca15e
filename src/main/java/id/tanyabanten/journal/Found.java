package id.tanyabanten.journal;

import java.util.regex.Pattern;

/**
 * Something in a text that may be personal data.
 *
 * @param before what stands before it, masked already
 * @param after what stands behind it
 */
record Found(String words, String before, String after) {

  /** As far as neighbours are looked for. */
  private static final int REACH = 60;

  private static final Pattern AMOUNT =
      Pattern.compile("\\+?\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})+");

  /** Nobody's number ends like this; what people invest does. */
  private static final Pattern ROUND = Pattern.compile("\\+?\\d+0000");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:0?[1-9]|[12]\\d|3[01])[ .-](?:0?[1-9]|1[0-2])[ .-](?:19|20)\\d{2}.*"
              + "|(?:19|20)\\d{2}[ .-](?:0?[1-9]|1[0-2])[ .-](?:0?[1-9]|[12]\\d|3[01]).*");

  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?:[ .-]+(?:19|20)\\d{2})+");

  static Found in(String text, int start, int end, CharSequence masked) {
    return new Found(
        text.substring(start, end),
        masked.subSequence(Math.max(0, masked.length() - REACH), masked.length()).toString(),
        text.substring(end, Math.min(text.length(), end + REACH)));
  }

  boolean looksLikeAmount() {
    return AMOUNT.matcher(words).matches() || ROUND.matcher(words).matches();
  }

  boolean looksLikeTime() {
    return DATE.matcher(words).matches() || YEARS.matcher(words).matches();
  }
}
