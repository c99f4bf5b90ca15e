package id.tanyabanten.evaluation;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.search.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a document, whatever its language: twins have the same sections in the same order.
 *
 * @param name the document's name, without language
 * @param number of the heading, from 1
 */
public record NumberedSection(String name, int number) {

  private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)#([1-9]\\d{0,3})");

  /** Reads {@code name#number}; nothing where the text has another form. */
  static Optional<NumberedSection> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new NumberedSection(form.group(1), Integer.parseInt(form.group(2))))
        : Optional.empty();
  }

  public static NumberedSection of(Passage passage) {
    Document document = passage.document();
    return new NumberedSection(document.name(), document.sections().indexOf(passage.section()) + 1);
  }

  @Override
  public String toString() {
    return name + "#" + number;
  }
}
