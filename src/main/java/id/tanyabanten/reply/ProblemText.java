package id.tanyabanten.reply;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Problem;
import java.util.regex.Pattern;

/** Says a problem in one line: where, how grave, what, and how to mend it. */
public final class ProblemText {

  private static final String NOTHING = "–";
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  /** Longer than any list of known keys; more is nothing that somebody wrote on purpose. */
  private static final int LONGEST_DETAIL = 300;

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
        "line",
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
        .map(detail -> shortened(seen(detail)))
        .map(detail -> detail.isEmpty() ? NOTHING : detail)
        .toArray();
  }

  private static String shortened(String detail) {
    int length = detail.codePointCount(0, detail.length());
    return length <= LONGEST_DETAIL
        ? detail
        : detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
  }

  /** Without line breaks and control characters, so that a problem stays one line. */
  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll(" ").strip();
  }
}
