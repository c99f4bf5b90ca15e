package id.tanyabanten.journal;

import java.nio.file.Path;

/** The inbox can't be read or written. What is in it stays. */
public final class InboxUnwritable extends JournalException {

  InboxUnwritable(Path database, Throwable cause) {
    super(Obstacle.INBOX_UNWRITABLE, database, cause);
  }
}
