package id.tanyabanten.files;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A folder whose text files are read: none that a link leads out of it to, since that could be
 * anything on the machine, and none that is too large or never ends.
 */
public final class TextFolder {

  private static final int LARGEST_FILE = 1 << 20;

  /** Many times the longest line that anybody writes by hand, and still read in no time. */
  private static final int LONGEST_LINE = 20_000;

  private final Path folder;

  /**
   * @param folder may itself be reached by a link
   */
  public TextFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /**
   * Whether a file or folder lies within, wherever links to it lead.
   *
   * @throws IOException where it is missing, or links lead nowhere
   */
  public boolean holds(Path path) throws IOException {
    return path.toRealPath().startsWith(folder.toRealPath());
  }

  /**
   * The text of a file; nothing where it can't be read, which is then reported.
   *
   * @param shownName the name that the problem carries
   */
  public Optional<String> read(Path file, String shownName, Consumer<Problem> report) {
    try {
      if (!holds(file)) {
        report.accept(Problem.ofFile(shownName, Fault.LINK_OUTSIDE));
      } else if (!Files.isRegularFile(file)) {
        report.accept(Problem.ofFile(shownName, Fault.NOT_A_FILE));
      } else {
        return text(file, shownName, report);
      }
    } catch (CharacterCodingException e) {
      report.accept(Problem.ofFile(shownName, Fault.NOT_UTF8));
    } catch (IOException e) {
      String cause = e.getClass().getSimpleName();
      report.accept(Problem.ofFile(shownName, Fault.UNREADABLE_FILE, cause));
    }
    return Optional.empty();
  }

  private static Optional<String> text(Path file, String shownName, Consumer<Problem> report)
      throws IOException {
    byte[] bytes = bytes(file);
    if (bytes.length > LARGEST_FILE) {
      report.accept(Problem.ofFile(shownName, Fault.FILE_TOO_LARGE, LARGEST_FILE >> 10));
      return Optional.empty();
    }
    if (isOfTwoByteSigns(bytes)) {
      throw new CharacterCodingException();
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    List<Problem> tooLong = tooLong(text, shownName);
    tooLong.forEach(report);
    return tooLong.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  /** One byte more than allowed at the most: the size that the system tells may be untrue. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST_FILE + 1);
    }
  }

  /** UTF-16 without its mark would pass for UTF-8 with many zeros. */
  private static boolean isOfTwoByteSigns(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
  }

  private static List<Problem> tooLong(String text, String shownName) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(index -> lines.get(index).length() > LONGEST_LINE)
        .mapToObj(index -> tooLong(shownName, index + 1, lines.get(index)))
        .toList();
  }

  private static Problem tooLong(String shownName, int number, String line) {
    return Problem.at(shownName, number, Fault.LINE_TOO_LONG, line.length(), LONGEST_LINE);
  }
}
