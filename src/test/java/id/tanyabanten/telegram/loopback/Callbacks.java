package id.tanyabanten.telegram.loopback;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Pressed buttons that wait for the bot's word. */
public final class Callbacks {

  private static final int LONGEST_TEXT = 200;

  private final AtomicLong ids = new AtomicLong(4_000_000_000_000_000_000L);
  private final Map<String, Optional<Answer>> answers = new ConcurrentHashMap<>();

  /** What the bot said to a pressed button. */
  public record Answer(String text, boolean isAlert) {}

  String open() {
    String id = Long.toString(ids.incrementAndGet());
    answers.put(id, Optional.empty());
    return id;
  }

  /** The bot comes too late from now on. */
  public void expire(String id) {
    answers.remove(id);
  }

  /** Nothing as long as the bot said nothing. */
  public Optional<Answer> answer(String id) {
    return answers.getOrDefault(id, Optional.empty());
  }

  void answer(Arguments arguments) {
    String id = arguments.text("callback_query_id");
    String text = arguments.text("text");
    if (text.length() > LONGEST_TEXT) {
      throw ApiError.badRequest("MESSAGE_TOO_LONG");
    }
    Answer answer = new Answer(text, arguments.flag("show_alert"));
    if (answers.computeIfPresent(id, (key, earlier) -> Optional.of(answer)) == null) {
      throw ApiError.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
  }
}
