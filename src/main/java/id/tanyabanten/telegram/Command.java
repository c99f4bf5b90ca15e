package id.tanyabanten.telegram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the bot can be told, in the order in which its menu shows it. */
enum Command {
  START,
  HELP,
  SOURCES,
  PRIVACY,
  FORGET,
  /** Any other. */
  UNKNOWN;

  /** As it is typed behind the slash. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isInMenu() {
    return this != UNKNOWN;
  }

  static Optional<Command> of(String word) {
    return Arrays.stream(values())
        .filter(Command::isInMenu)
        .filter(command -> command.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
