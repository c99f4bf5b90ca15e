package id.tanyabanten.reply;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Problem;
import java.util.regex.Pattern;

/** Says a problem in one line: where, how grave, what, and how to mend it. */
public final class ProblemText {

  private static final String NOTHING = "–";
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final Texts texts;

  /**
   * @param language Indonesian; any other is answered in English, as in the documents
   */
  public ProblemText(Language language) {
    this.texts = new Texts("id.tanyabanten.reply.problems", language.ofDocuments());
  }

  /** The problem as a line: "tenaga-kerja/lkpm.id.md:12 kesalahan: … Perbaiki: …". */
  public String line(Problem problem) {
    return texts.text(
        problem.line() == 0 ? "line.file" : "line",
        seen(problem.file()),
        String.valueOf(problem.line()),
        texts.text("severity." + problem.severity()),
        message(problem),
        mend(problem));
  }

  /** What is wrong. */
  public String message(Problem problem) {
    return texts.text(problem.fault() + ".message", details(problem));
  }

  /** What to do about it. */
  public String mend(Problem problem) {
    return texts.text(problem.fault() + ".mend", details(problem));
  }

  private static Object[] details(Problem problem) {
    return problem.details().stream()
        .map(ProblemText::seen)
        .map(detail -> detail.isEmpty() ? NOTHING : detail)
        .toArray();
  }

  /** Without line breaks and control characters, so that a problem stays one line. */
  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll(" ").strip();
  }
}
