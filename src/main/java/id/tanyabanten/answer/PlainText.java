package id.tanyabanten.answer;

import java.util.regex.Pattern;

/** Takes from what was typed everything that is no writing. */
final class PlainText {

  /** What Telegram lets through in one message; nothing longer need be read. */
  private static final int LONGEST = 4_096;

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\u200C\\u200D]]");
  private static final Pattern SPACES = Pattern.compile("[^\\S\\n]+");

  private PlainText() {}

  static String of(String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    String withoutTags = TAG.matcher(text).replaceAll(" ");
    String visible = UNSEEN.matcher(withoutTags).replaceAll(" ");
    return SPACES.matcher(visible).replaceAll(" ").strip();
  }
}
