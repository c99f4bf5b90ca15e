package id.tanyabanten.knowledge;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown where a mended file can't be written; the file is then as it was. */
public final class CannotMendException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  CannotMendException(Path file, IOException cause) {
    super("can't write " + file, cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }
}
