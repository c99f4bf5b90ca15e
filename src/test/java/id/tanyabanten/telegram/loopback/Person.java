package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Somebody who writes to the bot: each thing they do becomes an update. Those methods that say
 * where and how return a changed copy; those that do something say what came of it.
 */
public final class Person {

  private final World world;
  private final User user;
  private final Chat chat;
  private final ObjectNode fields;
  private final OptionalLong updateId;

  /** A message that was put in. */
  public record Arrived(long updateId, long chat, long messageId) {}

  /** A button that was pressed. */
  public record Pressed(long updateId, String callbackId) {}

  private Person(World world, User user, Chat chat, ObjectNode fields, OptionalLong updateId) {
    this.world = world;
    this.user = user;
    this.chat = chat;
    this.fields = fields;
    this.updateId = updateId;
  }

  static Person of(World world, User user) {
    Chat chat = world.chats().person(user);
    return new Person(world, user, chat, Json.object(), OptionalLong.empty());
  }

  /** Who it is. */
  public User user() {
    return user;
  }

  public Chat chat() {
    return chat;
  }

  public Person in(Chat other) {
    return new Person(world, user, other, fields, updateId);
  }

  public Person inThread(long thread) {
    chat.openThread(thread);
    return with("message_thread_id", Long.toString(thread));
  }

  public Person inTopic(long thread) {
    return inThread(thread).with("is_topic_message", "true");
  }

  /** To a message of the same chat. */
  public Person replyingTo(long messageId) {
    ObjectNode holder = Json.object();
    Messages.putReply(holder, message(messageId));
    return with("reply_to_message", Json.write(holder.path("reply_to_message")));
  }

  public Person at(Instant time) {
    return with("date", Long.toString(time.getEpochSecond()));
  }

  /** A field of the message with its JSON, instead of or beside the usual ones. */
  public Person with(String field, String json) {
    ObjectNode more = fields.deepCopy();
    more.set(field, Json.read(json));
    return new Person(world, user, chat, more, updateId);
  }

  /** The next update gets that id. */
  public Person under(long update) {
    return new Person(world, user, chat, fields, OptionalLong.of(update));
  }

  /** Commands, mentions and addresses in it are marked as Telegram does. */
  public Arrived says(String text) {
    ObjectNode message = message();
    Messages.put(message, FormattedText.typed(text));
    return arrive(message);
  }

  public Arrived forwards(String text) {
    String origin =
        "{\"type\":\"hidden_user\",\"sender_user_name\":\"Somebody\",\"date\":1700000000}";
    return with("forward_origin", origin).says(text);
  }

  /** Empty for none. */
  public Arrived photo(String caption) {
    ObjectNode message = message();
    message.putArray("photo").add(file().put("width", 90).put("height", 60));
    if (!caption.isEmpty()) {
      Messages.putCaption(message, FormattedText.typed(caption));
    }
    return arrive(message);
  }

  public Arrived sticker() {
    ObjectNode sticker = file().put("type", "regular").put("width", 512).put("height", 512);
    sticker.put("is_animated", false).put("is_video", false).put("emoji", "👍");
    return arriveWith("sticker", sticker);
  }

  public Arrived voice() {
    return arriveWith("voice", file().put("duration", 3).put("mime_type", "audio/ogg"));
  }

  public Arrived location() {
    return arriveWith("location", Json.object().put("latitude", -6.12).put("longitude", 106.15));
  }

  /** A message with nothing but what was added {@linkplain #with by name}. */
  public Arrived sendsOther() {
    return arrive(message());
  }

  private static ObjectNode file() {
    return Json.object().put("file_id", "AgAC1").put("file_unique_id", "u1").put("file_size", 999);
  }

  private Arrived arriveWith(String name, ObjectNode content) {
    ObjectNode message = message();
    message.set(name, content);
    return arrive(message);
  }

  private ObjectNode message() {
    return Messages.in(chat, user, world.clock().instant());
  }

  private Arrived arrive(ObjectNode message) {
    message.setAll(fields);
    chat.add(message);
    return new Arrived(put("message", message), chat.id(), message.path("message_id").asLong());
  }

  public Arrived edits(long messageId, String text) {
    ObjectNode message = message(messageId);
    Messages.put(message, FormattedText.typed(text));
    message.put("edit_date", world.clock().instant().getEpochSecond()).setAll(fields);
    chat.replace(messageId, message);
    return new Arrived(put("edited_message", message), chat.id(), messageId);
  }

  private ObjectNode message(long messageId) {
    return chat.message(messageId)
        .orElseThrow(() -> new IllegalArgumentException("no message " + messageId));
  }

  /** A button below a message of the bot in this chat. */
  public Pressed presses(long messageId, String data) {
    return press(message(messageId), data);
  }

  public Pressed presses(Sent sent, String data) {
    return in(world.chats().chat(sent.chat())).presses(sent.messageId(), data);
  }

  /** Below a message that Telegram shows to the bot no more: an old one, a deleted one. */
  public Pressed pressesInaccessible(long messageId, String data) {
    ObjectNode message = Json.object();
    message.set("chat", chat.json());
    return press(message.put("message_id", messageId).put("date", 0), data);
  }

  /** Below a message that another bot sent. */
  public Pressed pressesOfAnotherBot(String data) {
    User other = User.bot(987_654_321, "Another", "another_bot");
    ObjectNode message = Messages.in(chat, other, world.clock().instant());
    Messages.put(message, FormattedText.typed("Not ours"));
    chat.add(message);
    return press(message, data);
  }

  private Pressed press(ObjectNode message, String data) {
    String id = world.callbacks().open();
    ObjectNode query = Json.object().put("id", id);
    query.set("from", user.json());
    query.set("message", message);
    query.put("chat_instance", Long.toString(chat.id())).put("data", data);
    query.setAll(fields);
    return new Pressed(put("callback_query", query), id);
  }

  /**
   * Makes the bot something else in this chat: member, administrator, restricted, left, kicked. In
   * a private chat "kicked" is how Telegram says that it was blocked.
   */
  public long makesBot(String status) {
    ObjectNode change = Json.object();
    change.set("chat", chat.json());
    change.set("from", user.json());
    change.put("date", world.clock().instant().getEpochSecond());
    boolean isOut = status.equals("left") || status.equals("kicked");
    change.set("old_chat_member", member(isOut ? "member" : "left"));
    change.set("new_chat_member", member(status));
    change.setAll(fields);
    long id = put("my_chat_member", change);
    letIn(isOut);
    return id;
  }

  private ObjectNode member(String status) {
    ObjectNode member = Json.object();
    member.set("user", world.bot().json());
    member.put("status", status);
    return status.equals("kicked") ? member.put("until_date", 0) : member;
  }

  private void letIn(boolean isOut) {
    if (!isOut) {
      chat.accept();
    } else if (chat.isPrivate()) {
      chat.block();
    } else {
      chat.kick();
    }
  }

  private long put(String kind, JsonNode body) {
    return updateId.isPresent()
        ? world.updates().put(updateId.getAsLong(), kind, body)
        : world.updates().put(kind, body);
  }
}
