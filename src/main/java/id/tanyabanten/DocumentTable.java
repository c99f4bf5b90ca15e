package id.tanyabanten;

import id.tanyabanten.knowledge.Holding;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What the documents hold, as the table of knowledge/README.md. */
final class DocumentTable {

  /** The keys of the columns' heads; from the third on they hold days and figures. */
  private static final List<String> COLUMNS =
      List.of("topic", "language", "documents", "oldest", "newest", "statements");

  private static final int NAMES = 2;

  private DocumentTable() {}

  static List<String> of(Knowledge knowledge) {
    List<String> rows = new ArrayList<>();
    rows.add(row(heads()));
    rows.add(row(borders()));
    Holding.of(knowledge).forEach(holding -> rows.add(row(holding)));
    return rows;
  }

  private static List<String> heads() {
    return Stream.concat(
            COLUMNS.stream(), Arrays.stream(Source.Kind.values()).map(Source.Kind::name))
        .map(column -> Notice.line("table." + column))
        .toList();
  }

  /** Names to the left, days and figures to the right. */
  private static List<String> borders() {
    int columns = heads().size();
    return Stream.concat(
            Collections.nCopies(NAMES, "---").stream(),
            Collections.nCopies(columns - NAMES, "---:").stream())
        .toList();
  }

  private static String row(Holding holding) {
    Stream<String> what =
        Stream.of(
            holding.topic(),
            holding.language().code(),
            String.valueOf(holding.documents()),
            holding.oldest().toString(),
            holding.newest().toString(),
            String.valueOf(holding.statements()));
    Stream<String> sources =
        Arrays.stream(Source.Kind.values())
            .map(kind -> String.valueOf(holding.sources().getOrDefault(kind, 0L)));
    return row(Stream.concat(what, sources).toList());
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
