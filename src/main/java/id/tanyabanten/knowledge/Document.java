package id.tanyabanten.knowledge;

import id.tanyabanten.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One subject in one language.
 *
 * @param id the name and the language, such as {@code lkpm.en}
 * @param name shared with its twin in the other language
 * @param topic the folder it lies in
 * @param file relative to the knowledge folder
 * @param version the first 12 hex digits of the canonical text's SHA-256
 * @param asOf the day on which it was last checked against its sources
 * @param reviewBy the day by which it wants to be checked again
 * @param lines where its days stand in its file
 * @param canonicalText what snippets and offsets refer to
 */
public record Document(
    String id,
    String name,
    String topic,
    Language language,
    String file,
    String title,
    String version,
    LocalDate asOf,
    LocalDate reviewBy,
    DayLines lines,
    List<Section> sections,
    String canonicalText) {

  /**
   * The lines of the days in the front matter.
   *
   * @param asOf of the last check
   * @param reviewBy of the next one
   */
  public record DayLines(int asOf, int reviewBy) {}

  public Document {
    sections = List.copyOf(sections);
  }

  Document withoutQuestions() {
    return new Document(
        id,
        name,
        topic,
        language,
        file,
        title,
        version,
        asOf,
        reviewBy,
        lines,
        sections.stream().map(Section::withoutQuestions).toList(),
        canonicalText);
  }

  /** By its id alone: the rest would be read through at every look into a map. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  public Optional<Section> section(String anchor) {
    return sections.stream()
        .filter(section -> section.anchor().filter(anchor::equals).isPresent())
        .findFirst();
  }
}
