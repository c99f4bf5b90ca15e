package id.tanyabanten.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Asks for updates, as the library's {@code GetUpdates} does, but with an offset of 64 bits: the
 * Bot API promises no fewer.
 */
final class Poll extends BotApiMethod<ObjectNode> {

  /** What the bot has an answer to; all else Telegram need not send. */
  private static final List<String> KINDS = List.of("message", "edited_message", "callback_query");

  /** The most that Telegram gives at once. */
  private static final int LIMIT = 100;

  private final Optional<Long> offset;
  private final Duration patience;

  /**
   * @param offset confirms all updates below it; nothing confirms none
   * @param patience how long Telegram may wait for an update
   */
  Poll(Optional<Long> offset, Duration patience) {
    this.offset = offset;
    this.patience = patience;
  }

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  @JsonProperty("offset")
  @Nullable Long offset() {
    return offset.orElse(null);
  }

  @JsonProperty("timeout")
  long timeout() {
    return patience.toSeconds();
  }

  @JsonProperty("limit")
  int limit() {
    return LIMIT;
  }

  @JsonProperty("allowed_updates")
  List<String> allowedUpdates() {
    return KINDS;
  }

  @Override
  public ObjectNode deserializeResponse(String answer) {
    throw new UnsupportedOperationException("wrapped by " + PlainCall.class.getSimpleName());
  }
}
