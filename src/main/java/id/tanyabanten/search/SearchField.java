package id.tanyabanten.search;

/** What of a section is searched, and how much a match there counts among the first proposals. */
enum SearchField {
  /** The stems of its statements. */
  TEXT(1f),
  /** Their words as they stand there. */
  EXACT(0.3f),
  /** Two stems that follow one another, function words left out. */
  PAIRS(0.3f),
  /** The stems of heading and title. */
  HEADING(1.5f),
  /** The stems of the curated questions. */
  QUESTIONS(1.5f),
  /** The vocabulary's entries that it names. */
  TERMS(2f),
  /** Stretches of letters, which slips and inflection leave alike. */
  GRAMS(0.2f);

  private final float boost;

  SearchField(float boost) {
    this.boost = boost;
  }

  float boost() {
    return boost;
  }
}
