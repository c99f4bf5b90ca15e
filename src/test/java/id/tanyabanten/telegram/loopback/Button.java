package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A button below a message.
 *
 * @param data what the bot gets when it is pressed; empty for a link
 */
public record Button(String text, String data, String url) {

  static Button read(JsonNode json) {
    return new Button(
        json.path("text").asText(""),
        json.path("callback_data").asText(""),
        json.path("url").asText(""));
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("text", text);
    return url.isEmpty() ? json.put("callback_data", data) : json.put("url", url);
  }
}
