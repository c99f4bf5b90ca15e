package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The form of a message. */
final class Messages {

  private Messages() {}

  /** Without its text; the id comes from the chat. */
  static ObjectNode in(Chat chat, User from, Instant time) {
    ObjectNode message = Json.object().put("message_id", 0);
    message.set("from", from.json());
    message.set("chat", chat.json());
    return message.put("date", time.getEpochSecond());
  }

  static void put(ObjectNode message, FormattedText text) {
    put(message, text, "text", "entities");
  }

  static void putCaption(ObjectNode message, FormattedText text) {
    put(message, text, "caption", "caption_entities");
  }

  private static void put(ObjectNode message, FormattedText text, String name, String entities) {
    message.put(name, text.text());
    message.remove(entities);
    if (!text.entities().isEmpty()) {
      message.set(entities, text.entitiesJson());
    }
  }

  /** Without what it replied to itself: Telegram shows one step only. */
  static void putReply(ObjectNode message, ObjectNode repliedTo) {
    message.set("reply_to_message", repliedTo.without("reply_to_message"));
  }

  static void putButtons(ObjectNode message, JsonNode markup) {
    message.remove("reply_markup");
    if (markup.has("inline_keyboard") && !Keyboard.read(markup).isEmpty()) {
      message.set("reply_markup", markup);
    }
  }

  static List<Entity> entities(JsonNode message) {
    List<Entity> entities = new ArrayList<>();
    message.path("entities").forEach(entity -> entities.add(Entity.read(entity)));
    return entities;
  }
}
