package id.tanyabanten.telegram.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanyabanten.telegram.loopback.Client.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpdatesTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final LoopbackServer server =
      LoopbackServer.start(LoopbackOptions.USUAL.withFirstUpdate(100));
  private final Client client = new Client(server);

  @AfterEach
  void stop() {
    server.close();
  }

  private List<Long> poll(String parameters) {
    List<Long> ids = new ArrayList<>();
    for (JsonNode update : client.call("getUpdates", parameters).result()) {
      ids.add(update.path("update_id").asLong());
    }
    return ids;
  }

  private void say(String... texts) {
    List.of(texts).forEach(text -> server.person(42).says(text));
  }

  @Test
  void waitsUntilAnUpdateComes() {
    CompletableFuture<Answer> poll = client.callLater("getUpdates", "{'timeout': 30}");
    assertThat(server.updates().awaitPoll(SOON)).isTrue();
    assertThat(poll).isNotDone();

    say("x");

    assertThat(poll.join().result().get(0).path("message").path("text").asText()).isEqualTo("x");
    assertThat(server.updates().isPolled()).isFalse();
  }

  @Test
  void givesUpWaitingAfterTheTimeout() {
    long begin = System.nanoTime();

    assertThat(poll("{'timeout': 1}")).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void givesUpdatesAgainUntilTheOffsetMoves() {
    say("a", "b", "c");

    assertThat(poll("{}")).containsExactly(100L, 101L, 102L);
    assertThat(poll("{'offset': 100}")).containsExactly(100L, 101L, 102L);
    assertThat(poll("{'offset': '102'}")).containsExactly(102L);
    assertThat(poll("{}")).containsExactly(102L);
    assertThat(server.updates().pending()).isOne();
    assertThat(server.updates().awaitConfirmed(101, SOON)).isTrue();
  }

  @Test
  void givesNoMoreThanTheLimit() {
    say("a", "b", "c");

    assertThat(poll("{'limit': 2}")).containsExactly(100L, 101L);
  }

  @Test
  void countsANegativeOffsetFromTheEnd() {
    say("a", "b", "c");

    assertThat(poll("{'offset': -1}")).containsExactly(102L);
    assertThat(poll("{}")).containsExactly(102L);
  }

  @Test
  void remembersWhichKindsTheBotWants() {
    poll("{'allowed_updates': ['callback_query']}");
    say("a");
    assertThat(poll("{}")).isEmpty();

    poll("{'allowed_updates': []}");
    say("b");
    assertThat(poll("{}")).containsExactly(101L);
  }

  @Test
  void givesWhatCameBeforeTheBotNamedKinds() {
    say("a");

    assertThat(poll("{'allowed_updates': ['callback_query']}")).containsExactly(100L);
  }

  @Test
  void endsTheEarlierOfTwoCalls() {
    CompletableFuture<Answer> earlier = client.callLater("getUpdates", "{'timeout': 30}");
    server.updates().awaitPoll(SOON);

    assertThat(poll("{}")).isEmpty();

    assertThat(earlier.join().status()).isEqualTo(409);
    assertThat(earlier.join().description())
        .isEqualTo(
            "Conflict: terminated by other getUpdates request;"
                + " make sure that only one bot instance is running");
  }

  @Test
  void givesBrokenUpdatesAsTheyAre() {
    server.updates().putRaw("{\"update_id\":3000000000,\"message\":{\"message_id\":\"one\"}}");
    server.updates().putRaw("{\"message\":{}}");
    server.updates().putRaw("{\"update_id\":3000000000,\"pigeon\":true}");

    assertThat(client.call("getUpdates", "{}").body())
        .isEqualTo(
            "{\"ok\":true,\"result\":["
                + "{\"update_id\":3000000000,\"message\":{\"message_id\":\"one\"}},"
                + "{\"message\":{}},"
                + "{\"update_id\":3000000000,\"pigeon\":true}]}");
    assertThat(server.updates().nextId()).isEqualTo(3_000_000_002L);
  }

  @Test
  void givesAnUpdateBelowTheOffsetOnce() {
    poll("{'offset': 200}");
    server.updates().putRaw("{\"update_id\":150}");

    assertThat(poll("{'offset': 200}")).containsExactly(150L);
    assertThat(poll("{'offset': 200}")).isEmpty();
  }

  @Test
  void forgetsAllWhenAskedTo() {
    say("a");
    assertThat(client.call("getWebhookInfo", "{}").result().path("pending_update_count").asInt())
        .isOne();

    client.call("deleteWebhook", "{'drop_pending_updates': true}");

    assertThat(poll("{}")).isEmpty();
  }
}
