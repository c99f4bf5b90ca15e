package id.tanyabanten.knowledge;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table's line, without the bars. */
record TableRow(List<String> cells, int line) {

  static TableRow of(Line line) {
    String text = line.text().strip();
    int start = text.startsWith("|") ? 1 : 0;
    int end = text.length() > start && text.endsWith("|") ? text.length() - 1 : text.length();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int position = start; position < end; position++) {
      char sign = text.charAt(position);
      boolean escapesBar = sign == '\\' && position + 1 < end && text.charAt(position + 1) == '|';
      if (escapesBar) {
        cell.append('|');
        position++;
      } else if (sign == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString().strip());
    return new TableRow(List.copyOf(cells), line.number());
  }
}
