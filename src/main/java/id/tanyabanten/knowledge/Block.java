package id.tanyabanten.knowledge;

import java.util.List;
import java.util.Optional;

/** What stands under a heading. */
sealed interface Block {

  /** A line that wants to be a statement. */
  record Sentence(Line line) implements Block {}

  /** A table with the line above it that is its caption, if there is one. */
  record Table(Optional<Line> caption, Line head, List<Line> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }
}
