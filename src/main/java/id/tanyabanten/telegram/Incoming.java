package id.tanyabanten.telegram;

import java.time.Instant;
import java.util.Optional;

/** What an update comes to for the bot. */
sealed interface Incoming {

  /** What several pictures sent together share. */
  default Optional<String> album() {
    return Optional.empty();
  }

  /**
   * A question.
   *
   * @param text without the mention of the bot
   */
  record Asked(Origin origin, String text, Instant sentAt, Manner manner, Optional<String> album)
      implements Incoming {

    /** What is the same only for the same words in the same message. */
    String identity() {
      return origin.chat() + " " + origin.message().orElse(0) + " " + text;
    }
  }

  /** How a question was put. */
  enum Manner {
    WRITTEN,
    /** Below a picture or file, which the bot can't read. */
    CAPTION,
    /** A message that was changed after it was sent. */
    EDITED
  }

  /**
   * A command.
   *
   * @param argument what stands behind it
   */
  record Commanded(Origin origin, Command command, String argument) implements Incoming {}

  /** A button pressed. */
  record Pressed(Origin origin, String callbackId, String press) implements Incoming {}

  /** A button below a message that is in no chat that the bot knows. */
  record PressedElsewhere(String callbackId) implements Incoming {}

  /** A sticker, a picture without words, a voice, a place … */
  record Wordless(Origin origin, Optional<String> album) implements Incoming {}

  /** Not meant for the bot, or nothing to be said to. */
  record Unheard() implements Incoming {}
}
