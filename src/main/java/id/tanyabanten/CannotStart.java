package id.tanyabanten;

import java.util.List;

/** Thrown where a command can't do its work for a reason that the operator can mend. */
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> lines;

  /**
   * @param lines what is wrong and how to mend it, to be shown
   */
  CannotStart(List<String> lines) {
    super(String.join(" ", lines));
    this.lines = List.copyOf(lines);
  }

  /**
   * @param key of the notice that says so
   */
  static CannotStart because(String key, Object... details) {
    return new CannotStart(Notice.lines(key, details));
  }

  List<String> lines() {
    return lines;
  }
}
