package id.tanyabanten.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Something that staff or the operator can mend.
 *
 * @param file the file as the reader knows it, relative to the folder it was loaded from
 * @param line counted from 1; the first where the file as a whole is meant
 * @param fault what is wrong
 * @param details what the wording of the fault fills in, in its order
 */
public record Problem(String file, int line, Fault fault, List<String> details) {

  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

  public Problem {
    if (line < 1) {
      throw new IllegalArgumentException("line " + line);
    }
    details = List.copyOf(details);
  }

  public static Problem at(String file, int line, Fault fault, Object... details) {
    return new Problem(file, line, fault, List.of(details).stream().map(String::valueOf).toList());
  }

  /** A problem of the file as a whole. */
  public static Problem ofFile(String file, Fault fault, Object... details) {
    return at(file, 1, fault, details);
  }

  public Severity severity() {
    return fault.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
