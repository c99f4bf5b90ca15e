package id.tanyabanten.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people write to a bot besides questions. */
public enum Talk {
  GREETING,
  THANKS,
  FAREWELL,
  IDENTITY,
  HELP,
  ABUSE,
  /** An attempt to bend the bot. */
  INSTRUCTION;

  /** Whether it is plain courtesy, which is answered in kind. */
  public boolean isCourteous() {
    return this != ABUSE && this != INSTRUCTION;
  }

  static Optional<Talk> named(String name) {
    return Arrays.stream(values()).filter(talk -> talk.key().equals(name)).findFirst();
  }

  /** All names that the vocabulary's file may use. */
  static String names() {
    return String.join(", ", Arrays.stream(values()).map(Talk::key).toList());
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
