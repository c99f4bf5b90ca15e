package id.tanyabanten.telegram.loopback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what Telegram marks in a text without being told: addresses, commands, mentions. */
final class TypedEntities {

  private static final Map<String, Pattern> KINDS =
      Map.of(
          "url",
          Pattern.compile(
              "https?://[^\\s<>\"«»]*[^\\s<>\"«».,;:!?)]"
                  + "|(?<![\\w.@-])(?:[a-z0-9-]+\\.)+(?:com|org|net|id|io|me)(?:/[^\\s<>\"]*[^\\s<>\".,;:!?)])?(?![\\w@-])"),
          "bot_command",
          Pattern.compile(
              "(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\\p{L}\\p{N}_/])"),
          "mention",
          Pattern.compile("(?<![\\p{L}\\p{N}_@./])@[A-Za-z0-9_]{3,32}(?![\\p{L}\\p{N}_])"),
          "hashtag",
          Pattern.compile("(?<![\\p{L}\\p{N}_#/])#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*"));

  /** Within these nothing is marked. */
  private static final Set<String> CLOSED = Set.of("text_link", "code", "pre", "url");

  private TypedEntities() {}

  static List<Entity> find(FormattedText text) {
    List<Entity> closed =
        new ArrayList<>(
            text.entities().stream().filter(entity -> CLOSED.contains(entity.type())).toList());
    List<Entity> found = new ArrayList<>();
    for (String kind : List.of("url", "bot_command", "mention", "hashtag")) {
      for (Entity entity : find(kind, text.text())) {
        if (closed.stream().noneMatch(entity::overlaps)) {
          found.add(entity);
          closed.add(entity);
        }
      }
    }
    return found;
  }

  private static List<Entity> find(String kind, String text) {
    List<Entity> found = new ArrayList<>();
    Matcher matcher = KINDS.get(kind).matcher(text);
    while (matcher.find()) {
      found.add(Entity.of(kind, matcher.start(), matcher.end()));
    }
    return found;
  }
}
