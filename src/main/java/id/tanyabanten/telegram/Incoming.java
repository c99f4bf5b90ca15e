package id.tanyabanten.telegram;

import java.time.Instant;
import java.util.Optional;

/** What an update comes to for the bot. */
sealed interface Incoming {

  /**
   * A question.
   *
   * @param text without the mention of the bot
   */
  record Asked(Origin origin, String text, Instant sentAt, Manner manner) implements Incoming {}

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

  /**
   * A sticker, a picture without words, a voice, a place …
   *
   * @param album several pictures sent together share one
   */
  record Wordless(Origin origin, Optional<String> album) implements Incoming {}

  /** Not meant for the bot, or nothing to be said to. */
  record Unheard() implements Incoming {}
}
