package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/**
 * What a stretch of a message's text is: bold, a link, a command.
 *
 * @param offset in UTF-16 units, as is the length
 * @param detail the address of a link or the language of code; else empty
 */
public record Entity(String type, int offset, int length, String detail) {

  /** The outer one first, as Telegram lists them. */
  static final Comparator<Entity> ORDER =
      Comparator.comparingInt(Entity::offset).thenComparing(Entity::length, (a, b) -> b - a);

  static Entity of(String type, int from, int to) {
    return new Entity(type, from, to - from, "");
  }

  static Entity read(JsonNode json) {
    String detail = json.path("url").asText(json.path("language").asText(""));
    return new Entity(
        json.path("type").asText(),
        json.path("offset").asInt(),
        json.path("length").asInt(),
        detail);
  }

  int end() {
    return offset + length;
  }

  boolean overlaps(Entity other) {
    return offset < other.end() && other.offset < end();
  }

  Entity between(int from, int to) {
    return new Entity(type, from, to - from, detail);
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("offset", offset).put("length", length).put("type", type);
    if (type.equals("text_link")) {
      json.put("url", detail);
    } else if (!detail.isEmpty()) {
      json.put("language", detail);
    }
    return json;
  }
}
