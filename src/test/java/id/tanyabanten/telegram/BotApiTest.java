package id.tanyabanten.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.tanyabanten.journal.ChatKind;
import id.tanyabanten.telegram.loopback.Fault;
import id.tanyabanten.telegram.loopback.LoopbackServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BotApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Origin CHAT =
      new Origin(42, ChatKind.PRIVATE, 42, "id", Optional.empty(), Optional.empty());

  private LoopbackServer telegram;

  @BeforeEach
  void start() {
    telegram = LoopbackServer.start();
    telegram.person(42);
  }

  @AfterEach
  void end() {
    telegram.close();
  }

  private BotApi api(String url, Optional<URI> proxy) {
    return new BotApi(new TelegramSettings(telegram.token(), URI.create(url), proxy), 4, PATIENCE);
  }

  @Test
  void whatGoesWrongIsToldWithoutTheToken() {
    telegram.goDown();
    try (BotApi api = api(telegram.url(), Optional.empty())) {
      Outcome<Bot> outcome = api.me();

      assertThat(outcome).isInstanceOf(Outcome.Unclear.class);
      assertThat(outcome.toString()).doesNotContain(telegram.token());
    }
    TelegramSettings settings =
        new TelegramSettings("1:secret", URI.create("http://host"), Optional.empty());
    assertThat(settings.toString()).doesNotContain("secret");
    telegram.comeBack();
  }

  @Test
  void aMessageThatWasTakenIsDoneWhateverItsAnswerLooksLike() {
    telegram.faults().next(1, "sendMessage", Fault.body(200, "{\"ok\":true,\"result\":[\"?\"]}"));
    try (BotApi api = api(telegram.url(), Optional.empty())) {
      assertThat(api.send(new OutgoingMessage("a", "a", List.of()), CHAT))
          .isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void anAddressThatLeadsElsewhereIsSaidAndNotFollowed() throws IOException {
    HttpServer elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Location", telegram.url() + exchange.getRequestURI());
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    elsewhere.start();
    String url = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
    try (BotApi api = api(url, Optional.empty())) {
      assertThat(api.me().toString()).contains("TELEGRAM_API_URL");
      assertThat(telegram.recorder().callCount("getMe")).isZero();
    } finally {
      elsewhere.stop(0);
    }
  }

  @Test
  void typingIsShownWhereTheAnswerTakesHalfASecondAndEndsWithIt() throws InterruptedException {
    try (BotApi api = api(telegram.url(), Optional.empty());
        Typing typing = new Typing(api)) {
      Typing.Shown quick = typing.in(CHAT);
      Thread.sleep(200);
      quick.close();
      try (Typing.Shown slow = typing.in(CHAT)) {
        telegram.recorder().awaitCalls("sendChatAction", 1, SOON);
      }
      Thread.sleep(600);

      assertThat(telegram.recorder().calls("sendChatAction"))
          .singleElement()
          .satisfies(call -> assertThat(call.parameter("action")).isEqualTo("typing"));
    }
  }

  @Test
  void itGoesThroughTheProxyThatIsNamedWithItsPassword() throws IOException {
    List<String> passwords = new CopyOnWriteArrayList<>();
    HttpServer proxy = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    proxy.createContext("/", exchange -> pass(exchange, passwords));
    proxy.start();
    URI address = URI.create("http://siti:rahasia@127.0.0.1:" + proxy.getAddress().getPort());
    try (BotApi api = api("http://telegram.invalid", Optional.of(address))) {
      assertThat(api.me().map(Bot::name)).isEqualTo(new Outcome.Done<>(telegram.bot().username()));
      assertThat(passwords).containsExactly("Basic c2l0aTpyYWhhc2lh");
    } finally {
      proxy.stop(0);
    }
  }

  /** As a proxy that wants a password: asks for it, then passes the request on. */
  private void pass(HttpExchange exchange, List<String> passwords) throws IOException {
    try (exchange) {
      String password = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
      if (password == null) {
        exchange.getResponseHeaders().add("Proxy-Authenticate", "Basic realm=\"proxy\"");
        exchange.sendResponseHeaders(407, -1);
        return;
      }
      passwords.add(password);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(telegram.url() + exchange.getRequestURI().getPath()))
              .header("content-type", "application/json")
              .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
              .build();
      HttpResponse<byte[]> response =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      exchange.sendResponseHeaders(response.statusCode(), response.body().length);
      exchange.getResponseBody().write(response.body());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
