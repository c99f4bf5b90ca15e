package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;

/**
 * The parameters of a call, read. Telegram does not mind whether a number comes as a string or an
 * object as its JSON.
 *
 * @param json as they came
 */
record Arguments(String json, ObjectNode tree) {

  static Arguments read(String json) {
    return new Arguments(json, (ObjectNode) Json.read(json));
  }

  String text(String name) {
    JsonNode value = tree.path(name);
    return value.isContainerNode() ? Json.write(value) : value.asText("");
  }

  boolean flag(String name) {
    String value = text(name).strip();
    return value.equalsIgnoreCase("true") || value.equals("1");
  }

  OptionalLong number(String name) {
    return number(tree.path(name));
  }

  long number(String name, long otherwise) {
    return number(name).orElse(otherwise);
  }

  /** An object or a list; a missing node where there is none. */
  JsonNode node(String name) {
    JsonNode value = tree.path(name);
    return value.isTextual() ? Json.readLeniently(value.asText()) : value;
  }

  static OptionalLong number(JsonNode value) {
    if (value.isIntegralNumber()) {
      return OptionalLong.of(value.asLong());
    }
    try {
      return OptionalLong.of(Long.parseLong(value.asText("").strip()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
