package id.tanyabanten.journal;

import java.nio.file.Path;

/** The database can't be opened, brought up to date or read. */
public final class DatabaseUnusable extends JournalException {

  DatabaseUnusable(Path database, Throwable cause) {
    super(Obstacle.DATABASE_UNUSABLE, database, cause);
  }
}
