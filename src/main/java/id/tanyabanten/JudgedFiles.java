package id.tanyabanten;

import id.tanyabanten.evaluation.JudgedFile;
import id.tanyabanten.evaluation.JudgedQuestion;
import id.tanyabanten.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of judged questions, as a command names them. */
final class JudgedFiles {

  private JudgedFiles() {}

  /** All their questions. Nothing is done with any before all that is wrong has been told. */
  static List<JudgedQuestion> read(TanyaBanten main, List<Path> files) {
    List<JudgedQuestion> questions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      Path whole = main.surroundings().folder().resolve(file);
      questions.addAll(new JudgedFile(whole, file.toString(), problems::add).read());
    }
    if (!problems.isEmpty()) {
      throw new CannotStart(
          problems.stream().flatMap(problem -> ProblemLines.of(problem).stream()).toList());
    }
    if (questions.isEmpty()) {
      throw CannotStart.because("evaluate.empty");
    }
    return questions;
  }
}
