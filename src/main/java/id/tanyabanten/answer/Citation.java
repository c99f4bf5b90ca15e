package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Span;
import id.tanyabanten.knowledge.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement quoted. Made only by {@link Prover}, which has found the snippet, character for
 * character, in the canonical text of the document named.
 *
 * @param caption the words of the table's caption, where the statement is a cell
 * @param emphasis the stretches of the snippet that answer, in code points of the snippet
 * @param asOf the day on which the section was last checked against its sources
 * @param past whether the rule it states is no longer in force
 */
public record Citation(
    Document document,
    Statement statement,
    String snippet,
    Optional<String> caption,
    List<Span> emphasis,
    LocalDate asOf,
    boolean past) {

  public Citation {
    emphasis = List.copyOf(emphasis);
  }

  /** Where the snippet stands in the canonical text. */
  public Span span() {
    return statement.span();
  }
}
