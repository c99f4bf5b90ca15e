package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Cell;
import id.tanyabanten.knowledge.Section;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Recognizer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads off tables what only several cells together say. */
final class Tables {

  private final Recognizer recognizer;

  Tables(Recognizer recognizer) {
    this.recognizer = recognizer;
  }

  /** The cells of one measure and time: those of the cell's column, from top to bottom. */
  List<Statement> column(Section section, Cell cell) {
    return section.statements().stream()
        .filter(
            statement ->
                statement
                    .cell()
                    .filter(
                        other -> other.table() == cell.table() && other.column() == cell.column())
                    .isPresent())
        .toList();
  }

  /** Whether the rows stand for places. */
  boolean rowsArePlaces(List<Statement> column) {
    return column.size() > 1
        && column.stream()
            .flatMap(statement -> statement.cell().stream())
            .noneMatch(cell -> recognizer.recognize(cell.rowHead()).slots().places().isEmpty());
  }

  /** The cell with the lowest figure; several where they share it. */
  List<Statement> lowest(List<Statement> column, Language language) {
    return extreme(column, language, Comparator.naturalOrder());
  }

  /** The cell with the highest figure; several where they share it. */
  List<Statement> highest(List<Statement> column, Language language) {
    return extreme(column, language, Comparator.reverseOrder());
  }

  private List<Statement> extreme(
      List<Statement> column, Language language, Comparator<BigDecimal> order) {
    Optional<BigDecimal> first =
        column.stream().flatMap(cell -> figure(cell, language).stream()).min(order);
    return column.stream()
        .filter(cell -> first.isPresent() && figure(cell, language).equals(first))
        .toList();
  }

  private Optional<BigDecimal> figure(Statement statement, Language language) {
    return statement.cell().flatMap(cell -> recognizer.figure(cell.value(), language));
  }
}
