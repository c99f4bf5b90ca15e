package id.tanyabanten.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The key of the pseudonyms can't be made or read, or is no key. */
public final class KeyFileUnusable extends JournalException {

  KeyFileUnusable(Obstacle obstacle, Path file, @Nullable Throwable cause) {
    super(obstacle, file, cause);
  }
}
