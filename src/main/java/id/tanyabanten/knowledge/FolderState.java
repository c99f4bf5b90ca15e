package id.tanyabanten.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tells one state of a knowledge folder from another without reading its files. */
public record FolderState(Map<Path, FileState> files) {

  /** The folder, its topics, their files. */
  private static final int DEPTH = 3;

  public FolderState {
    files = Map.copyOf(files);
  }

  /**
   * One version of a file.
   *
   * @param key changes where a file is put in the place of another
   */
  public record FileState(FileTime changedAt, long size, Object key) {

    static FileState of(Path file) {
      try {
        BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(
            read.lastModifiedTime(), read.size(), Objects.requireNonNullElse(read.fileKey(), ""));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** As the folder is now; what can't be looked at counts as not there. */
  public static FolderState of(Path folder) {
    Map<Path, FileState> files = new TreeMap<>();
    try (Stream<Path> found =
        Files.find(
            folder, DEPTH, (path, file) -> !file.isDirectory(), FileVisitOption.FOLLOW_LINKS)) {
      found.forEach(file -> files.put(file, FileState.of(file)));
    } catch (IOException | UncheckedIOException e) {
      // A file that goes while it is looked at makes another state than the next look will.
    }
    return new FolderState(files);
  }
}
