package id.tanyabanten.journal;

import java.nio.file.Path;

/** A question could not be written to the log. Its answer stands all the same. */
public final class QuestionNotLogged extends JournalException {

  QuestionNotLogged(Path database, Throwable cause) {
    super(Obstacle.LOG_UNWRITABLE, database, cause);
  }
}
