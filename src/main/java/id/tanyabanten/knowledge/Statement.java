package id.tanyabanten.knowledge;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence or a table cell: what is judged and quoted.
 *
 * @param id the document's id, the section's number and the statement's number in it
 * @param text exactly what stands in the canonical text at the span
 * @param slots its places and periods, taken from the caption, heading or title where it names none
 *     itself, and the terms that it and its caption name
 * @param context the terms that its heading and title name
 * @param gives the types of answer that it shows
 * @param sources what it rests on; the official ones first
 * @param ours whether it is our own remark rather than a source's statement
 * @param together sections that are quoted with it
 * @param cell where it stands in a table
 */
public record Statement(
    String id,
    String text,
    Span span,
    int line,
    Slots slots,
    Set<Term> context,
    Set<AnswerType> gives,
    List<Source> sources,
    boolean ours,
    List<SectionRef> together,
    Optional<Cell> cell) {

  public Statement {
    context = Set.copyOf(context);
    gives = Set.copyOf(gives);
    sources = List.copyOf(sources);
    together = List.copyOf(together);
  }

  /** By its id alone: the rest would be read through at every look into a map. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
