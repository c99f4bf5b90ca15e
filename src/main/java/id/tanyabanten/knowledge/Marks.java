package id.tanyabanten.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line's text and the marks behind it: {@code [^key]} names a source, {@code [#anchor]} or {@code
 * [name#anchor]} a section that is quoted with it.
 *
 * @param text the line without its marks
 * @param sources the keys of its sources, in order
 * @param references the sections named, in order
 * @param stray a mark that stands within the text instead of behind it, or is not closed
 */
record Marks(
    String text, List<String> sources, List<Reference> references, Optional<String> stray) {

  /**
   * A section named in a mark.
   *
   * @param name the document's name; empty for the document that the mark stands in
   */
  record Reference(String name, String anchor) {

    SectionRef from(String ownName) {
      return new SectionRef(name.isEmpty() ? ownName : name, anchor);
    }
  }

  private static final Pattern MARK =
      Pattern.compile("\\[\\s*(?:\\^\\s*([^\\[\\]#^]+?)|([\\w-]*)#([\\w-]+))\\s*\\]");
  private static final Pattern MARKS_AT_END =
      Pattern.compile("(?:\\s*" + MARK.pattern() + ")+\\s*\\.?\\s*$");

  private static final Pattern MARK_BEGUN = Pattern.compile("\\[\\s*\\^\\s*[^\\s\\[\\]]*");

  static Marks of(String line) {
    Matcher end = MARKS_AT_END.matcher(line);
    if (!end.find()) {
      return new Marks(line.strip(), List.of(), List.of(), stray(line));
    }
    List<String> sources = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    Matcher mark = MARK.matcher(line.substring(end.start()));
    while (mark.find()) {
      if (mark.group(1) != null) {
        sources.add(mark.group(1));
      } else {
        references.add(new Reference(mark.group(2), mark.group(3)));
      }
    }
    String text = line.substring(0, end.start()).strip();
    return new Marks(text, List.copyOf(sources), List.copyOf(references), stray(text));
  }

  private static Optional<String> stray(String text) {
    return first(MARK, text).or(() -> first(MARK_BEGUN, text));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
