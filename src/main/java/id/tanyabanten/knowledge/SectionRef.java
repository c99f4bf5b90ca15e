package id.tanyabanten.knowledge;

/**
 * Points to a section, whatever the language.
 *
 * @param name the document's name, without language
 * @param anchor the {@code id} in the section's settings
 */
public record SectionRef(String name, String anchor) {

  @Override
  public String toString() {
    return name + "#" + anchor;
  }
}
