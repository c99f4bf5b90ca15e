package id.tanyabanten.journal;

import java.util.Locale;

/** Where a question was asked. */
public enum ChatKind {
  CONSOLE,
  PRIVATE,
  GROUP;

  /** As the database names it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
