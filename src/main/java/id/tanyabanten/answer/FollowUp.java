package id.tanyabanten.answer;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.FollowUpWords;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Token;
import java.util.List;
import java.util.Set;

/**
 * Tells a clause that goes on from the turn before from one that stands by itself. What has a
 * subject of its own stands by itself, known to the vocabulary or not.
 */
final class FollowUp {

  private static final int MOST_WITH_A_SIGN = 2;
  private static final int MOST_WITH_A_QUESTION = 1;

  private final FollowUpWords words;

  FollowUp(FollowUpWords words) {
    this.words = words;
  }

  boolean is(Reading clause, Part before) {
    List<Term> things = things(clause);
    boolean hasSign = words.open(clause) || words.pointBack(clause);
    if (!things.isEmpty()) {
      return hasSign && replaces(things, clause, before);
    }
    return says(clause) && content(clause) <= mostContent(clause, hasSign);
  }

  private static int mostContent(Reading clause, boolean hasSign) {
    if (!hasSign) {
      return 0;
    }
    return clause.asking().isEmpty() ? MOST_WITH_A_SIGN : MOST_WITH_A_QUESTION;
  }

  /** Whether it names another thing of the sort that was spoken of, and nothing else. */
  private static boolean replaces(List<Term> things, Reading clause, Part before) {
    boolean asksMore = !Set.of(AnswerType.QUANTITY).containsAll(PartReader.wants(clause));
    return things.size() == 1
        && content(clause) == 0
        && !asksMore
        && before.slots().terms().stream().anyMatch(term -> isSister(things.get(0), term));
  }

  private static boolean isSister(Term thing, Term before) {
    boolean isAlike = !before.general() && before.kind() == thing.kind();
    return isAlike || thing.measuredAs().filter(before.id()::equals).isPresent();
  }

  private static List<Term> things(Reading clause) {
    return clause.slots().terms().stream()
        .filter(term -> !term.general() && term.kind() != Term.Kind.ATTRIBUTE)
        .toList();
  }

  /** Whether it names or asks anything at all. */
  private static boolean says(Reading clause) {
    return !clause.mentions().isEmpty()
        || !clause.periods().isEmpty()
        || !clause.yearless().isEmpty()
        || !clause.relatives().isEmpty()
        || !clause.asking().isEmpty();
  }

  /** How many words could be the subject of a question of its own. */
  static long content(Reading clause) {
    long general =
        clause.slots().terms().stream()
            .filter(term -> term.general() && term.kind() == Term.Kind.SUBJECT)
            .count();
    return general + clause.freeWords().stream().filter(FollowUp::isWord).count();
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.form().codePointAt(0));
  }
}
