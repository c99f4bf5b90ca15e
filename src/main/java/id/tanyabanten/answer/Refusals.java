package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Standing;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.search.Features;
import id.tanyabanten.search.Fit;
import id.tanyabanten.search.Hit;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All grounds for refusing a statement, in the order in which they are tried. */
final class Refusals {

  private static final double MOST_OF_THEM = 0.5;

  /**
   * From this likeness on a curated question asks what was asked: of the values tried, the one with
   * the fewest wrong answers where each file of lessons in turn was left out of the fit.
   */
  private static final double NEARLY_THE_SAME = 0.45;

  private final List<Refusal> refusals;

  Refusals(Vocabulary vocabulary) {
    this.refusals =
        List.of(
            otherProvince(vocabulary),
            Refusals::placeMissing,
            Refusals::periodMissing,
            Refusals::subjectMissing,
            Refusals::subjectUnknown,
            Refusals::gapOfLater,
            Refusals::attributeMissing,
            Refusals::figureNotAsked,
            Refusals::superseded);
  }

  Optional<Reason> refuse(Part part, Hit hit) {
    return refusals.stream().flatMap(refusal -> refusal.refuse(part, hit).stream()).findFirst();
  }

  /** A place outside the province was asked about, and the statement is not on it. */
  static Refusal otherProvince(Vocabulary vocabulary) {
    return (part, hit) -> {
      boolean asksOutside =
          part.slots().places().stream().anyMatch(mention -> isOutside(mention, vocabulary));
      return when(asksOutside && hit.features().place() == Fit.MISSED, Reason.OTHER_PROVINCE);
    };
  }

  private static boolean isOutside(Set<Place> mention, Vocabulary vocabulary) {
    return mention.stream()
        .noneMatch(place -> vocabulary.liesAtHome(place) || vocabulary.holdsHome(place));
  }

  /** The statement is on another place. */
  static Optional<Reason> placeMissing(Part part, Hit hit) {
    return when(hit.features().place() == Fit.MISSED, Reason.SLOT_MISSING);
  }

  /** The statement is on another time. */
  static Optional<Reason> periodMissing(Part part, Hit hit) {
    return when(hit.features().period() == Fit.MISSED, Reason.SLOT_MISSING);
  }

  /** The statement is on another measure or subject. */
  static Optional<Reason> subjectMissing(Part part, Hit hit) {
    return when(hit.features().subject() == Fit.MISSED && !isAskedThere(hit), Reason.SLOT_MISSING);
  }

  /** What is asked about is named only by words that nothing around the statement holds. */
  static Optional<Reason> subjectUnknown(Part part, Hit hit) {
    boolean namesThing =
        part.slots().terms().stream()
            .anyMatch(term -> !term.general() && term.kind() != Term.Kind.ATTRIBUTE);
    boolean namesPlace = !part.slots().places().isEmpty();
    return when(
        !namesThing && !namesPlace && hit.features().words() < MOST_OF_THEM, Reason.NO_EVIDENCE);
  }

  /** What is not known of a later year tells nothing where no time was named. */
  static Optional<Reason> gapOfLater(Part part, Hit hit) {
    boolean isGap = hit.statement().isEmpty();
    Set<Period> periods = hit.passage().section().slots().periods();
    boolean isLater =
        !periods.isEmpty()
            && periods.stream()
                .allMatch(period -> period.from().isAfter(hit.passage().section().asOf()));
    return when(isGap && isLater && !part.when().isNamed(), Reason.SLOT_MISSING);
  }

  /** The statement does not speak of the aspect asked, or does not show the type of answer. */
  static Optional<Reason> attributeMissing(Part part, Hit hit) {
    Features features = hit.features();
    return when(
        (features.attribute() == Fit.MISSED || features.type() == Fit.MISSED) && !isAskedThere(hit),
        Reason.ATTRIBUTE_MISSING);
  }

  /** Whether a curated question of the section asks nearly the same: then it does answer. */
  private static boolean isAskedThere(Hit hit) {
    return hit.features().wording() >= NEARLY_THE_SAME;
  }

  /** A table's cell is a figure; where none is asked for, it only shares the question's words. */
  static Optional<Reason> figureNotAsked(Part part, Hit hit) {
    boolean isCell = hit.statement().flatMap(Statement::cell).isPresent();
    boolean asksFigure =
        part.wants().stream().anyMatch(Refusals::isReadOffTables)
            || part.slots().terms().stream().anyMatch(term -> term.kind() == Term.Kind.MEASURE);
    return when(isCell && !asksFigure, Reason.ATTRIBUTE_MISSING);
  }

  private static boolean isReadOffTables(AnswerType type) {
    return type.isFigure() || (type.isSelection() && type != AnswerType.COMPARE);
  }

  /** The rule is history, and history was not asked for; or it is still to come. */
  static Optional<Reason> superseded(Part part, Hit hit) {
    boolean asksThatTime = part.when().period().isPresent() && hit.features().period() == Fit.MET;
    Standing standing = hit.passage().section().standing();
    boolean wasReplaced = standing.until().isPresent() || standing.supersededBy().isPresent();
    return when(
        !hit.features().current() && !asksThatTime,
        wasReplaced ? Reason.SUPERSEDED : Reason.SLOT_MISSING);
  }

  private static Optional<Reason> when(boolean applies, Reason reason) {
    return applies ? Optional.of(reason) : Optional.empty();
  }
}
