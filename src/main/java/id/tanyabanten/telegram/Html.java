package id.tanyabanten.telegram;

import id.tanyabanten.knowledge.Span;
import java.util.List;

/** Text in the few tags of Telegram's HTML, everything else escaped. */
final class Html {

  private Html() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String bold(String text) {
    return "<b>" + escaped(text) + "</b>";
  }

  /**
   * The text with some stretches in bold.
   *
   * @param bold in code points, from left to right
   */
  static String bold(String text, List<Span> bold) {
    StringBuilder html = new StringBuilder();
    int done = 0;
    for (Span span : bold) {
      int start = text.offsetByCodePoints(0, span.start());
      int end = text.offsetByCodePoints(start, span.end() - span.start());
      html.append(escaped(text.substring(done, start))).append(bold(text.substring(start, end)));
      done = end;
    }
    return html.append(escaped(text.substring(done))).toString();
  }

  static String link(String text, String url) {
    return "<a href=\"" + escaped(url).replace("\"", "&quot;") + "\">" + escaped(text) + "</a>";
  }
}
