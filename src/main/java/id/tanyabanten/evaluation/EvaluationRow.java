package id.tanyabanten.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the table by group, written out.
 *
 * @param name of the group
 * @param cells below the heads, in their order
 */
public record EvaluationRow(String name, List<String> cells) {

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  public EvaluationRow {
    cells = List.copyOf(cells);
  }

  static List<String> heads(Wording wording) {
    return Stream.of(
            Stream.of(wording.text("head.questions")),
            OUTCOMES.stream().map(outcome -> wording.text("head." + outcome.code())),
            Stream.of("ndcg", "recall1", "recall5", "quotes", "figures", "p50", "p99")
                .map(head -> wording.text("head." + head)))
        .flatMap(heads -> heads)
        .toList();
  }

  /** All questions first, then each group. */
  static List<EvaluationRow> all(Evaluated evaluated, Wording wording) {
    List<EvaluationRow> rows = new ArrayList<>();
    rows.add(of(wording.text("all"), evaluated.all(), wording));
    evaluated.slices().stream()
        .map(slice -> of(wording.slice(slice), slice.measures(), wording))
        .forEach(rows::add);
    return rows;
  }

  private static EvaluationRow of(String name, Measures measures, Wording wording) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(measures.questions()));
    OUTCOMES.forEach(
        outcome ->
            cells.add(
                wording.share(measures.share(outcome)) + " (" + measures.count(outcome) + ")"));
    cells.add(wording.number(measures.ndcg()));
    cells.add(wording.share(measures.recallAtOne()));
    cells.add(wording.share(measures.recallAtFive()));
    cells.add(wording.share(measures.quotesExact()));
    cells.add(wording.share(measures.figuresLocked()));
    cells.add(wording.number(measures.p50(), 2));
    cells.add(wording.number(measures.p99(), 2));
    return new EvaluationRow(name, cells);
  }
}
