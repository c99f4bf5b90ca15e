package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** The chats that the bot can write to. Others it does not find, as Telegram lets no bot begin. */
public final class Chats {

  private final Map<Long, Chat> chats = new ConcurrentHashMap<>();

  /** The private chat with that person. */
  public Chat person(User user) {
    ObjectNode json =
        Json.object()
            .put("id", user.id())
            .put("first_name", user.firstName())
            .put("username", user.username())
            .put("type", "private");
    return known(user.id(), json);
  }

  public Chat person(long id) {
    return person(User.of(id));
  }

  public Chat group(long id, String title) {
    return known(id, group(id, title, "group"));
  }

  public Chat supergroup(long id, String title) {
    return known(id, group(id, title, "supergroup"));
  }

  /** A supergroup with topics. */
  public Chat forum(long id, String title) {
    return known(id, group(id, title, "supergroup").put("is_forum", true));
  }

  private static ObjectNode group(long id, String title, String type) {
    return Json.object().put("id", id).put("title", title).put("type", type);
  }

  private Chat known(long id, ObjectNode json) {
    return chats.computeIfAbsent(id, key -> new Chat(json));
  }

  /** A chat that is there already. */
  public Chat chat(long id) {
    return find(OptionalLong.of(id));
  }

  Chat find(OptionalLong id) {
    Chat chat = id.isPresent() ? chats.get(id.getAsLong()) : null;
    if (chat == null) {
      throw ApiError.badRequest("chat not found");
    }
    return chat;
  }
}
