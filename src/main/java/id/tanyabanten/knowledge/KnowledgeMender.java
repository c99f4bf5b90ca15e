package id.tanyabanten.knowledge;

import id.tanyabanten.files.TextFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Mends the files of a knowledge folder as far as that needs no judgement. Nothing is left half
 * written: a file is replaced as a whole or stays as it was.
 */
public final class KnowledgeMender {

  private final Path folder;
  private final TextFolder texts;

  public KnowledgeMender(Path folder) {
    this.folder = folder;
    this.texts = new TextFolder(folder);
  }

  /** Mends what there is; answers with what was mended, in the order of the files. */
  public List<Mended> mend() {
    List<Mended> mended = new ArrayList<>();
    for (Path child : children(folder)) {
      boolean isWords =
          child.endsWith(KnowledgeLoader.SOURCES) || child.endsWith(KnowledgeLoader.TERMS);
      for (Path file : children(child)) {
        if (isWords && isNamed(file, KnowledgeMender::isYaml)) {
          mended.addAll(mend(file, FileMender::yaml));
        } else if (!isWords && isNamed(file, KnowledgeLoader::isDocument)) {
          mended.addAll(mend(file, FileMender::document));
        }
      }
    }
    return mended;
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml");
  }

  private static boolean isNamed(Path file, Predicate<String> form) {
    return Files.isRegularFile(file) && form.test(file.getFileName().toString());
  }

  private List<Mended> mend(Path file, BiFunction<FileMender, String, String> mending) {
    FileMender mender = new FileMender();
    Optional<String> text = read(file);
    Optional<String> better = text.map(it -> mending.apply(mender, it));
    if (better.equals(text)) {
      return List.of();
    }
    better.ifPresent(it -> replace(file, it));
    return mender.mended(folder.relativize(file).toString());
  }

  /** Nothing where the check will tell why the file can't be read. */
  private Optional<String> read(Path file) {
    return texts.read(file, file.toString(), problem -> {});
  }

  private static void replace(Path file, String text) {
    try {
      // A link stays one: what it leads to is replaced.
      Path target = file.toRealPath();
      Path fresh = Files.createTempFile(target.getParent(), ".", ".tmp");
      try {
        Files.writeString(fresh, text);
        keepPermissions(target, fresh);
        Files.move(
            fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new CannotMendException(file, e);
    }
  }

  /** A file made for a moment may be read by its owner only. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(to).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static List<Path> children(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
