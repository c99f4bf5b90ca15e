package id.tanyabanten.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A data folder held by one bot. The system drops the lock with the process, however it ends. */
public final class FolderLock implements AutoCloseable {

  /**
   * The folders that this JVM holds. On Linux closing any channel on a file drops all locks that
   * the process has on it: a second try within the JVM must not even open the file.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static FolderLock take(Path path) {
    try {
      Path folder = path.toRealPath();
      if (!HELD.add(folder)) {
        throw new DataFolderInUse(path);
      }
      Optional<FileChannel> channel = Optional.empty();
      try {
        channel = lockedChannel(folder.resolve("lock"));
      } finally {
        if (channel.isEmpty()) {
          HELD.remove(folder);
        }
      }
      return new FolderLock(folder, channel.orElseThrow(() -> new DataFolderInUse(path)));
    } catch (IOException e) {
      throw new DataFolderUnusable(Obstacle.FOLDER_READ_ONLY, path, e);
    }
  }

  private static Optional<FileChannel> lockedChannel(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() != null) {
      return Optional.of(channel);
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      // Then the lock goes with the process.
    } finally {
      HELD.remove(folder);
    }
  }
}
