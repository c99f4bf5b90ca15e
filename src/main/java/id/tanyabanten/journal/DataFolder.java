package id.tanyabanten.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of all that is kept. Naming it touches nothing: whoever writes makes it, whoever reads
 * finds it or does not.
 */
public record DataFolder(Path path) {

  public Path database() {
    return path.resolve("tanya-banten.db");
  }

  /** Where the key of the pseudonyms lies, unless the operator keeps it elsewhere. */
  public Path key() {
    return path.resolve("key");
  }

  /** Where it is noted when Telegram last answered. */
  public Path lastPoll() {
    return path.resolve("last-poll");
  }

  /** Makes the folder where it is missing. */
  public void make() {
    // Asked first, since on JDK 17 making what is there fails where it is a link to a folder.
    if (!Files.isDirectory(path)) {
      try {
        Files.createDirectories(path, Private.folder(path));
      } catch (IOException e) {
        Obstacle obstacle = Files.exists(path) ? Obstacle.NOT_A_FOLDER : Obstacle.FOLDER_NOT_MADE;
        throw new DataFolderUnusable(obstacle, path, e);
      }
    }
    if (!Files.isWritable(path)) {
      throw new DataFolderUnusable(Obstacle.FOLDER_READ_ONLY, path, null);
    }
  }

  /** Takes the folder for one bot alone, until the lock is closed or the process ends. */
  public FolderLock lock() {
    make();
    return FolderLock.take(path);
  }
}
