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
      Pattern.compile("\\[\\s*+(?:\\^\\s*+([^\\[\\]#^]++)|([\\w-]*+)#([\\w-]++)\\s*+)\\]");
  private static final Pattern MARK_BEGUN = Pattern.compile("\\[\\s*+\\^\\s*+[^\\s\\[\\]]*+");

  /** Takes marks off the end of the line, one by one, and forgives a full stop behind the last. */
  static Marks of(String line) {
    String whole = line.strip();
    String rest = withoutFullStopBehindMark(whole);
    List<String> sources = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    Optional<Matcher> mark = lastMark(rest);
    while (mark.isPresent()) {
      Matcher found = mark.get();
      if (found.group(1) != null) {
        sources.add(0, found.group(1).strip());
      } else {
        references.add(0, new Reference(found.group(2), found.group(3)));
      }
      rest = rest.substring(0, found.regionStart()).stripTrailing();
      mark = lastMark(rest);
    }
    String text = sources.isEmpty() && references.isEmpty() ? whole : rest;
    return new Marks(text, List.copyOf(sources), List.copyOf(references), stray(text));
  }

  private static String withoutFullStopBehindMark(String text) {
    if (!text.endsWith(".")) {
      return text;
    }
    String rest = text.substring(0, text.length() - 1).stripTrailing();
    return rest.endsWith("]") ? rest : text;
  }

  private static Optional<Matcher> lastMark(String text) {
    int start = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    return start < 0
        ? Optional.empty()
        : Optional.of(MARK.matcher(text).region(start, text.length())).filter(Matcher::matches);
  }

  /** A mark in a text that may have none. */
  static Optional<String> stray(String text) {
    return first(MARK, text).or(() -> first(MARK_BEGUN, text));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
