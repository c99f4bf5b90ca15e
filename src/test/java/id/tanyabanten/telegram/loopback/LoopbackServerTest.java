package id.tanyabanten.telegram.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanyabanten.telegram.loopback.Client.Answer;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoopbackServerTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final LoopbackServer server = LoopbackServer.start();
  private final Client client = new Client(server);

  @BeforeEach
  void letSomebodyIn() {
    server.chats().person(42);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void saysWhoTheBotIs() {
    Answer answer = client.call("getMe", "{}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("ok").asBoolean()).isTrue();
    assertThat(answer.result().path("username").asText()).isEqualTo("tanya_banten_bot");
    assertThat(answer.result().path("is_bot").asBoolean()).isTrue();
    assertThat(answer.result().path("can_join_groups").asBoolean()).isTrue();
  }

  @Test
  void takesMethodsInAnyCase() {
    assertThat(client.call("GETME", "{}").status()).isEqualTo(200);
    assertThat(client.call("getme", "{}").status()).isEqualTo(200);
  }

  @Test
  void takesParametersFromAFormAndFromTheAddress() {
    String form = "application/x-www-form-urlencoded";

    assertThat(client.post("sendMessage", form, "chat_id=42&text=a+%26+b").status()).isEqualTo(200);
    assertThat(client.get("sendMessage?chat_id=42&text=c%20d").status()).isEqualTo(200);
    assertThat(server.recorder().sent()).extracting(Sent::plain).containsExactly("a & b", "c d");
  }

  @Test
  void readsObjectsThatComeAsText() {
    Answer answer =
        client.post(
            "sendMessage",
            "application/x-www-form-urlencoded",
            "chat_id=42&text=x&reply_parameters=%7B%22message_id%22%3A9%7D");

    assertThat(answer.description()).isEqualTo("Bad Request: message to be replied not found");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    Answer answer = client.call("sendPigeon", "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body())
        .isEqualTo("{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}");
  }

  @Test
  void refusesAWrongToken() {
    URI wrong = URI.create(server.url() + "/bot2:other/getMe");

    Answer answer = client.send(HttpRequest.newBuilder(wrong).build());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.description()).isEqualTo("Unauthorized");
  }

  @Test
  void refusesWhatIsNoJson() {
    Answer answer = client.post("sendMessage", "application/json", "{\"chat_id\":");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.description()).isEqualTo("Bad Request: can't parse JSON object");
  }

  @Test
  void answersBelowAPrefix() {
    try (LoopbackServer below =
        LoopbackServer.start(LoopbackOptions.USUAL.withPrefix("/telegram"))) {
      assertThat(below.url()).endsWith("/telegram");
      assertThat(new Client(below).call("getMe", "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void answersWithTheWholeMessage() {
    long asked = server.person(42).says("umk lebak?").messageId();

    Answer answer =
        client.call(
            "sendMessage",
            """
            {'chat_id': '42', 'text': '<b>Hi</b>', 'parse_mode': 'HTML',
             'reply_parameters': {'message_id': %d},
             'reply_markup': {'inline_keyboard': [[{'text': 'Yes', 'callback_data': 'y'}]]}}
            """
                .formatted(asked));

    assertThat(answer.result().path("message_id").asLong()).isEqualTo(asked + 1);
    assertThat(answer.result().path("date").asLong()).isPositive();
    assertThat(answer.result().path("chat").path("type").asText()).isEqualTo("private");
    assertThat(answer.result().path("from").path("is_bot").asBoolean()).isTrue();
    assertThat(answer.result().path("text").asText()).isEqualTo("Hi");
    assertThat(answer.result().path("reply_to_message").path("text").asText())
        .isEqualTo("umk lebak?");
    Sent sent = server.recorder().lastSent().orElseThrow();
    assertThat(sent.text()).isEqualTo("<b>Hi</b>");
    assertThat(sent.plain()).isEqualTo("Hi");
    assertThat(sent.parseMode()).isEqualTo("HTML");
    assertThat(sent.replyTo()).hasValue(asked);
    assertThat(sent.entities()).containsExactly(new Entity("bold", 0, 2, ""));
    assertThat(sent.buttons()).containsExactly(List.of(new Button("Yes", "y", "")));
  }

  @Test
  void refusesAnEmptyMessage() {
    assertThat(client.text("").description()).isEqualTo("Bad Request: message text is empty");
    assertThat(client.text(" \n\u200b ").description())
        .isEqualTo("Bad Request: message text is empty");
    assertThat(client.html("<b> </b>").description())
        .isEqualTo("Bad Request: message text is empty");
  }

  @Test
  void measuresAMessageWithoutItsMarkup() {
    assertThat(client.html("<b>" + "a".repeat(4096) + "</b>").status()).isEqualTo(200);
    assertThat(client.text("😀".repeat(2048)).status()).isEqualTo(200);
    assertThat(client.text("😀".repeat(2048) + "a").description())
        .isEqualTo("Bad Request: message is too long");
  }

  @Test
  void refusesChatsThatItDoesNotKnow() {
    Answer answer = client.call("sendMessage", "{'chat_id': 43, 'text': 'x'}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.description()).isEqualTo("Bad Request: chat not found");
  }

  @Test
  void refusesWhereTheBotIsNotWelcome() {
    server.person(42).makesBot("kicked");
    server.chats().group(-7, "Investor").migrate(-100);

    Answer blocked = client.text("x");
    Answer migrated = client.call("sendMessage", "{'chat_id': -7, 'text': 'x'}");

    assertThat(blocked.status()).isEqualTo(403);
    assertThat(blocked.description()).isEqualTo("Forbidden: bot was blocked by the user");
    assertThat(migrated.status()).isEqualTo(400);
    assertThat(migrated.json().path("parameters").path("migrate_to_chat_id").asLong())
        .isEqualTo(-100);
  }

  @Test
  void letsTheBotInAgain() {
    server.person(42).makesBot("kicked");
    server.person(42).makesBot("member");

    assertThat(client.text("x").status()).isEqualTo(200);
  }

  @Test
  void repliesToNothingOnlyWhereTheBotDoesNotMind() {
    String call = "{'chat_id': 42, 'text': 'x', 'reply_parameters': {'message_id': 9%s}}";

    Answer strict = client.call("sendMessage", call.formatted(""));
    Answer lenient =
        client.call("sendMessage", call.formatted(", 'allow_sending_without_reply': true"));

    assertThat(strict.description()).isEqualTo("Bad Request: message to be replied not found");
    assertThat(lenient.status()).isEqualTo(200);
    assertThat(lenient.result().has("reply_to_message")).isFalse();
  }

  @Test
  void refusesThreadsThatItDoesNotKnow() {
    server.person(42).in(server.chats().supergroup(-100, "Investor")).inThread(5).says("x");
    String call = "{'chat_id': -100, 'text': 'x', 'message_thread_id': %d}";

    assertThat(client.call("sendMessage", call.formatted(5)).status()).isEqualTo(200);
    assertThat(client.call("sendMessage", call.formatted(6)).description())
        .isEqualTo("Bad Request: message thread not found");
  }

  @Test
  void countsTheDataOfAButtonInBytes() {
    String call =
        "{'chat_id': 42, 'text': 'x', 'reply_markup': {'inline_keyboard':"
            + " [[{'text': 'b', 'callback_data': '%s'}]]}}";

    assertThat(client.call("sendMessage", call.formatted("é".repeat(32))).status()).isEqualTo(200);
    assertThat(client.call("sendMessage", call.formatted("é".repeat(32) + "a")).description())
        .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
  }

  @Test
  void editsAndDeletesMessages() {
    long id = client.text("x").result().path("message_id").asLong();
    String edit = "{'chat_id': 42, 'message_id': %d, 'text': '%s'}";

    assertThat(client.call("editMessageText", edit.formatted(id, "y")).result().path("text"))
        .hasToString("\"y\"");
    assertThat(client.call("editMessageText", edit.formatted(id, "y")).description())
        .startsWith("Bad Request: message is not modified");
    assertThat(client.call("editMessageText", edit.formatted(id + 1, "y")).description())
        .isEqualTo("Bad Request: message to edit not found");
    assertThat(client.call("deleteMessage", edit.formatted(id, "")).status()).isEqualTo(200);
    assertThat(client.call("deleteMessage", edit.formatted(id, "")).description())
        .isEqualTo("Bad Request: message to delete not found");
  }

  @Test
  void answersEachPressedButtonThatItKnows() {
    client.text("x");
    Person.Pressed pressed =
        server.person(42).presses(server.recorder().lastSent().orElseThrow(), "y");
    String call = "{'callback_query_id': '%s', 'text': 'Thanks'}";

    assertThat(client.call("answerCallbackQuery", call.formatted(pressed.callbackId())).status())
        .isEqualTo(200);
    assertThat(server.callbacks().answer(pressed.callbackId()))
        .contains(new Callbacks.Answer("Thanks", false));
    assertThat(client.call("answerCallbackQuery", call.formatted("1")).description())
        .isEqualTo(
            "Bad Request: query is too old and response timeout expired or query ID is invalid");
  }

  @Test
  void keepsTheCommandsOfEachLanguage() {
    String call = "{'commands': [{'command': '%s', 'description': 'd'}], 'language_code': '%s'}";

    assertThat(client.call("setMyCommands", call.formatted("start", "id")).status()).isEqualTo(200);
    assertThat(client.call("setMyCommands", call.formatted("Start", "")).description())
        .isEqualTo("Bad Request: BOT_COMMAND_INVALID");
    assertThat(server.profile().commands("id")).containsExactly(new Profile.Command("start", "d"));
    assertThat(server.profile().commands("")).isEmpty();
  }

  @Test
  void showsThatTheBotIsTyping() {
    assertThat(client.call("sendChatAction", "{'chat_id': 42, 'action': 'typing'}").status())
        .isEqualTo(200);
    assertThat(client.call("sendChatAction", "{'chat_id': 42, 'action': 'dance'}").status())
        .isEqualTo(400);
  }

  @Test
  void asksToWaitAsOftenAsOrdered() {
    FaultOrder order = server.faults().next(2, "sendMessage", Fault.tooManyRequests(3));

    Answer answer = client.text("x");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.description()).isEqualTo("Too Many Requests: retry after 3");
    assertThat(answer.json().path("parameters").path("retry_after").asInt()).isEqualTo(3);
    assertThat(client.text("x").status()).isEqualTo(429);
    assertThat(client.text("x").status()).isEqualTo(200);
    assertThat(order.isOver()).isTrue();
    assertThat(server.recorder().sentCount()).isOne();
  }

  @Test
  void limitsEachChatByItself() {
    server.chats().person(43);
    server.faults().limitEachChat(1, Duration.ofMinutes(1));

    assertThat(client.text("x").status()).isEqualTo(200);
    Answer tooMany = client.text("x");
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(tooMany.json().path("parameters").path("retry_after").asInt()).isBetween(1, 60);
    assertThat(client.call("sendMessage", "{'chat_id': 43, 'text': 'x'}").status()).isEqualTo(200);
  }

  @Test
  void failsForOneChatUntilTheOrderIsClosed() {
    server.chats().person(43);
    try (FaultOrder order = server.faults().alwaysTo(42, Fault.page(502))) {
      Answer answer = client.text("x");

      assertThat(answer.status()).isEqualTo(502);
      assertThat(answer.body()).contains("<h1>502 Bad Gateway</h1>");
      assertThat(client.call("sendMessage", "{'chat_id': 43, 'text': 'x'}").status())
          .isEqualTo(200);
      assertThat(order.count()).isOne();
    }
    assertThat(client.text("x").status()).isEqualTo(200);
  }

  @Test
  void letsNobodyInFromNowOn() {
    server.faults().always(Fault.unauthorized());

    assertThat(client.call("getMe", "{}").status()).isEqualTo(401);
    assertThat(client.call("getUpdates", "{}").status()).isEqualTo(401);
  }

  @Test
  void cutsBeforeAMessageIsTaken() {
    server.faults().next(1, "sendMessage", Fault.cutBefore());

    assertThatThrownBy(() -> client.text("x")).isInstanceOf(UncheckedIOException.class);
    assertThat(server.recorder().sentCount()).isZero();
  }

  @Test
  void cutsAfterAMessageWasTaken() {
    server.faults().next(1, "sendMessage", Fault.cutAfter());

    assertThatThrownBy(() -> client.text("x")).isInstanceOf(UncheckedIOException.class);
    assertThat(server.recorder().sentCount()).isOne();
  }

  @Test
  void cutsAnAnswerInTheMiddle() {
    server.faults().next(1, "sendMessage", Fault.cutInTheMiddle());

    assertThatThrownBy(() -> client.text("x")).isInstanceOf(UncheckedIOException.class);
    assertThat(server.recorder().sentCount()).isOne();
    assertThat(client.text("y").status()).isEqualTo(200);
  }

  @Test
  void keepsAllWhileItIsDown() {
    server.person(42).says("x");
    server.goDown();
    assertThatThrownBy(() -> client.call("getMe", "{}")).isInstanceOf(UncheckedIOException.class);
    server.comeBack();

    assertThat(client.call("getUpdates", "{}").result()).hasSize(1);
  }

  @Test
  void delaysOneChatAndNoOther() {
    server.chats().person(43);
    server.faults().delaySendsTo(42, SOON);
    client.callLater("sendMessage", "{'chat_id': 42, 'text': 'x'}");
    assertThat(server.recorder().awaitSendsUnderWay(1, SOON)).isTrue();

    assertThat(client.call("sendMessage", "{'chat_id': 43, 'text': 'x'}").status()).isEqualTo(200);
    assertThat(server.recorder().sendsUnderWay()).isOne();
    assertThat(server.recorder().mostSendsUnderWay()).isEqualTo(2);
    assertThat(server.recorder().sentTo(42)).isEmpty();
  }

  @Test
  void tellsOfAMessageBeforeTheBotKnows() throws InterruptedException {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    server
        .faults()
        .whenTaken(
            sent -> {
              taken.countDown();
              await(goOn);
            });

    var answer = client.callLater("sendMessage", "{'chat_id': 42, 'text': 'x'}");

    assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(answer).isNotDone();
    assertThat(server.recorder().sentCount()).isOne();
    goOn.countDown();
    assertThat(answer.join().status()).isEqualTo(200);
  }

  @Test
  void recordsCallsAndWhatWasRefused() {
    client.text("");
    client.call("getMe", "{}");

    assertThat(server.recorder().callCount("getMe")).isOne();
    assertThat(server.recorder().calls("sendMessage").get(0).parameter("chat_id")).isEqualTo("42");
    assertThat(server.recorder().refused())
        .extracting(Recorder.Refused::description)
        .containsExactly("Bad Request: message text is empty");
  }

  @Test
  void saysWhatWasSentWhereMessagesDoNotCome() {
    client.text("");

    assertThatThrownBy(() -> server.recorder().awaitSent(1, Duration.ofMillis(20)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("message text is empty");
  }

  @Test
  void keepsOnlyTheNewestButCountsAll() {
    server.recorder().keepNewest(2);
    List.of("a", "b", "c").forEach(client::text);

    assertThat(server.recorder().sent()).extracting(Sent::plain).containsExactly("b", "c");
    assertThat(server.recorder().sentCount(42)).isEqualTo(3);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
