package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the bot says of itself, by language code; the empty code is for all other languages. */
public final class Profile {

  private final Map<String, Map<String, String>> texts = new ConcurrentHashMap<>();
  private final Map<String, List<Command>> commands = new ConcurrentHashMap<>();

  /** An entry of the menu of commands; the name without its stroke. */
  public record Command(String name, String description) {

    private static final int LONGEST_DESCRIPTION = 256;

    private static Command read(JsonNode json) {
      String name = json.path("command").asText("").replaceFirst("^/", "");
      return new Command(name, json.path("description").asText(""));
    }

    private void check() {
      if (!name.matches("[a-z0-9_]{1,32}")) {
        throw ApiError.badRequest("BOT_COMMAND_INVALID");
      }
      if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
        throw ApiError.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
  }

  /** Those for exactly that language code; empty where the bot set none. */
  public List<Command> commands(String language) {
    return commands.getOrDefault(language, List.of());
  }

  public String name(String language) {
    return text("name", language);
  }

  public String description(String language) {
    return text("description", language);
  }

  public String shortDescription(String language) {
    return text("short_description", language);
  }

  /** What people of that language see: that of all others where there is none of their own. */
  List<Command> shownCommands(String language) {
    return commands.getOrDefault(language, commands(""));
  }

  String shownText(String kind, String language) {
    String own = text(kind, language);
    return own.isEmpty() ? text(kind, "") : own;
  }

  String text(String kind, String language) {
    return texts.getOrDefault(kind, Map.of()).getOrDefault(language, "");
  }

  void setText(String kind, int longest, Arguments arguments) {
    String text = arguments.text(kind);
    if (text.length() > longest) {
      throw ApiError.badRequest(kind + " is too long");
    }
    texts.computeIfAbsent(kind, key -> new ConcurrentHashMap<>()).put(language(arguments), text);
  }

  /** The scope does not matter here: the menu is the same in all chats. */
  void setCommands(Arguments arguments) {
    List<Command> read = new ArrayList<>();
    arguments.node("commands").forEach(json -> read.add(Command.read(json)));
    if (read.size() > 100) {
      throw ApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    read.forEach(Command::check);
    commands.put(language(arguments), List.copyOf(read));
  }

  void deleteCommands(Arguments arguments) {
    commands.remove(language(arguments));
  }

  static String language(Arguments arguments) {
    String language = arguments.text("language_code");
    if (!language.matches("([a-z]{2})?")) {
      throw ApiError.badRequest("invalid language code specified");
    }
    return language;
  }

  static ArrayNode json(List<Command> commands) {
    ArrayNode json = Json.array();
    commands.forEach(
        command ->
            json.addObject()
                .put("command", command.name())
                .put("description", command.description()));
    return json;
  }
}
