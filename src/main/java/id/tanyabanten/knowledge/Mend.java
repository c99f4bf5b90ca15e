package id.tanyabanten.knowledge;

/** What can be mended in a file without judgement: none of these changes a word or a figure. */
public enum Mend {
  BYTE_ORDER_MARK,
  LINE_ENDS,
  ODD_SPACES,
  CURLY_QUOTES,
  SPACES_IN_MARKS,
  INDENTATION,
  SPACE_AFTER_HASHES,
  TRAILING_BLANKS,
  DASH_IN_CELL,
  LINE_AFTER_TABLE,
  LAST_LINE_END
}
