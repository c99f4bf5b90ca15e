package id.tanyabanten.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanyabanten.language.Language;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The Bot API, as far as the bot needs it. What the outside breaks is an {@link Outcome}. */
final class BotApi implements AutoCloseable {

  /** Telegram answers a send within a second or so; a server that is this late is stuck. */
  private static final Duration ANSWER = Duration.ofSeconds(30);

  /** What the network may add to the time that Telegram waits for an update. */
  private static final Duration ON_THE_WAY = Duration.ofSeconds(10);

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** Where Telegram asks to wait and does not say how long. */
  private static final int USUAL_PAUSE = 5;

  private static final int SHORTEST_PAUSE = 1;

  private final TelegramSettings settings;
  private final Duration patience;
  private final OkHttpClient http;
  private final OkHttpClient pollHttp;
  private final OkHttpTelegramClient client;
  private final OkHttpTelegramClient pollClient;

  /**
   * @param atOnce how many messages may be under way
   * @param patience how long Telegram may wait for an update before it answers a poll
   */
  BotApi(TelegramSettings settings, int atOnce, Duration patience) {
    this.settings = settings;
    this.patience = patience;
    this.http = Http.client(settings, atOnce, ANSWER);
    this.pollHttp = Http.client(settings, 1, patience.plus(ON_THE_WAY));
    this.client = client(http);
    this.pollClient = client(pollHttp);
  }

  private OkHttpTelegramClient client(OkHttpClient over) {
    URI api = settings.api();
    int port = HttpUrl.get(api).port();
    return new OkHttpTelegramClient(
        over, settings.token(), new TelegramUrl(api.getScheme(), api.getHost(), port, false));
  }

  Outcome<Bot> me() {
    return call(client, new GetMe())
        .map(me -> new Bot(me.path("id").asLong(), me.path("username").asText()));
  }

  /** Waits for updates; one that has no id is left out, as nothing could confirm it. */
  Outcome<List<RawUpdate>> poll(Optional<Long> offset) {
    Outcome<JsonNode> outcome = call(pollClient, new Poll(offset, patience));
    boolean isOdd = outcome instanceof Outcome.Done<JsonNode> done && !done.value().isArray();
    return isOdd ? new Outcome.Unclear<>("the answer is no array") : outcome.map(BotApi::updates);
  }

  private static List<RawUpdate> updates(JsonNode result) {
    List<RawUpdate> updates = new ArrayList<>();
    for (JsonNode update : result) {
      JsonNode id = update.path("update_id");
      if (id.isIntegralNumber() && id.canConvertToLong()) {
        updates.add(new RawUpdate(id.asLong(), update.toString()));
      }
    }
    return updates;
  }

  /** Sends in Telegram's HTML. */
  Outcome<JsonNode> send(OutgoingMessage message, Origin to) {
    SendMessage send = message(message.html(), message, to);
    send.setParseMode("HTML");
    return call(client, send);
  }

  /** Sends without markup. */
  Outcome<JsonNode> sendPlain(OutgoingMessage message, Origin to) {
    return call(client, message(message.plain(), message, to));
  }

  private static SendMessage message(String text, OutgoingMessage message, Origin to) {
    SendMessage send = new SendMessage(String.valueOf(to.chat()), text);
    send.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
    to.topic().ifPresent(send::setMessageThreadId);
    to.message()
        .ifPresent(
            id ->
                send.setReplyParameters(
                    ReplyParameters.builder()
                        .messageId(id)
                        .allowSendingWithoutReply(true)
                        .build()));
    if (!message.buttons().isEmpty()) {
      send.setReplyMarkup(keyboard(message.buttons()));
    }
    return send;
  }

  /** One below another: on a phone two side by side would be cut. */
  private static InlineKeyboardMarkup keyboard(List<OutgoingMessage.Button> buttons) {
    return new InlineKeyboardMarkup(
        buttons.stream()
            .map(
                button ->
                    new InlineKeyboardRow(
                        InlineKeyboardButton.builder()
                            .text(button.label())
                            .callbackData(button.press())
                            .build()))
            .toList());
  }

  Outcome<JsonNode> typing(Origin to) {
    SendChatAction action =
        new SendChatAction(String.valueOf(to.chat()), ActionType.TYPING.toString());
    to.topic().ifPresent(action::setMessageThreadId);
    return call(client, action);
  }

  /**
   * Ends the waiting that a pressed button shows.
   *
   * @param text shown for a moment; nothing where it is empty
   */
  Outcome<JsonNode> settle(String callbackId, String text) {
    AnswerCallbackQuery answer = new AnswerCallbackQuery(callbackId);
    if (!text.isEmpty()) {
      answer.setText(text);
    }
    return call(client, answer);
  }

  /**
   * Sets the menu of commands.
   *
   * @param language nothing for whoever has set none of the others
   */
  Outcome<JsonNode> setCommands(List<BotCommand> commands, Optional<Language> language) {
    SetMyCommands set = new SetMyCommands(commands);
    language.ifPresent(it -> set.setLanguageCode(it.code()));
    return call(client, set);
  }

  /** Sets what an empty chat shows. */
  Outcome<JsonNode> setDescription(String text, Optional<Language> language) {
    SetMyDescription set = SetMyDescription.builder().description(text).build();
    language.ifPresent(it -> set.setLanguageCode(it.code()));
    return call(client, set);
  }

  /** Sets what the bot's profile shows. */
  Outcome<JsonNode> setShortDescription(String text, Optional<Language> language) {
    SetMyShortDescription set = SetMyShortDescription.builder().shortDescription(text).build();
    language.ifPresent(it -> set.setLanguageCode(it.code()));
    return call(client, set);
  }

  private Outcome<JsonNode> call(OkHttpTelegramClient over, BotApiMethod<?> method) {
    try {
      return outcome(over.executeAsync(new PlainCall(method)).get());
    } catch (ExecutionException e) {
      return new Outcome.Unclear<>(cause(Optional.ofNullable(e.getCause()).orElse(e)));
    } catch (TelegramApiException e) {
      return new Outcome.Refused<>(0, cause(e), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Unclear<>("interrupted");
    }
  }

  private static Outcome<JsonNode> outcome(JsonNode answer) {
    if (answer.path("ok").asBoolean()) {
      return new Outcome.Done<>(answer.path("result"));
    }
    int code = answer.path("error_code").asInt();
    JsonNode parameters = answer.path("parameters");
    if (code == TOO_MANY_REQUESTS) {
      int seconds = parameters.path("retry_after").asInt(USUAL_PAUSE);
      return new Outcome.Limited<>(Duration.ofSeconds(seconds > 0 ? seconds : SHORTEST_PAUSE));
    }
    String why = answer.path("description").asText();
    if (code >= SERVER_ERROR) {
      return new Outcome.Unclear<>(code + " " + why);
    }
    Optional<Long> movedTo =
        Optional.of(parameters.path("migrate_to_chat_id"))
            .filter(JsonNode::canConvertToLong)
            .map(JsonNode::asLong);
    return new Outcome.Refused<>(code, why, movedTo);
  }

  /** Libraries put the address that they called, token and all, into their messages. */
  private String cause(Throwable e) {
    String message = Optional.ofNullable(e.getMessage()).orElse("");
    String name = e instanceof IOException ? e.getClass().getSimpleName() + ": " : "";
    return (name + message).replace(settings.token(), "***");
  }

  /** Ends the poll that is under way. */
  void stopPolling() {
    pollHttp.dispatcher().cancelAll();
  }

  /** Ends all that is under way; without it the client's threads would keep the JVM up. */
  @Override
  public void close() {
    for (OkHttpClient each : List.of(pollHttp, http)) {
      each.dispatcher().cancelAll();
      each.dispatcher().executorService().shutdown();
      each.connectionPool().evictAll();
    }
  }
}
