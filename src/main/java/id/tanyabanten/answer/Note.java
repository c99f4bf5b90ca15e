package id.tanyabanten.answer;

/** What the reader should know about the choice of the quotes. */
public enum Note {
  /** The place named may be several; each is shown. */
  AMBIGUOUS_PLACE,
  /** Only some of the places that the name may mean are in the documents. */
  ONE_OF_SEVERAL_PLACES,
  /** The whole table is shown. */
  WHOLE_TABLE,
  LOWEST,
  HIGHEST,
  /** Sources differ; all are shown. */
  CONFLICT,
  /** This year was asked for and has no statement: the newest is shown. */
  NEWEST_INSTEAD
}
