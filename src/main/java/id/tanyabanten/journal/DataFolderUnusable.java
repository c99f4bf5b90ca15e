package id.tanyabanten.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder can't be made or written to. */
public final class DataFolderUnusable extends JournalException {

  DataFolderUnusable(Obstacle obstacle, Path folder, @Nullable Throwable cause) {
    super(obstacle, folder, cause);
  }
}
