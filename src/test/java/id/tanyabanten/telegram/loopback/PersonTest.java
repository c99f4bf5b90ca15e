package id.tanyabanten.telegram.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonTest {

  private final LoopbackServer server = LoopbackServer.start();
  private final Client client = new Client(server);
  private final Person siti = server.person(User.of(42).named("Siti").speaking("en"));

  @AfterEach
  void stop() {
    server.close();
  }

  private JsonNode update() {
    JsonNode updates = client.call("getUpdates", "{'offset': -1}").result();
    return updates.get(0);
  }

  @Test
  void writesInAGroup() {
    Chat group = server.chats().supergroup(-100, "Investor");

    siti.in(group).inTopic(5).at(Instant.EPOCH).under(7).says("@tanya_banten_bot /help");

    JsonNode message = update().path("message");
    assertThat(update().path("update_id").asLong()).isEqualTo(7);
    assertThat(message.path("from").path("language_code").asText()).isEqualTo("en");
    assertThat(message.path("chat").path("title").asText()).isEqualTo("Investor");
    assertThat(message.path("message_thread_id").asLong()).isEqualTo(5);
    assertThat(message.path("is_topic_message").asBoolean()).isTrue();
    assertThat(message.path("date").asLong()).isZero();
    assertThat(Messages.entities(message))
        .containsExactly(new Entity("mention", 0, 17, ""), new Entity("bot_command", 18, 5, ""));
  }

  @Test
  void repliesToTheBot() {
    client.text("x");

    siti.replyingTo(1).says("y");

    JsonNode repliedTo = update().path("message").path("reply_to_message");
    assertThat(repliedTo.path("text").asText()).isEqualTo("x");
    assertThat(repliedTo.path("from").path("is_bot").asBoolean()).isTrue();
  }

  @Test
  void sendsOtherThingsThanText() {
    siti.photo("See /this");
    assertThat(update().path("message").path("photo")).hasSize(1);
    assertThat(update().path("message").path("caption").asText()).isEqualTo("See /this");
    siti.sticker();
    assertThat(update().path("message").path("sticker").path("emoji").asText()).isEqualTo("👍");
    siti.voice();
    assertThat(update().path("message").has("voice")).isTrue();
    siti.location();
    assertThat(update().path("message").path("location").path("latitude").asDouble()).isNegative();
    siti.forwards("x");
    assertThat(update().path("message").has("forward_origin")).isTrue();
    siti.with("new_chat_title", "\"x\"").sendsOther();
    assertThat(update().path("message").path("new_chat_title").asText()).isEqualTo("x");
  }

  @Test
  void editsAMessage() {
    long id = siti.says("x").messageId();

    siti.edits(id, "y");

    assertThat(update().path("edited_message").path("text").asText()).isEqualTo("y");
    assertThat(update().path("edited_message").path("message_id").asLong()).isEqualTo(id);
  }

  @Test
  void pressesButtons() {
    client.text("x");

    siti.presses(1, "data");

    JsonNode query = update().path("callback_query");
    assertThat(query.path("data").asText()).isEqualTo("data");
    assertThat(query.path("message").path("text").asText()).isEqualTo("x");
    siti.pressesInaccessible(1, "old");
    assertThat(update().path("callback_query").path("message").path("date").asLong()).isZero();
    siti.pressesOfAnotherBot("other");
    assertThat(update().at("/callback_query/message/from/username").asText())
        .isEqualTo("another_bot");
  }

  @Test
  void throwsTheBotOut() {
    siti.in(server.chats().group(-7, "Investor")).makesBot("left");

    JsonNode change = update().path("my_chat_member");
    assertThat(change.at("/old_chat_member/status").asText()).isEqualTo("member");
    assertThat(change.at("/new_chat_member/status").asText()).isEqualTo("left");
    assertThat(client.call("sendMessage", "{'chat_id': -7, 'text': 'x'}").description())
        .isEqualTo("Forbidden: bot was kicked from the group chat");
  }
}
