package id.tanyabanten.journal;

import java.util.Optional;

/**
 * Whoever asked, as the log may know it.
 *
 * @param campaign what the link said by which the asker came
 * @param conversation what ties the questions of one conversation together
 */
public record Asker(
    String pseudonym, ChatKind chatKind, Optional<String> campaign, Optional<String> conversation) {

  /** At the terminal. */
  public static Asker atConsole(String pseudonym) {
    return new Asker(pseudonym, ChatKind.CONSOLE, Optional.empty(), Optional.empty());
  }
}
