package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A person or a bot.
 *
 * @param username empty where they have none, as with the language
 */
public record User(long id, String firstName, String username, String languageCode, boolean isBot) {

  /** A person whose Telegram is in Indonesian. */
  public static User of(long id) {
    return new User(id, "Budi " + id, "budi" + id, "id", false);
  }

  static User bot(long id, String firstName, String username) {
    return new User(id, firstName, username, "", true);
  }

  public User named(String name) {
    return new User(id, name, username, languageCode, isBot);
  }

  public User withUsername(String name) {
    return new User(id, firstName, name, languageCode, isBot);
  }

  public User speaking(String language) {
    return new User(id, firstName, username, language, isBot);
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("is_bot", isBot).put("first_name", firstName);
    putUnlessEmpty(json, "username", username);
    putUnlessEmpty(json, "language_code", languageCode);
    return json;
  }

  private static void putUnlessEmpty(ObjectNode json, String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
  }
}
