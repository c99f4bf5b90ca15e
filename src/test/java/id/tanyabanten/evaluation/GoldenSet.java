package id.tanyabanten.evaluation;

import id.tanyabanten.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The questions that we measure ourselves by: weights are fitted on those of the files {@code
 * fit-*.jsonl}, and those of {@code report-*.jsonl} tell how good the answers are.
 */
final class GoldenSet {

  static final Path FOLDER = Path.of("src/test/resources/id/tanyabanten/evaluation");

  private GoldenSet() {}

  static List<JudgedQuestion> toFitOn() {
    return questions("fit-*.jsonl");
  }

  static List<JudgedQuestion> toReport() {
    return questions("report-*.jsonl");
  }

  static List<JudgedQuestion> all() {
    return Stream.concat(toFitOn().stream(), toReport().stream()).toList();
  }

  private static List<JudgedQuestion> questions(String names) {
    List<Problem> problems = new ArrayList<>();
    List<JudgedQuestion> questions =
        files(names).stream()
            .flatMap(
                file ->
                    new JudgedFile(file, file.getFileName().toString(), problems::add)
                        .read().stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return questions;
  }

  private static List<Path> files(String names) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(
              file ->
                  file.getFileSystem().getPathMatcher("glob:" + names).matches(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
