package id.tanyabanten.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mends the text of one file, and remembers what it mended at which lines. */
final class FileMender {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FRONT_MATTER_LINE = "---";
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r");
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:~~~|```)");
  private static final Pattern BORDER =
      Pattern.compile("^\\s*+\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+$");
  private static final Pattern DASH = Pattern.compile("(?<=\\|)(\\s*+)[-—](\\s*+)(?=\\||$)");

  /** What a line belongs to. */
  private enum Part {
    YAML,
    BORDER_OF_YAML,
    BODY
  }

  private final Map<Mend, TreeSet<Integer>> mended = new EnumMap<>(Mend.class);

  /** What was mended until now, with its lines. */
  List<Mended> mended(String file) {
    return mended.entrySet().stream()
        .map(entry -> new Mended(file, entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  String document(String text) {
    List<String> lines = lines(text);
    List<Part> parts = parts(lines);
    List<String> mendedLines = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      mendedLines.add(line(lines.get(index), parts.get(index), index + 1));
    }
    return joined(tables(mendedLines, parts));
  }

  String yaml(String text) {
    List<String> lines = lines(text);
    List<String> mendedLines = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      mendedLines.add(yamlLine(lines.get(index), index + 1, false));
    }
    return joined(mendedLines);
  }

  private List<String> lines(String text) {
    String rest = text;
    if (text.startsWith(BYTE_ORDER_MARK)) {
      note(Mend.BYTE_ORDER_MARK, 1);
      rest = text.substring(1);
    }
    if (LINE_END.matcher(rest).find()) {
      note(Mend.LINE_ENDS, 1);
      rest = LINE_END.matcher(rest).replaceAll("\n");
    }
    List<String> lines = new ArrayList<>(List.of(rest.split("\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    } else {
      note(Mend.LAST_LINE_END, lines.size());
    }
    return lines;
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<Part> parts(List<String> lines) {
    List<Part> parts = new ArrayList<>();
    boolean isYaml = false;
    boolean isFront = false;
    for (String line : lines) {
      boolean isFirst = parts.isEmpty();
      boolean isFrontBorder = (isFirst || isFront) && line.strip().equals(FRONT_MATTER_LINE);
      if (isFrontBorder || (!isFront && FENCE.matcher(line).find())) {
        isYaml = !isYaml;
        isFront = isFirst && isFrontBorder;
        parts.add(Part.BORDER_OF_YAML);
      } else {
        parts.add(isYaml ? Part.YAML : Part.BODY);
      }
    }
    return parts;
  }

  private String line(String line, Part part, int number) {
    return switch (part) {
      case YAML -> yamlLine(line, number, true);
      case BORDER_OF_YAML -> borderLine(line, number);
      case BODY -> bodyLine(line, number);
    };
  }

  /**
   * @param keysFirst whether what is set in is the text of a setting rather than settings
   */
  private String yamlLine(String line, int number, boolean keysFirst) {
    String rest = mend(Mend.ODD_SPACES, line, number, LineMender::oddSpacesOfYaml);
    if (!keysFirst || !rest.startsWith(" ")) {
      rest = mend(Mend.CURLY_QUOTES, rest, number, LineMender::curlyQuotes);
    }
    return mend(Mend.TRAILING_BLANKS, rest, number, LineMender::trailingBlanks);
  }

  private String borderLine(String line, int number) {
    String rest = mend(Mend.ODD_SPACES, line, number, LineMender::oddSpaces);
    return mend(Mend.TRAILING_BLANKS, rest, number, LineMender::trailingBlanks);
  }

  private String bodyLine(String line, int number) {
    String rest = mend(Mend.ODD_SPACES, line, number, LineMender::oddSpaces);
    rest = mend(Mend.SPACES_IN_MARKS, rest, number, LineMender::spacesInMarks);
    rest = mend(Mend.INDENTATION, rest, number, LineMender::indentation);
    rest = mend(Mend.SPACE_AFTER_HASHES, rest, number, LineMender::spaceAfterHashes);
    return mend(Mend.TRAILING_BLANKS, rest, number, LineMender::trailingBlanks);
  }

  private String mend(Mend mend, String line, int number, UnaryOperator<String> mending) {
    String better = mending.apply(line);
    if (!better.equals(line)) {
      note(mend, number);
    }
    return better;
  }

  private void note(Mend mend, int line) {
    mended.computeIfAbsent(mend, key -> new TreeSet<>()).add(line);
  }

  /** A table goes on to the next blank line, so that what stands right below it becomes a row. */
  private List<String> tables(List<String> lines, List<Part> parts) {
    List<String> result = new ArrayList<>();
    boolean isTable = false;
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      boolean isBody = parts.get(index) == Part.BODY;
      if (isTable && !line.isBlank() && !(isBody && line.contains("|"))) {
        note(Mend.LINE_AFTER_TABLE, index + 1);
        result.add("");
      }
      isTable = isBody && (isTable ? line.contains("|") : isBorder(lines, index));
      boolean isRow = isTable && !isBorder(lines, index) && line.startsWith("|");
      result.add(isRow ? mend(Mend.DASH_IN_CELL, line, index + 1, FileMender::dashes) : line);
    }
    return result;
  }

  private static boolean isBorder(List<String> lines, int index) {
    return index > 0
        && Stream.of(lines.get(index), lines.get(index - 1)).allMatch(it -> it.contains("|"))
        && BORDER.matcher(lines.get(index)).matches();
  }

  /** The dash for "no figure", wherever a shorter or longer one fills a cell right of the first. */
  private static String dashes(String row) {
    int second = row.indexOf('|', 1);
    return second < 0
        ? row
        : row.substring(0, second) + DASH.matcher(row.substring(second)).replaceAll("$1–$2");
  }
}
