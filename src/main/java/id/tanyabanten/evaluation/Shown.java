package id.tanyabanten.evaluation;

import id.tanyabanten.knowledge.Caption;
import id.tanyabanten.knowledge.Cell;
import id.tanyabanten.knowledge.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a quote of a statement shows: its words and, of a cell, its table's caption. */
record Shown(String text, Optional<String> caption) {

  static Shown of(Statement statement) {
    return new Shown(statement.text(), statement.cell().map(Cell::caption).map(Caption::text));
  }

  /** Whether some of what must be quoted is here; true where nothing must. */
  boolean holdsSomeOf(List<List<String>> must) {
    return must.isEmpty()
        || must.stream().anyMatch(wordings -> wordings.stream().anyMatch(this::holds));
  }

  boolean holds(String stretch) {
    return Stream.concat(Stream.of(text), caption.stream()).anyMatch(it -> it.contains(stretch));
  }
}
