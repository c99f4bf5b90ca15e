package id.tanyabanten.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points to a section, whatever the language.
 *
 * @param name the document's name, without language
 * @param anchor the {@code id} in the section's settings
 */
public record SectionRef(String name, String anchor) {

  private static final Pattern FORM = Pattern.compile("([\\w-]+)#([\\w-]+)");

  /** Reads {@code name#anchor}; nothing where the text has another form. */
  public static Optional<SectionRef> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new SectionRef(form.group(1), form.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name + "#" + anchor;
  }
}
