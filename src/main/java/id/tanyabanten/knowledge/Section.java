package id.tanyabanten.knowledge;

import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Slots;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A heading that asks, and the statements that answer it.
 *
 * @param id the document's id and the section's number, from 1
 * @param anchor its name for references
 * @param heading the question it answers
 * @param headingSpan where the heading stands in the canonical text
 * @param line of the heading in its file
 * @param questions other ways to ask the same; searched, never quoted
 * @param holdsIn the place throughout which its rules hold
 * @param standing when its rules are in force
 * @param isTogether whether its statements are quoted all or none, as sources differ
 * @param gap what was looked for here and not found
 * @param asOf the day on which it was last checked against its sources
 * @param slots what heading and title name
 */
public record Section(
    String id,
    Optional<String> anchor,
    String heading,
    Span headingSpan,
    int line,
    List<String> questions,
    Optional<Place> holdsIn,
    Standing standing,
    boolean isTogether,
    Optional<KnownGap> gap,
    LocalDate asOf,
    Slots slots,
    List<Statement> statements) {

  public Section {
    questions = List.copyOf(questions);
    statements = List.copyOf(statements);
  }

  /** The same without other ways to ask, to see what it is found by otherwise. */
  Section withoutQuestions() {
    return new Section(
        id,
        anchor,
        heading,
        headingSpan,
        line,
        List.of(),
        holdsIn,
        standing,
        isTogether,
        gap,
        asOf,
        slots,
        statements);
  }

  /** By its id alone: the rest would be read through at every look into a map. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
