package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the bot comes to its updates. */
final class UpdateMethods {

  private static final int MOST = 100;
  private static final int LONGEST_WAIT = 50;

  private final World world;

  UpdateMethods(World world) {
    this.world = world;
  }

  Map<String, BotApi.Method> all() {
    return Map.of(
        "getUpdates", this::getUpdates,
        "deleteWebhook", this::deleteWebhook,
        "getWebhookInfo", this::getWebhookInfo,
        "answerCallbackQuery", this::answerCallbackQuery);
  }

  private String getUpdates(Arguments arguments) {
    long limit = arguments.number("limit", MOST);
    Updates.Poll poll =
        new Updates.Poll(
            arguments.number("offset", 0),
            (int) (limit < 1 ? MOST : Math.min(limit, MOST)),
            Duration.ofSeconds(Math.max(0, Math.min(arguments.number("timeout", 0), LONGEST_WAIT))),
            kinds(arguments.node("allowed_updates")),
            arguments.node("allowed_updates").isArray());
    return "[" + String.join(",", world.updates().poll(poll)) + "]";
  }

  private static Set<String> kinds(JsonNode names) {
    Set<String> kinds = new HashSet<>();
    names.forEach(name -> kinds.add(name.asText()));
    return kinds;
  }

  private String deleteWebhook(Arguments arguments) {
    if (arguments.flag("drop_pending_updates")) {
      world.updates().clear();
    }
    return "true";
  }

  private String getWebhookInfo(Arguments arguments) {
    return Json.write(
        Json.object()
            .put("url", "")
            .put("has_custom_certificate", false)
            .put("pending_update_count", world.updates().pending()));
  }

  private String answerCallbackQuery(Arguments arguments) {
    world.callbacks().answer(arguments);
    return "true";
  }
}
