package id.tanyabanten.evaluation;

import java.util.Locale;

/** How a question is put. */
public enum Group {
  /** In well-formed sentences. */
  FORMAL,
  /** As people chat: short, misspelt, without punctuation. */
  COLLOQUIAL,
  /** In a language that has no documents. */
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
