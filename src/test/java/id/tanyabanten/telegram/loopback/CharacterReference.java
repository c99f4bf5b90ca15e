package id.tanyabanten.telegram.loopback;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character written by its name or number. Telegram knows four names; others stay as they are.
 */
record CharacterReference(int codePoint, int length) {

  private static final Map<String, Character> NAMES =
      Map.of("lt", '<', "gt", '>', "amp", '&', "quot", '"');

  private static final Pattern FORM =
      Pattern.compile("&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,8})|([A-Za-z]+));?");

  private static final CharacterReference NONE = new CharacterReference('&', 1);

  static CharacterReference at(String text, int at) {
    Matcher matcher = FORM.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return NONE;
    }
    int codePoint = codePoint(matcher);
    int length = matcher.end() - matcher.start();
    return codePoint == 0 ? NONE : new CharacterReference(codePoint, length);
  }

  private static int codePoint(Matcher matcher) {
    if (matcher.group(3) != null) {
      return NAMES.getOrDefault(matcher.group(3), '\0');
    }
    boolean isHex = matcher.group(1) != null;
    long number = Long.parseLong(matcher.group(isHex ? 1 : 2), isHex ? 16 : 10);
    return number < Character.MAX_CODE_POINT ? (int) number : 0;
  }
}
