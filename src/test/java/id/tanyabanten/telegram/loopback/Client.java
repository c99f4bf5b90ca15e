package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A bot as plain as can be: it says what comes back, word for word. */
final class Client {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LoopbackServer server;

  /** What came back. */
  record Answer(int status, String body) {

    JsonNode json() {
      return Json.read(body);
    }

    JsonNode result() {
      return json().path("result");
    }

    String description() {
      return json().path("description").asText();
    }
  }

  Client(LoopbackServer server) {
    this.server = server;
  }

  /** The parameters as JSON, with ' for ". */
  Answer call(String method, String parameters) {
    return post(method, "application/json", parameters.replace('\'', '"'));
  }

  Answer post(String method, String contentType, String body) {
    return send(
        request(method)
            .header("content-type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  Answer get(String methodAndQuery) {
    return send(request(methodAndQuery).build());
  }

  CompletableFuture<Answer> callLater(String method, String parameters) {
    return CompletableFuture.supplyAsync(() -> call(method, parameters));
  }

  /** Sends HTML to the chat 42. */
  Answer html(String html) {
    return sendMessage(parameters(html).put("parse_mode", "HTML"));
  }

  Answer text(String text) {
    return sendMessage(parameters(text));
  }

  private Answer sendMessage(ObjectNode parameters) {
    return post("sendmessage", "application/json", Json.write(parameters));
  }

  private static ObjectNode parameters(String text) {
    return Json.object().put("chat_id", "42").put("text", text);
  }

  private HttpRequest.Builder request(String rest) {
    return HttpRequest.newBuilder(URI.create(server.url() + "/bot" + server.token() + "/" + rest));
  }

  Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
