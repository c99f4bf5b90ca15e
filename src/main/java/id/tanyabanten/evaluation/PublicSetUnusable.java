package id.tanyabanten.evaluation;

import java.nio.file.Path;
import java.util.Locale;

/** A file of the public sets that nothing can be measured with, and why. */
public final class PublicSetUnusable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Flaw flaw;
  private final transient Path file;
  private final int line;

  /** What is wrong with a file. */
  public enum Flaw {
    /** It is not there, or can't be read as UTF-8. */
    UNREADABLE,
    /** A line has another form. */
    FORM,
    /** No question is left to fit on, or none to report on. */
    TOO_FEW;

    /** As it is named in texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private PublicSetUnusable(Flaw flaw, Path file, int line) {
    super(flaw + ": " + file + ":" + line);
    this.flaw = flaw;
    this.file = file;
    this.line = line;
  }

  static PublicSetUnusable unreadable(Path file) {
    return new PublicSetUnusable(Flaw.UNREADABLE, file, 1);
  }

  static PublicSetUnusable form(Path file, int line) {
    return new PublicSetUnusable(Flaw.FORM, file, line);
  }

  static PublicSetUnusable tooFew(Path file) {
    return new PublicSetUnusable(Flaw.TOO_FEW, file, 1);
  }

  public Flaw flaw() {
    return flaw;
  }

  public Path file() {
    return file;
  }

  /** From 1. */
  public int line() {
    return line;
  }
}
