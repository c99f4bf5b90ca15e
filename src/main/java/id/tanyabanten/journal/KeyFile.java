package id.tanyabanten.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Objects;

/** The file of a secret key: the owner's alone, and there either whole or not at all. */
final class KeyFile {

  private static final int LENGTH = 32;

  /** An operator's own key may be longer than ours; it is used as it stands. */
  private static final int LONGEST = 4_096;

  private KeyFile() {}

  static byte[] readOrMake(Path file) {
    try {
      return read(file);
    } catch (NoSuchFileException e) {
      make(file);
    } catch (IOException e) {
      throw new KeyFileUnusable(Obstacle.KEY_UNREADABLE, file, e);
    }
    try {
      // Another process may have been quicker: what lies there now is the key.
      return read(file);
    } catch (IOException e) {
      throw new KeyFileUnusable(Obstacle.KEY_UNREADABLE, file, e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] key = in.readNBytes(LONGEST);
      if (key.length < LENGTH) {
        throw new KeyFileUnusable(Obstacle.KEY_TOO_SHORT, file, null);
      }
      return key;
    }
  }

  private static void make(Path file) {
    byte[] key = new byte[LENGTH];
    new SecureRandom().nextBytes(key);
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Path draft = Files.createTempFile(folder, "key", ".new", Private.file(file));
      try {
        write(draft, key);
        publish(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new KeyFileUnusable(Obstacle.KEY_NOT_MADE, file, e);
    }
  }

  private static void write(Path draft, byte[] key) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(key));
      channel.force(true);
    }
  }

  /** Never over a key that is there already: all pseudonyms hang on it. */
  private static void publish(Path draft, Path file) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // Another process was quicker.
    } catch (UnsupportedOperationException | FileSystemException e) {
      moveUnlessThere(draft, file);
    }
  }

  /** For file systems without links. */
  private static void moveUnlessThere(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file);
    } catch (FileAlreadyExistsException e) {
      // Another process was quicker.
    }
  }
}
