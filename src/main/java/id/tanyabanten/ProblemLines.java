package id.tanyabanten;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.reply.ProblemText;
import java.util.List;

/** A problem in two lines: in Indonesian, and set in below it in English. */
final class ProblemLines {

  private static final String INDENT = "    ";

  private ProblemLines() {}

  static List<String> of(Problem problem) {
    return List.of(
        new ProblemText(Language.INDONESIAN).line(problem),
        INDENT + new ProblemText(Language.ENGLISH).line(problem));
  }
}
