package id.tanyabanten.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When Telegram last answered the bot, in a file of its own: whoever looks after the bot, in
 * another process, must not depend on a database that may be what is broken.
 */
public final class LastPoll {

  private final Path file;

  public LastPoll(DataFolder folder) {
    this.file = folder.lastPoll();
  }

  public void note(Instant now) {
    try {
      Files.writeString(file, now.toString());
    } catch (IOException e) {
      throw new DataFolderUnusable(Obstacle.FOLDER_READ_ONLY, file, e);
    }
  }

  /** Nothing where the bot never reached Telegram. */
  public Optional<Instant> read() {
    try {
      return Optional.of(Instant.parse(Files.readString(file).strip()));
    } catch (IOException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
