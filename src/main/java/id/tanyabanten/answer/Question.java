package id.tanyabanten.answer;

import java.time.Instant;
import java.util.List;

/**
 * What somebody asks.
 *
 * @param text as it was typed
 * @param earlier the turns of the conversation before it, oldest first
 */
public record Question(String text, List<Turn> earlier, Instant askedAt) {

  public Question {
    earlier = List.copyOf(earlier);
  }
}
