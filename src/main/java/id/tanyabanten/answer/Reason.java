package id.tanyabanten.answer;

import java.util.Locale;

/** Why an answer is what it is, where it is not a plain one. */
public enum Reason {
  GREETING,
  THANKS,
  FAREWELL,
  IDENTITY,
  HELP,
  EMPTY,
  NONSENSE,
  ABUSE,
  INSTRUCTION,
  OTHER_WORLD,
  /** The documents say that it was looked for and not found. */
  KNOWN_GAP,
  /** The place or time asked is not the one that the documents have. */
  SLOT_MISSING,
  /** A place outside the province. */
  OTHER_PROVINCE,
  /** The thing is there, but not that aspect of it. */
  ATTRIBUTE_MISSING,
  /** Only a rule that is no longer in force speaks of it. */
  SUPERSEDED,
  /** Something near is shown, labelled so, as it is not sure that it answers. */
  CLOSEST,
  /** Nothing in the documents comes near. */
  NO_EVIDENCE,
  /** One part has an answer, another has none. */
  PART_MISSING;

  /** The name in logs, reports and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
