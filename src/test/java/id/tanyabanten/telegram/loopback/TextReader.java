package id.tanyabanten.telegram.loopback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the text of a message that a bot sends, and checks it. */
final class TextReader {

  private static final int LONGEST = 4096;

  private TextReader() {}

  static FormattedText read(Arguments arguments) {
    FormattedText text = parse(arguments);
    if (text.isEmpty()) {
      throw ApiError.badRequest("message text is empty");
    }
    if (text.text().length() > LONGEST) {
      throw ApiError.badRequest("message is too long");
    }
    return text;
  }

  private static FormattedText parse(Arguments arguments) {
    String text = arguments.text("text");
    return switch (arguments.text("parse_mode").toLowerCase(Locale.ROOT)) {
      case "" -> FormattedText.of(text, entities(arguments));
      case "html" -> FormattedText.html(text);
      case "markdown", "markdownv2" ->
          throw ApiError.badRequest("the loopback server reads HTML only");
      default -> throw ApiError.badRequest("unsupported parse_mode");
    };
  }

  private static List<Entity> entities(Arguments arguments) {
    List<Entity> entities = new ArrayList<>();
    arguments.node("entities").forEach(entity -> entities.add(Entity.read(entity)));
    return entities;
  }
}
