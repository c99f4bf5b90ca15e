package id.tanyabanten.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends one line; each method answers with the line as it should be. */
final class LineMender {

  /** Blanks that look like a space and are none: what word processors and web pages leave. */
  private static final String ODD_SPACE = "[\\t\\u00A0\\u2000-\\u200A\\u202F]";

  private static final Pattern ODD = Pattern.compile(ODD_SPACE);
  private static final Pattern INDENT = Pattern.compile("^[\\s\\u00A0\\u2000-\\u200A\\u202F]+");
  private static final Pattern TRAILING = Pattern.compile("\\s+$");
  private static final Pattern HASHES = Pattern.compile("^##(?=\\p{L})");

  /** Would be a list, a heading or the like without its blanks, and stays as it is. */
  private static final Pattern PLAIN_START = Pattern.compile("^\\s+(?=[\\p{L}“\"(])");

  /** Only where marks may stand, so that none comes to be within a text. */
  private static final String MARK_END = "(?=\\s*+(?:\\[|\\||\\.?\\s*+$))";

  private static final Pattern SOURCE_MARK =
      Pattern.compile("\\[\\s*+\\^\\s*+([^\\[\\]#^|\\s]++)\\s*+]" + MARK_END);
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\s*+([\\w-]*+)\\s*+#\\s*+([\\w-]++)\\s*+]" + MARK_END);

  private static final String DOUBLE = "“”„\"";
  private static final String SINGLE = "‘’‚'";
  private static final Pattern QUOTED =
      Pattern.compile(
          "^(\\s*+[\\w-]++:\\s++)(?:([%1$s])([^%1$s\\\\]++)([%1$s])|([%2$s])([^%1$s%2$s\\\\]++)([%2$s]))\\s*+$"
              .formatted(DOUBLE, SINGLE));

  private LineMender() {}

  static String oddSpaces(String line) {
    return ODD.matcher(line).replaceAll(" ");
  }

  /** In YAML a Tab at the start is no indentation; two spaces are what it was meant as. */
  static String oddSpacesOfYaml(String line) {
    Matcher indent = INDENT.matcher(line);
    String start = indent.find() ? indent.group() : "";
    return oddSpaces(start.replace("\t", "  ") + line.substring(start.length()));
  }

  static String spacesInMarks(String line) {
    return REFERENCE.matcher(SOURCE_MARK.matcher(line).replaceAll("[^$1]")).replaceAll("[$1#$2]");
  }

  static String indentation(String line) {
    return PLAIN_START.matcher(line).replaceFirst("");
  }

  static String spaceAfterHashes(String line) {
    return HASHES.matcher(line).replaceFirst("## ");
  }

  static String trailingBlanks(String line) {
    return TRAILING.matcher(line).replaceFirst("");
  }

  /** A word processor's quotes around a value; within it they are part of what it says. */
  static String curlyQuotes(String line) {
    Matcher value = QUOTED.matcher(line);
    return value.matches() ? straight(value).orElse(line) : line;
  }

  private static Optional<String> straight(Matcher value) {
    boolean isDouble = value.group(2) != null;
    String open = isDouble ? value.group(2) : value.group(5);
    String inside = isDouble ? value.group(3) : value.group(6);
    String close = isDouble ? value.group(4) : value.group(7);
    boolean isRight = open.equals(close) && open.codePointAt(0) < 0x80;
    boolean breaks = !open.equals("‘") || inside.contains(": ") || inside.contains(" #");
    return isRight || (!isDouble && !breaks)
        ? Optional.empty()
        : Optional.of(value.group(1) + '"' + inside + '"');
  }
}
