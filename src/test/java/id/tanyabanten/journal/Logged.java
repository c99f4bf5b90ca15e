package id.tanyabanten.journal;

import java.time.Instant;
import java.util.Optional;

/** Questions as the bot would log them. */
public final class Logged {

  private Logged() {}

  public static LoggedQuestion question(Instant askedAt, String text) {
    return question(askedAt, "id", "answered", Optional.of("upah"), Optional.empty(), text);
  }

  public static LoggedQuestion question(
      Instant askedAt,
      String language,
      String kind,
      Optional<String> subject,
      Optional<String> reason,
      String text) {
    return new LoggedQuestion(
        askedAt,
        "0123456789abcdef",
        ChatKind.PRIVATE,
        language,
        subject,
        text,
        kind,
        reason,
        "[{\"document\":\"upah.id\"}]",
        "{\"best\":0.9}",
        12,
        Optional.empty(),
        Optional.empty());
  }
}
