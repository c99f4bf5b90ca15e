package id.tanyabanten.knowledge;

import id.tanyabanten.language.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All documents that are fit for service, by id. */
public final class Knowledge {

  private final Map<String, Document> documents = new LinkedHashMap<>();

  public Knowledge(Collection<Document> documents) {
    documents.stream()
        .sorted(Comparator.comparing(Document::id))
        .forEach(document -> this.documents.put(document.id(), document));
  }

  public List<Document> documents() {
    return List.copyOf(documents.values());
  }

  public List<Document> documents(Language language) {
    return documents().stream().filter(document -> document.language() == language).toList();
  }

  public Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** The section that a reference means, in the given language. */
  public Optional<Section> section(SectionRef ref, Language language) {
    return document(id(ref.name(), language)).flatMap(document -> document.section(ref.anchor()));
  }

  /** The newest day on which a document was checked against its sources. */
  public Optional<LocalDate> asOf() {
    return documents.values().stream().map(Document::asOf).max(Comparator.naturalOrder());
  }

  /**
   * The same documents without the other ways to ask that stand at their sections: to measure what
   * those are worth.
   */
  public Knowledge withoutQuestions() {
    return new Knowledge(documents.values().stream().map(Document::withoutQuestions).toList());
  }

  public boolean isEmpty() {
    return documents.isEmpty();
  }

  /** The id of a document from its name and language. */
  public static String id(String name, Language language) {
    return name + "." + language.code();
  }
}
