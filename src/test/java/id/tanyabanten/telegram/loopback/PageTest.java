package id.tanyabanten.telegram.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page's own calls, which a browser makes. */
class PageTest {

  private final LoopbackServer server = LoopbackServer.start();
  private final Client client = new Client(server);

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private JsonNode get(String path) {
    return client.send(at(path).build()).json();
  }

  private JsonNode post(String path, String body) {
    return client
        .send(at(path).POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))).build())
        .json();
  }

  @Test
  void isThere() {
    assertThat(client.send(at("/").build()).body()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void showsWhatWasSaidSince() {
    post("/chat/say", "{'lang': 'en', 'text': 'hello'}");
    client.call("sendMessage", "{'chat_id': 1001, 'text': 'hi'}");

    JsonNode messages = get("/chat/messages?after=1").path("messages");

    assertThat(messages).hasSize(1);
    assertThat(messages.at("/0/message/text").asText()).isEqualTo("hi");
    assertThat(client.call("getUpdates", "{}").result().at("/0/message/from/language_code"))
        .hasToString("\"en\"");
  }

  @Test
  void showsWhatTheBotSaysToAPressedButton() {
    get("/chat/messages");
    client.call("sendMessage", "{'chat_id': 1001, 'text': 'hi'}");
    String id = post("/chat/press", "{'message': 1, 'data': 'v:1'}").path("id").asText();
    assertThat(get("/chat/messages?pressed=" + id).has("answer")).isFalse();

    client.call("answerCallbackQuery", "{'callback_query_id': '" + id + "', 'text': 'Thanks'}");

    assertThat(get("/chat/messages?pressed=" + id).at("/answer/text").asText()).isEqualTo("Thanks");
  }

  @Test
  void showsThatTheBotIsTyping() {
    get("/chat/messages");

    client.call("sendChatAction", "{'chat_id': 1001, 'action': 'typing'}");
    assertThat(get("/chat/messages").path("typing").asBoolean()).isTrue();

    client.call("sendMessage", "{'chat_id': 1001, 'text': 'hi'}");
    assertThat(get("/chat/messages").path("typing").asBoolean()).isFalse();
  }

  @Test
  void showsTheCommandsOfTheLanguage() {
    String call = "{'commands': [{'command': '%s', 'description': 'd'}], 'language_code': '%s'}";
    client.call("setMyCommands", call.formatted("help", ""));
    client.call("setMyCommands", call.formatted("bantuan", "id"));

    assertThat(get("/chat/messages?lang=tr").at("/commands/0/command").asText()).isEqualTo("help");
    assertThat(get("/chat/messages?lang=id").at("/commands/0/command").asText())
        .isEqualTo("bantuan");
  }
}
