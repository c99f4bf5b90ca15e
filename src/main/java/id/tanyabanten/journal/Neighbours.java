package id.tanyabanten.journal;

import java.util.regex.Pattern;

/** Words that may stand near a number, on the same line and with no other number between. */
final class Neighbours {

  private final Pattern before;
  private final Pattern after;

  /**
   * @param anyWord a pattern for each of the words
   * @param reachBefore how many characters may lie between a word and the number behind it
   * @param reachAfter how many between the number and a word behind it
   */
  Neighbours(String anyWord, int reachBefore, int reachAfter) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    before = Pattern.compile(anyWord + gap(reachBefore) + "$", flags);
    after = Pattern.compile("^" + gap(reachAfter) + anyWord, flags);
  }

  boolean areBeside(Found found) {
    return before.matcher(found.before()).find() || after.matcher(found.after()).find();
  }

  private static String gap(int reach) {
    return "[^\\d\\n]{0," + reach + "}";
  }
}
