package id.tanyabanten.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Makes the database, the owner's alone, and brings it to the newest form. One process at a time:
 * `run` and `ask` may start together, Flyway has no lock of its own on SQLite, and the first switch
 * to a write-ahead log does not wait for others.
 */
final class Migration {

  private static final String SCRIPTS = "classpath:id/tanyabanten/journal/migration";

  private final DataFolder folder;
  private final DataSource source;

  Migration(DataFolder folder, DataSource source) {
    this.folder = folder;
    this.source = source;
  }

  void run() {
    // A lock on a file holds off other processes only; threads queue here.
    synchronized (Migration.class) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.path().resolve("migration.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        makeFile();
        migrate();
      } catch (IOException e) {
        throw new DataFolderUnusable(Obstacle.FOLDER_READ_ONLY, folder.path(), e);
      }
    }
  }

  private void makeFile() throws IOException {
    try {
      Files.createFile(folder.database(), Private.file(folder.database()));
    } catch (FileAlreadyExistsException e) {
      // Its permissions are the operator's choice.
    }
  }

  private void migrate() {
    Flyway.configure().loggers("slf4j").dataSource(source).locations(SCRIPTS).load().migrate();
  }
}
