package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What the bot does in a chat. */
final class MessageMethods {

  private static final Set<String> ACTIONS =
      Set.of(
          "typing",
          "upload_photo",
          "record_video",
          "upload_video",
          "record_voice",
          "upload_voice",
          "upload_document",
          "choose_sticker",
          "find_location",
          "record_video_note",
          "upload_video_note");

  private final World world;

  MessageMethods(World world) {
    this.world = world;
  }

  Map<String, BotApi.Method> all() {
    return Map.of(
        "sendMessage", this::sendMessage,
        "sendChatAction", this::sendChatAction,
        "editMessageText", this::editMessageText,
        "editMessageReplyMarkup", this::editMessageReplyMarkup,
        "deleteMessage", this::deleteMessage,
        "leaveChat", this::leaveChat);
  }

  private String sendMessage(Arguments arguments) {
    FormattedText text = TextReader.read(arguments);
    Chat chat = chat(arguments);
    ObjectNode message = Messages.in(chat, world.bot(), world.clock().instant());
    putThread(message, chat, arguments);
    putReply(message, chat, arguments);
    Messages.put(message, text);
    putButtons(message, arguments);
    String json = chat.add(message);
    long id = message.path("message_id").asLong();
    taken(new Sent(chat.id(), id, arguments.json(), json, world.clock().instant()));
    return json;
  }

  private void taken(Sent sent) {
    world.recorder().sent(sent);
    world.faults().taken(sent);
  }

  private Chat chat(Arguments arguments) {
    if (arguments.text("chat_id").isBlank()) {
      throw ApiError.badRequest("chat_id is empty");
    }
    Chat chat = world.chats().find(arguments.number("chat_id"));
    chat.check();
    return chat;
  }

  private static void putThread(ObjectNode message, Chat chat, Arguments arguments) {
    OptionalLong thread = arguments.number("message_thread_id");
    if (thread.isPresent()) {
      if (!chat.hasThread(thread.getAsLong())) {
        throw ApiError.badRequest("message thread not found");
      }
      message.put("message_thread_id", thread.getAsLong());
    }
  }

  private static void putReply(ObjectNode message, Chat chat, Arguments arguments) {
    JsonNode reply = arguments.node("reply_parameters");
    OptionalLong id =
        reply.isObject()
            ? Arguments.number(reply.path("message_id"))
            : arguments.number("reply_to_message_id");
    if (id.isPresent()) {
      chat.message(id.getAsLong())
          .ifPresentOrElse(
              repliedTo -> Messages.putReply(message, repliedTo),
              () -> checkMayBeWithout(reply, arguments));
    }
  }

  private static void checkMayBeWithout(JsonNode reply, Arguments arguments) {
    String name = "allow_sending_without_reply";
    if (!arguments.flag(name) && !reply.path(name).asBoolean()) {
      throw ApiError.badRequest("message to be replied not found");
    }
  }

  private static void putButtons(ObjectNode message, Arguments arguments) {
    JsonNode markup = arguments.node("reply_markup");
    Keyboard.read(markup).check();
    Messages.putButtons(message, markup);
  }

  private String sendChatAction(Arguments arguments) {
    Chat chat = chat(arguments);
    if (!ACTIONS.contains(arguments.text("action"))) {
      throw ApiError.badRequest("wrong parameter action in request");
    }
    chat.acts(world.clock().instant());
    return "true";
  }

  private String editMessageText(Arguments arguments) {
    FormattedText text = TextReader.read(arguments);
    Chat chat = chat(arguments);
    ObjectNode message = own(chat, arguments);
    Messages.put(message, text);
    putButtons(message, arguments);
    return edit(chat, message);
  }

  private String editMessageReplyMarkup(Arguments arguments) {
    Chat chat = chat(arguments);
    ObjectNode message = own(chat, arguments);
    putButtons(message, arguments);
    return edit(chat, message);
  }

  private ObjectNode own(Chat chat, Arguments arguments) {
    ObjectNode message =
        chat.message(arguments.number("message_id", 0))
            .orElseThrow(() -> ApiError.badRequest("message to edit not found"));
    if (message.path("from").path("id").asLong() != world.bot().id()) {
      throw ApiError.badRequest("message can't be edited");
    }
    return message;
  }

  private String edit(Chat chat, ObjectNode message) {
    long id = message.path("message_id").asLong();
    if (chat.message(id).filter(message::equals).isPresent()) {
      throw ApiError.badRequest(
          "message is not modified: specified new message content and reply markup"
              + " are exactly the same as a current content and reply markup of the message");
    }
    return chat.replace(id, message.put("edit_date", world.clock().instant().getEpochSecond()));
  }

  private String deleteMessage(Arguments arguments) {
    if (!chat(arguments).delete(arguments.number("message_id", 0))) {
      throw ApiError.badRequest("message to delete not found");
    }
    return "true";
  }

  private String leaveChat(Arguments arguments) {
    Chat chat = chat(arguments);
    if (chat.isPrivate()) {
      throw ApiError.badRequest("chat member status can't be changed in private chats");
    }
    chat.refuse(ApiError.forbidden("bot is not a member of the " + chat.type() + " chat"));
    return "true";
  }
}
