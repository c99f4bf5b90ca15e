package id.tanyabanten.journal;

/**
 * Why something could not be kept. The wording of each, with its mend, is a text of the caller's.
 */
public enum Obstacle {
  NOT_A_FOLDER,
  FOLDER_NOT_MADE,
  FOLDER_READ_ONLY,
  FOLDER_IN_USE,
  DATABASE_UNUSABLE,
  KEY_NOT_MADE,
  KEY_UNREADABLE,
  KEY_TOO_SHORT,
  LOG_UNWRITABLE,
  INBOX_UNWRITABLE
}
