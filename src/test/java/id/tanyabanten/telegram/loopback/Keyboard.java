package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The buttons below a message. */
record Keyboard(List<List<Button>> rows) {

  private static final int LONGEST_DATA = 64;

  static Keyboard read(JsonNode markup) {
    List<List<Button>> rows = new ArrayList<>();
    for (JsonNode row : markup.path("inline_keyboard")) {
      List<Button> buttons = new ArrayList<>();
      row.forEach(button -> buttons.add(Button.read(button)));
      rows.add(List.copyOf(buttons));
    }
    return new Keyboard(rows);
  }

  static ObjectNode json(List<List<Button>> rows) {
    ObjectNode markup = Json.object();
    ArrayNode keyboard = markup.putArray("inline_keyboard");
    for (List<Button> row : rows) {
      ArrayNode buttons = keyboard.addArray();
      row.forEach(button -> buttons.add(button.json()));
    }
    return markup;
  }

  void check() {
    rows.forEach(row -> row.forEach(Keyboard::check));
  }

  private static void check(Button button) {
    if (button.text().isBlank()) {
      throw ApiError.badRequest(
          "can't parse inline keyboard button: Field \"text\" must be of type String");
    }
    if (button.data().getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
      throw ApiError.badRequest("BUTTON_DATA_INVALID");
    }
    if (button.data().isEmpty() && button.url().isEmpty()) {
      throw ApiError.badRequest(
          "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }
    if (!button.url().isEmpty() && Address.normal(button.url()).isEmpty()) {
      throw ApiError.badRequest(
          "inline keyboard button URL '" + button.url() + "' is invalid: Wrong HTTP URL");
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }
}
