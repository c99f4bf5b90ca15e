package id.tanyabanten.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.tanyabanten.journal.ChatKind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads updates, field by field: what the bot does not need may be missing, new or of another kind
 * than it should be.
 */
final class UpdateReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What people send that has no words; all else without a text tells of the chat itself. */
  private static final Set<String> WORDLESS =
      Set.of(
          "animation",
          "audio",
          "checklist",
          "contact",
          "dice",
          "document",
          "game",
          "live_photo",
          "location",
          "paid_media",
          "photo",
          "poll",
          "sticker",
          "story",
          "venue",
          "video",
          "video_note",
          "voice");

  private static final Pattern COMMAND =
      Pattern.compile("/(\\w{1,64})(?:@(\\w{1,64}))?(?:\\s+(.*))?", Pattern.DOTALL);

  /**
   * In their names Telegram shows whoever writes for a group or a channel; other bots are not to be
   * answered. For whom they stand is told beside.
   */
  private static final Set<Long> STAND_INS = Set.of(1_087_968_824L, 136_817_688L);

  /** Seconds since 1970 that a calendar holds; what is beyond is no date. */
  private static final long LATEST = Integer.MAX_VALUE * 2L;

  private final Bot bot;
  private final Pattern mention;

  UpdateReader(Bot bot) {
    this.bot = bot;
    this.mention =
        Pattern.compile(
            "(?<![\\w@/])@" + Pattern.quote(bot.name()) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  Incoming read(String update) {
    try {
      return read(JSON.readTree(update));
    } catch (JsonProcessingException e) {
      return new Incoming.Unheard();
    }
  }

  /** The chat that the update came into, where it came into one. */
  static Optional<Long> chat(String update) {
    try {
      JsonNode json = JSON.readTree(update);
      return Optional.of(message(json).path("chat").path("id"))
          .filter(JsonNode::canConvertToLong)
          .filter(JsonNode::isIntegralNumber)
          .map(JsonNode::asLong);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static JsonNode message(JsonNode update) {
    return Stream.of(
            update.path("message"),
            update.path("edited_message"),
            update.path("callback_query").path("message"))
        .filter(JsonNode::isObject)
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  private Incoming read(JsonNode update) {
    JsonNode pressed = update.path("callback_query");
    if (pressed.isObject()) {
      return pressed(pressed);
    }
    boolean isEdited = update.path("edited_message").isObject();
    JsonNode message = message(update);
    Optional<Origin> origin = origin(message, message.path("from"));
    if (origin.isEmpty() || isFromBot(message)) {
      return new Incoming.Unheard();
    }
    return message(message, origin.get(), isEdited);
  }

  private static boolean isFromBot(JsonNode message) {
    JsonNode from = message.path("from");
    return from.path("is_bot").asBoolean() && !STAND_INS.contains(from.path("id").asLong());
  }

  private Incoming pressed(JsonNode pressed) {
    String id = pressed.path("id").asText();
    String press = pressed.path("data").asText();
    return origin(pressed.path("message"), pressed.path("from"))
        .<Incoming>map(origin -> new Incoming.Pressed(origin, id, press))
        .orElseGet(() -> new Incoming.PressedElsewhere(id));
  }

  private static Optional<Origin> origin(JsonNode message, JsonNode from) {
    JsonNode chat = message.path("chat");
    Optional<ChatKind> kind = kind(chat.path("type").asText());
    if (!chat.path("id").isIntegralNumber() || kind.isEmpty()) {
      return Optional.empty();
    }
    long chatId = chat.path("id").asLong();
    boolean isInTopic = message.path("is_topic_message").asBoolean();
    return Optional.of(
        new Origin(
            chatId,
            kind.get(),
            sender(message, from, chatId),
            from.path("language_code").asText(),
            number(message.path("message_id")),
            isInTopic ? number(message.path("message_thread_id")) : Optional.empty()));
  }

  private static long sender(JsonNode message, JsonNode from, long chatId) {
    long sender = from.path("id").asLong(chatId);
    return STAND_INS.contains(sender)
        ? message.path("sender_chat").path("id").asLong(chatId)
        : sender;
  }

  private static Optional<Integer> number(JsonNode node) {
    return Optional.of(node)
        .filter(it -> it.isIntegralNumber() && it.canConvertToInt())
        .map(JsonNode::asInt);
  }

  private static Optional<ChatKind> kind(String type) {
    return switch (type) {
      case "private" -> Optional.of(ChatKind.PRIVATE);
      case "group", "supergroup" -> Optional.of(ChatKind.GROUP);
      default -> Optional.empty();
    };
  }

  private Incoming message(JsonNode message, Origin origin, boolean isEdited) {
    boolean hasText = message.path("text").isTextual();
    String text = message.path(hasText ? "text" : "caption").asText();
    boolean isCalled = origin.kind() == ChatKind.PRIVATE || isForBot(message, text);
    if (text.isBlank()) {
      boolean isHeard = isCalled && !isEdited && isWordless(message);
      return isHeard ? wordless(message, origin) : new Incoming.Unheard();
    }
    Matcher command = COMMAND.matcher(text.strip());
    if (command.matches()) {
      return command(command, origin, isEdited, isCalled, sentAt(message));
    }
    if (!isCalled) {
      return new Incoming.Unheard();
    }
    return new Incoming.Asked(
        origin, withoutMention(text), sentAt(message), manner(hasText, isEdited), album(message));
  }

  private static Incoming.Manner manner(boolean hasText, boolean isEdited) {
    if (isEdited) {
      return Incoming.Manner.EDITED;
    }
    return hasText ? Incoming.Manner.WRITTEN : Incoming.Manner.CAPTION;
  }

  private static boolean isWordless(JsonNode message) {
    return WORDLESS.stream().anyMatch(message::has);
  }

  private static Incoming wordless(JsonNode message, Origin origin) {
    return new Incoming.Wordless(origin, album(message));
  }

  private static Optional<String> album(JsonNode message) {
    return Optional.of(message.path("media_group_id").asText()).filter(it -> !it.isEmpty());
  }

  private static Instant sentAt(JsonNode message) {
    long date = message.path("date").asLong();
    return Instant.ofEpochSecond(date >= 0 && date <= LATEST ? date : 0);
  }

  /** In a group the bot speaks only when it is spoken to. */
  private boolean isForBot(JsonNode message, String text) {
    return message.path("reply_to_message").path("from").path("id").asLong() == bot.id()
        || mention.matcher(text).find();
  }

  private String withoutMention(String text) {
    return mention.matcher(text).replaceAll(" ").strip();
  }

  /** A command that nobody knows may well be a question that somebody put a slash before. */
  private Incoming command(
      Matcher matcher, Origin origin, boolean isEdited, boolean isCalled, Instant sentAt) {
    String word = matcher.group(1);
    String addressee = matcher.group(2) == null ? "" : matcher.group(2);
    String argument = matcher.group(3) == null ? "" : matcher.group(3).strip();
    boolean isForOther = !addressee.isEmpty() && !addressee.equalsIgnoreCase(bot.name());
    Optional<Command> command = Command.of(word);
    boolean isHeard = isCalled || command.isPresent() || !addressee.isEmpty();
    if (isForOther || isEdited || !isHeard) {
      return new Incoming.Unheard();
    }
    if (command.isEmpty() && !argument.isEmpty()) {
      String text = withoutMention(word.replace('_', ' ') + " " + argument);
      return new Incoming.Asked(origin, text, sentAt, Incoming.Manner.WRITTEN, Optional.empty());
    }
    return new Incoming.Commanded(origin, command.orElse(Command.UNKNOWN), argument);
  }
}
