package id.tanyabanten.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something could not be kept: what stood in the way, and where. */
public abstract class JournalException extends RuntimeException {

  private final Obstacle obstacle;
  private final transient Path path;

  JournalException(Obstacle obstacle, Path path, @Nullable Throwable cause) {
    super(obstacle + ": " + path, cause);
    this.obstacle = obstacle;
    this.path = path;
  }

  public Obstacle obstacle() {
    return obstacle;
  }

  /** The folder or file meant. */
  public Path path() {
    return path;
  }
}
