package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Puts the page together from its parts, so that it is one file that needs nothing else. */
final class PageTemplate {

  private PageTemplate() {}

  /** A chat with the bot that runs. */
  static String live(String title) {
    return page("live", title, part("live.js"));
  }

  /** A chat that was. */
  static String still(String title, JsonNode messages) {
    return page("still", title, part("still.js").replace("{{messages}}", inScript(messages)));
  }

  private static String page(String kind, String title, String script) {
    return part("chat.html")
        .replace("{{language}}", "id")
        .replace("{{kind}}", kind)
        .replace("{{title}}", escaped(title))
        .replace("{{style}}", part("chat.css"))
        .replace("{{bubbles}}", part("bubbles.js"))
        .replace("{{script}}", script);
  }

  /** Nothing in it ends the script early. */
  private static String inScript(JsonNode json) {
    return Json.write(json).replace("<", "\\u003c");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String part(String name) {
    try (InputStream stream = PageTemplate.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
