package id.tanyabanten.answer;

import java.util.Locale;

/** The kinds of answer, as logs, reports and JSON name them. */
public enum AnswerKind {
  /** Every part of the question is answered. */
  ANSWERED,
  /** At least one part is, another is missing or doubtful. */
  PARTIAL,
  /** No part is. */
  NOT_IN_DOCUMENTS,
  /** Not about the province, business or investing. */
  OFF_SUBJECT,
  SMALL_TALK,
  /** Our fault. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
