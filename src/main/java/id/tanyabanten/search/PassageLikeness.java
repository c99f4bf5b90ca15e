package id.tanyabanten.search;

import id.tanyabanten.knowledge.Statement;
import java.util.List;
import java.util.Optional;

/** What a query has in common with one passage, looked at once for all of its statements. */
final class PassageLikeness {

  private final Overlap overlap;
  private final SectionIndex.Found found;
  private final long[] held;
  private final List<Statement> statements;
  private final double[] near;
  private final long all;
  private final double nearest;

  PassageLikeness(Overlap overlap, IndexedPassage passage, SectionIndex.Found found) {
    this.overlap = overlap;
    this.found = found;
    this.statements = passage.passage().section().statements();
    this.held = new long[statements.size()];
    this.near = new double[statements.size()];
    long any = overlap.held(passage.contextStems()) | overlap.held(passage.questionStems());
    double most = 0;
    for (int number = 0; number < held.length; number++) {
      held[number] = overlap.held(passage.stemsOf(statements.get(number)));
      near[number] = overlap.nearness(held[number], passage.sequenceOf(number));
      any |= held[number];
      most = Math.max(most, near[number]);
    }
    this.all = any;
    this.nearest = most;
  }

  /** The likeness of one statement, by its number in the passage. */
  Likeness of(Optional<Integer> statement) {
    return new Likeness(
        found.text(),
        found.exact(),
        found.grams(),
        found.pairs(),
        overlap.share(all),
        overlap.rareShare(all),
        statement.map(this::window).orElse(0.0),
        statement.map(it -> overlap.rareShare(held[it])).orElse(0.0),
        statement.map(it -> near[it]).orElse(0.0),
        nearest,
        overlap.rarest(all),
        overlap.rarest(~all),
        overlap.unknown(),
        overlap.mass(all),
        found.ahead());
  }

  /** What a statement and the better one of its two neighbours hold; a cell stands for itself. */
  private double window(int statement) {
    if (statements.get(statement).cell().isPresent()) {
      return overlap.share(held[statement]);
    }
    long before = statement > 0 ? held[statement - 1] : 0;
    long behind = statement + 1 < held.length ? held[statement + 1] : 0;
    return Math.max(
        overlap.share(held[statement] | before), overlap.share(held[statement] | behind));
  }
}
