package id.tanyabanten.evaluation;

import id.tanyabanten.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An evaluation as a table for people. */
public final class EvaluationText {

  private static final String GAP = "  ";

  private final Wording wording;

  public EvaluationText(Language language) {
    this.wording = new Wording(language);
  }

  public String render(Evaluated evaluated) {
    List<List<String>> table = new ArrayList<>();
    table.add(cells("", EvaluationRow.heads(wording)));
    EvaluationRow.all(evaluated, wording).forEach(row -> table.add(cells(row.name(), row.cells())));
    List<String> lines = new ArrayList<>(lines(table));
    lines.add("");
    lines.add(wording.calibration(evaluated.calibration()));
    return String.join("\n", lines);
  }

  private static List<String> cells(String name, List<String> others) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.addAll(others);
    return cells;
  }

  /** Names to the left, numbers below each other. */
  private static List<String> lines(List<List<String>> table) {
    int[] widths =
        IntStream.range(0, table.get(0).size())
            .map(column -> table.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return table.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String room = " ".repeat(widths[column] - cells.get(column).length());
      boolean isName = column == 0;
      line.append(isName ? cells.get(column) + room : GAP + room + cells.get(column));
    }
    return line.toString().stripTrailing();
  }
}
