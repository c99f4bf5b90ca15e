package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A message that the bot sent, and Telegram took.
 *
 * @param requestJson what the bot sent, word for word
 * @param messageJson the message that Telegram made of it
 */
public record Sent(
    long chat, long messageId, String requestJson, String messageJson, Instant time) {

  public JsonNode request() {
    return Json.read(requestJson);
  }

  public JsonNode message() {
    return Json.read(messageJson);
  }

  /** With the markup, as the bot sent it. */
  public String text() {
    return request().path("text").asText("");
  }

  /** As people see it. */
  public String plain() {
    return message().path("text").asText("");
  }

  /** Empty where the bot named none. */
  public String parseMode() {
    return request().path("parse_mode").asText("");
  }

  /** The message that it replies to. */
  public OptionalLong replyTo() {
    return Arguments.number(message().path("reply_to_message").path("message_id"));
  }

  public OptionalLong thread() {
    return Arguments.number(message().path("message_thread_id"));
  }

  public List<Entity> entities() {
    return Messages.entities(message());
  }

  public List<List<Button>> buttons() {
    return Keyboard.read(message().path("reply_markup")).rows();
  }
}
