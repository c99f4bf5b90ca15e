package id.tanyabanten.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A question and what became of it.
 *
 * @param asker a pseudonym, never an id or a name
 * @param language an ISO 639-1 code
 * @param text as it was asked; the log masks it
 * @param citations JSON
 * @param scores JSON
 * @param campaign what the link said by which the asker came
 */
public record LoggedQuestion(
    Instant askedAt,
    String asker,
    ChatKind chatKind,
    String language,
    Optional<String> subject,
    String text,
    String kind,
    Optional<String> reason,
    String citations,
    String scores,
    long millis,
    Optional<String> campaign,
    Optional<String> conversation) {

  public LoggedQuestion {
    if (asker.isBlank() || language.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("asker, language and kind must be known");
    }
    if (millis < 0) {
      throw new IllegalArgumentException("millis " + millis);
    }
  }

  /** The same, where its words can't be written. */
  public LoggedQuestion withoutText() {
    return new LoggedQuestion(
        askedAt,
        asker,
        chatKind,
        language,
        subject,
        "",
        kind,
        reason,
        citations,
        scores,
        millis,
        campaign,
        conversation);
  }
}
