package id.tanyabanten.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows lined up in columns. Other libraries' text tables count letters instead of the room that
 * they take, or write in the machine's character set.
 */
final class Columns {

  private static final String GAP = "  ";

  private final int terminalWidth;
  private final boolean toTheRight;
  private final List<List<String>> rows = new ArrayList<>();

  private Columns(int terminalWidth, boolean toTheRight) {
    this.terminalWidth = terminalWidth;
    this.toTheRight = toTheRight;
  }

  /** Columns of texts, which begin below each other. */
  static Columns ofTexts(int terminalWidth) {
    return new Columns(terminalWidth, false);
  }

  /** Columns of numbers, which end below each other, and what they count in the last. */
  static Columns ofNumbers(int terminalWidth) {
    return new Columns(terminalWidth, true);
  }

  /** Adds a row; all have the same number of cells. */
  void add(String... cells) {
    rows.add(List.of(cells).stream().map(Line::of).toList());
  }

  /** The rows as lines; only the last column runs over the edge, where it is cut. */
  List<String> lines() {
    if (rows.isEmpty()) {
      return List.of();
    }
    int last = rows.get(0).size() - 1;
    int[] widths = IntStream.range(0, last).map(this::width).toArray();
    return rows.stream().map(cells -> line(cells, widths)).toList();
  }

  private int width(int column) {
    return rows.stream().mapToInt(cells -> Line.width(cells.get(column))).max().orElseThrow();
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String room = " ".repeat(widths[column] - Line.width(cell));
      line.append(toTheRight ? room + cell : cell + room).append(GAP);
    }
    line.append(cells.get(widths.length));
    return Line.cut(line.toString().stripTrailing(), terminalWidth);
  }
}
