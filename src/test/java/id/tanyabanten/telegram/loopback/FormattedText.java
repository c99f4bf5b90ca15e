package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/** A text as people see it, and its entities. */
public record FormattedText(String text, List<Entity> entities) {

  /** Telegram drops what is above. */
  private static final int MOST_ENTITIES = 100;

  public FormattedText {
    entities = List.copyOf(entities);
  }

  /** As Telegram shows what somebody types: commands, mentions and addresses are marked. */
  public static FormattedText typed(String text) {
    return of(text, List.of());
  }

  /** With entities that somebody else found. */
  static FormattedText of(String text, List<Entity> entities) {
    return new FormattedText(text, within(text, entities)).cleaned().linked();
  }

  /** As Telegram shows HTML that a bot sent. */
  public static FormattedText html(String html) {
    FormattedText parsed = HtmlParser.parse(html);
    return of(parsed.text(), parsed.entities());
  }

  private static List<Entity> within(String text, List<Entity> entities) {
    return entities.stream()
        .filter(entity -> entity.offset() >= 0 && entity.end() <= text.length())
        .toList();
  }

  /** Without what Telegram drops: carriage returns, control characters, space around. */
  FormattedText cleaned() {
    StringBuilder kept = new StringBuilder();
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      places[i] = kept.length();
      char c = text.charAt(i);
      if (c != '\r') {
        kept.append(c < ' ' && c != '\n' ? ' ' : c);
      }
    }
    places[text.length()] = kept.length();
    return trimmed(kept.toString(), places);
  }

  private FormattedText trimmed(String kept, int[] places) {
    int from = 0;
    int to = kept.length();
    while (from < to && isSpace(kept.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(kept.charAt(to - 1))) {
      to--;
    }
    List<Entity> moved = new ArrayList<>();
    for (Entity entity : entities) {
      int begin = Math.max(places[entity.offset()], from) - from;
      int end = Math.min(places[entity.end()], to) - from;
      if (begin < end) {
        moved.add(entity.between(begin, end));
      }
    }
    return new FormattedText(kept.substring(from, to), moved);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private FormattedText linked() {
    List<Entity> all = new ArrayList<>(entities);
    all.addAll(TypedEntities.find(this));
    all.sort(Entity.ORDER);
    return new FormattedText(text, all.subList(0, Math.min(all.size(), MOST_ENTITIES)));
  }

  /** Whether there is nothing to see in it, as in a text of zero-width spaces. */
  boolean isEmpty() {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  ArrayNode entitiesJson() {
    ArrayNode json = Json.array();
    entities.forEach(entity -> json.add(entity.json()));
    return json;
  }
}
