package id.tanyabanten.reply;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Problem;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Says a problem in one line: where, how grave, what, and how to mend it. */
public final class ProblemText {

  private static final String TEXTS = "id.tanyabanten.reply.problems";
  private static final String NOTHING = "–";
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final ResourceBundle texts;
  private final Locale locale;

  /**
   * @param language Indonesian; any other is answered in English, as in the documents
   */
  public ProblemText(Language language) {
    this.locale = language.ofDocuments().locale();
    // Without a fallback, or a machine's own locale would decide where a text is missing.
    this.texts =
        ResourceBundle.getBundle(
            TEXTS,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The problem as a line: "tenaga-kerja/lkpm.id.md:12 kesalahan: … Perbaiki: …". */
  public String line(Problem problem) {
    return text(
        problem.line() == 0 ? "line.file" : "line",
        problem.file(),
        String.valueOf(problem.line()),
        texts.getString("severity." + problem.severity()),
        message(problem),
        mend(problem));
  }

  /** What is wrong. */
  public String message(Problem problem) {
    return text(problem.fault() + ".message", details(problem));
  }

  /** What to do about it. */
  public String mend(Problem problem) {
    return text(problem.fault() + ".mend", details(problem));
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  /** The details without line breaks, so that the problem stays on one line. */
  private static Object[] details(Problem problem) {
    return problem.details().stream()
        .map(detail -> UNSEEN.matcher(detail).replaceAll(" ").strip())
        .map(detail -> detail.isEmpty() ? NOTHING : detail)
        .toArray();
  }
}
