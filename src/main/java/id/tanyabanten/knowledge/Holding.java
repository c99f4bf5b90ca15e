package id.tanyabanten.knowledge;

import id.tanyabanten.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the documents of a topic in one language hold.
 *
 * @param oldest the day of the check that is longest ago, of documents and of sections
 * @param newest the day of the latest check
 * @param sources how many different sources of each kind they rest on
 */
public record Holding(
    String topic,
    Language language,
    int documents,
    LocalDate oldest,
    LocalDate newest,
    int statements,
    Map<Source.Kind, Long> sources) {

  public Holding {
    sources = Map.copyOf(sources);
  }

  /** By topic, and in each topic by language. */
  public static List<Holding> of(Knowledge knowledge) {
    Map<String, List<Document>> byTopic =
        knowledge.documents().stream()
            .collect(Collectors.groupingBy(Document::topic, TreeMap::new, Collectors.toList()));
    List<Holding> holdings = new ArrayList<>();
    byTopic.forEach((topic, documents) -> holdings.addAll(of(topic, documents)));
    return holdings;
  }

  private static List<Holding> of(String topic, List<Document> documents) {
    return Stream.of(Language.INDONESIAN, Language.ENGLISH)
        .filter(language -> documents.stream().anyMatch(it -> it.language() == language))
        .map(
            language ->
                of(
                    topic,
                    language,
                    documents.stream().filter(it -> it.language() == language).toList()))
        .toList();
  }

  private static Holding of(String topic, Language language, List<Document> documents) {
    List<Section> sections =
        documents.stream().map(Document::sections).flatMap(Collection::stream).toList();
    List<LocalDate> days =
        Stream.concat(documents.stream().map(Document::asOf), sections.stream().map(Section::asOf))
            .toList();
    return new Holding(
        topic,
        language,
        documents.size(),
        Collections.min(days),
        Collections.max(days),
        sections.stream().mapToInt(section -> section.statements().size()).sum(),
        kinds(sections));
  }

  private static Map<Source.Kind, Long> kinds(List<Section> sections) {
    Set<Source> sources =
        sections.stream()
            .flatMap(section -> section.statements().stream())
            .flatMap(statement -> statement.sources().stream())
            .collect(Collectors.toSet());
    return sources.stream().collect(Collectors.groupingBy(Source::kind, Collectors.counting()));
  }
}
