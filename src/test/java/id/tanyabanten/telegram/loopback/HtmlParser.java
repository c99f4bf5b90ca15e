package id.tanyabanten.telegram.loopback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a message's HTML as Telegram does, and refuses it in the same words. */
final class HtmlParser {

  private static final char END = '\0';

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("a", "text_link"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("span", "spoiler"),
          Map.entry("blockquote", "blockquote"));

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Tag> open = new ArrayDeque<>();
  private final List<Entity> entities = new ArrayList<>();
  private int at;

  /**
   * A start tag.
   *
   * @param argument what Telegram keeps of its attributes: an address, a language, "expandable"
   * @param begin where its content begins in the text
   */
  private record Tag(String name, String argument, int begin) {}

  private HtmlParser(String html) {
    this.html = html;
  }

  static FormattedText parse(String html) {
    return new HtmlParser(html).parse();
  }

  private FormattedText parse() {
    while (at < html.length()) {
      switch (peek()) {
        case '&' -> text.appendCodePoint(character());
        case '<' -> tag();
        default -> text.append(html.charAt(at++));
      }
    }
    if (!open.isEmpty()) {
      throw error("Can't find end tag corresponding to start tag \"" + open.peek().name() + '"');
    }
    return new FormattedText(text.toString(), entities);
  }

  private void tag() {
    int begin = at++;
    if (peek() == '/') {
      endTag(begin);
    } else {
      open.push(startTag(begin));
    }
  }

  private Tag startTag(int begin) {
    String name = until(">").toLowerCase(Locale.ROOT);
    if (at == html.length()) {
      throw error("Unclosed start tag", begin);
    }
    if (!TYPES.containsKey(name)) {
      throw error("Unsupported start tag \"" + name + '"', begin);
    }
    checkNesting(name, begin);
    String argument = "";
    for (skipSpace(); peek() != '>'; skipSpace()) {
      String read = attribute(name, begin);
      argument = read.isEmpty() ? argument : read;
    }
    at++;
    if (name.equals("span") && !argument.equals("spoiler")) {
      throw error("Tag \"span\" must have class \"tg-spoiler\"", begin);
    }
    return new Tag(name, argument, text.length());
  }

  /** Telegram drops the inner one; here it is refused, so that nobody gets used to it. */
  private void checkNesting(String name, int begin) {
    if (name.equals("blockquote") && open.stream().anyMatch(tag -> tag.name().equals(name))) {
      throw error("Nested blockquote", begin);
    }
  }

  /** What Telegram keeps of an attribute; empty for one that means nothing to it. */
  private String attribute(String tag, int begin) {
    String name = until("=>/\"'");
    if (name.isEmpty() && peek() != END) {
      throw error("Empty attribute name in the tag \"" + tag + '"', begin);
    }
    skipSpace();
    String value = peek() == '=' ? value(begin) : "";
    if (peek() == END) {
      throw error("Unclosed start tag \"" + tag + '"', begin);
    }
    return switch (tag + ' ' + name) {
      case "a href" -> value;
      case "code class" -> after("language-", value);
      case "span class" -> after("tg-", value);
      case "blockquote expandable" -> name;
      default -> "";
    };
  }

  private static String after(String prefix, String value) {
    return value.startsWith(prefix) ? value.substring(prefix.length()) : "";
  }

  private String value(int begin) {
    at++;
    skipSpace();
    if (peek() == END) {
      throw error("Unclosed start tag", begin);
    }
    return peek() == '"' || peek() == '\'' ? quoted() : token();
  }

  private String quoted() {
    char quote = html.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (peek() != quote && peek() != END) {
      value.appendCodePoint(peek() == '&' ? character() : html.charAt(at++));
    }
    at = Math.min(at + 1, html.length());
    return value.toString();
  }

  private String token() {
    int begin = at;
    while (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '-') {
      at++;
    }
    if (peek() != END && peek() != '>' && !isSpace(peek())) {
      throw error("Unexpected end of name token", begin);
    }
    return html.substring(begin, at).toLowerCase(Locale.ROOT);
  }

  private void endTag(int begin) {
    if (open.isEmpty()) {
      throw error("Unexpected end tag", begin);
    }
    at++;
    String name = until(">");
    skipSpace();
    if (peek() != '>') {
      throw error("Unclosed end tag", begin);
    }
    at++;
    Tag tag = open.pop();
    if (!name.isEmpty() && !name.equals(tag.name())) {
      throw error(
          "Unmatched end tag, expected \"</%s>\", found \"</%s>\"".formatted(tag.name(), name),
          begin);
    }
    if (text.length() > tag.begin()) {
      add(tag);
    }
  }

  private void add(Tag tag) {
    Entity content = Entity.of(TYPES.get(tag.name()), tag.begin(), text.length());
    switch (tag.name()) {
      case "a" -> addLink(tag, content);
      case "code", "pre" -> addCode(tag, content);
      case "blockquote" -> entities.add(retyped(content, tag));
      default -> entities.add(content);
    }
  }

  private static Entity retyped(Entity quote, Tag tag) {
    String type = tag.argument().isEmpty() ? quote.type() : "expandable_blockquote";
    return new Entity(type, quote.offset(), quote.length(), "");
  }

  /** A link to nowhere is dropped and its text stays, as Telegram does it. */
  private void addLink(Tag tag, Entity content) {
    String address = tag.argument().isEmpty() ? text.substring(tag.begin()) : tag.argument();
    Address.normal(address)
        .ifPresent(
            url ->
                entities.add(new Entity(content.type(), content.offset(), content.length(), url)));
  }

  /** Code with a language within "pre", or around it, is one entity. */
  private void addCode(Tag tag, Entity content) {
    Entity last = entities.isEmpty() ? null : entities.get(entities.size() - 1);
    boolean isAround =
        last != null
            && last.offset() == content.offset()
            && last.length() == content.length()
            && (last.type().equals("code") || last.type().equals("pre"));
    if (isAround) {
      entities.remove(entities.size() - 1);
    }
    String language = isAround && tag.argument().isEmpty() ? last.detail() : tag.argument();
    String type = isAround ? "pre" : content.type();
    entities.add(new Entity(type, content.offset(), content.length(), language));
  }

  /** The character that stands here by name or number; the sign & where it is none. */
  private int character() {
    CharacterReference reference = CharacterReference.at(html, at);
    at += reference.length();
    return reference.codePoint();
  }

  private String until(String ends) {
    int begin = at;
    while (!isSpace(peek()) && ends.indexOf(peek()) < 0) {
      at++;
    }
    return html.substring(begin, at);
  }

  private void skipSpace() {
    while (at < html.length() && isSpace(peek())) {
      at++;
    }
  }

  private char peek() {
    return at < html.length() ? html.charAt(at) : END;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && " \t\r\n\u000b\0".indexOf(c) >= 0;
  }

  private ApiError error(String what, int begin) {
    int bytes = html.substring(0, begin).getBytes(StandardCharsets.UTF_8).length;
    return error(what + " at byte offset " + bytes);
  }

  private static ApiError error(String what) {
    return ApiError.badRequest("can't parse entities: " + what);
  }
}
