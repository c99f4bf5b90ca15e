package id.tanyabanten.journal;

import java.util.Optional;

/**
 * An update as it came in.
 *
 * @param chat a pseudonym
 * @param payload what is to be answered; nothing where only the id is to be remembered
 * @param words a code of the question and its message; nothing where it is no question
 */
public record Arrival(
    long updateId, String chat, Optional<String> payload, Optional<String> words) {

  /** One that is no question. */
  public Arrival(long updateId, String chat, Optional<String> payload) {
    this(updateId, chat, payload, Optional.empty());
  }
}
