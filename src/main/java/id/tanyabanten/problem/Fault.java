package id.tanyabanten.problem;

/** Everything that can be wrong. The wording of each, in Indonesian and English, is a text. */
public enum Fault {
  // A file as a whole.
  UNREADABLE_FOLDER(Severity.ERROR),
  NO_SUCH_FILE(Severity.ERROR),
  UNREADABLE_FILE(Severity.ERROR),
  NOT_A_FILE(Severity.ERROR),
  LINK_OUTSIDE(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  NOT_UTF8(Severity.ERROR),
  LINE_TOO_LONG(Severity.ERROR),
  HIDDEN_SIGN(Severity.ERROR),
  BAD_FILE_NAME(Severity.ERROR),
  NOT_YAML_FILE(Severity.ERROR),
  OUTSIDE_TOPIC(Severity.ERROR),
  NAME_TAKEN(Severity.ERROR),

  // YAML, wherever it stands.
  UNREADABLE_YAML(Severity.ERROR),
  YAML_SIGN(Severity.ERROR),
  NOT_A_MAP(Severity.ERROR),
  KEY_NOT_TEXT(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  EMPTY_VALUE(Severity.ERROR),
  WRONG_SHAPE(Severity.ERROR),
  NOT_A_DATE(Severity.ERROR),
  NOT_A_NUMBER(Severity.ERROR),
  NOT_A_SHARE(Severity.ERROR),
  NOT_DAYS(Severity.ERROR),
  NOT_BELOW(Severity.ERROR),
  NOT_TRUE(Severity.ERROR),
  BAD_NAME(Severity.ERROR),
  BAD_REFERENCE(Severity.ERROR),

  // The form of a document.
  NO_FRONT_MATTER(Severity.ERROR),
  VALUE_CUT_OFF(Severity.ERROR),
  REVIEW_BEFORE_CHECK(Severity.ERROR),
  NO_SECTION(Severity.ERROR),
  BEFORE_FIRST_HEADING(Severity.ERROR),
  HEADING_LEVEL(Severity.ERROR),
  UNDERLINED_HEADING(Severity.ERROR),
  UNCLOSED_SETTINGS(Severity.ERROR),
  CODE_BLOCK(Severity.ERROR),
  SETTINGS_MISPLACED(Severity.ERROR),
  ENDS_BEFORE_START(Severity.ERROR),
  ASK_WITHOUT_GAP(Severity.ERROR),
  EMPTY_SECTION(Severity.ERROR),
  LIST(Severity.ERROR),
  INDENTED_LINE(Severity.ERROR),
  QUOTE_SIGN(Severity.ERROR),
  HTML(Severity.ERROR),
  RULER(Severity.ERROR),
  LINK_DEFINITION(Severity.ERROR),
  UNKNOWN_BLOCK(Severity.ERROR),

  // A statement or a table.
  NO_SOURCE(Severity.ERROR),
  UNKNOWN_SOURCE(Severity.ERROR),
  MARKUP(Severity.ERROR),
  MARKS_WITHOUT_TEXT(Severity.ERROR),
  MARK_INSIDE(Severity.ERROR),
  TOO_LONG(Severity.ERROR),
  NO_CAPTION(Severity.ERROR),
  BROKEN_TABLE(Severity.ERROR),
  ROW_LENGTH(Severity.ERROR),
  EMPTY_CELL(Severity.ERROR),

  // Between documents.
  DEAD_REFERENCE(Severity.ERROR),
  NO_TWIN(Severity.ERROR),
  TWIN_DATES(Severity.ERROR),
  TWIN_SECTIONS(Severity.ERROR),
  TWIN_SETTINGS(Severity.ERROR),
  TWIN_STATEMENTS(Severity.ERROR),
  TWIN_MARKS(Severity.ERROR),
  TWIN_FIGURES(Severity.ERROR),

  // The sources.
  NOT_AN_ADDRESS(Severity.ERROR),
  NOT_A_SOURCE_DATE(Severity.ERROR),
  UNKNOWN_SOURCE_KIND(Severity.ERROR),

  // The vocabulary.
  UNKNOWN_TERM_FILE(Severity.ERROR),
  UNKNOWN_PLACE(Severity.ERROR),
  UNKNOWN_TERM(Severity.ERROR),
  UNKNOWN_ANSWER_TYPE(Severity.ERROR),
  UNKNOWN_DIMENSION(Severity.ERROR),
  UNKNOWN_LANGUAGE(Severity.ERROR),
  WORD_CLAIMED_TWICE(Severity.ERROR),
  CIRCLE(Severity.ERROR),

  // Judged questions.
  NOT_JSON(Severity.ERROR),
  JUDGED_KEY_UNKNOWN(Severity.ERROR),
  JUDGED_KEY_MISSING(Severity.ERROR),
  JUDGED_VALUE(Severity.ERROR),
  JUDGED_ID_TAKEN(Severity.ERROR),
  JUDGED_PAIR_UNKNOWN(Severity.ERROR),

  // What only wants a look.
  HEADING_ASKS_NOTHING(Severity.WARNING),
  FEW_QUESTIONS(Severity.WARNING),
  REVIEW_OVERDUE(Severity.WARNING),
  UNUSED_SOURCE(Severity.WARNING),
  FIGURE_WITHOUT_YEAR(Severity.WARNING),
  FIGURE_WITHOUT_UNIT(Severity.WARNING),
  STATED_TWICE(Severity.WARNING);

  private final Severity severity;

  Fault(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
