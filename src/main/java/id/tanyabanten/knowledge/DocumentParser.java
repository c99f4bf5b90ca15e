package id.tanyabanten.knowledge;

import id.tanyabanten.files.HiddenSigns;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes a document of a file's text, or reports why it can't be one. */
final class DocumentParser {

  private static final String FRONT_MATTER_LINE = "---";
  private static final Pattern CUT_OFF = Pattern.compile("^title:[^\"'#]*\\S\\s+#");

  private final Vocabulary vocabulary;
  private final Places places;
  private final Sources sources;

  DocumentParser(Vocabulary vocabulary, Sources sources) {
    this.vocabulary = vocabulary;
    this.places = new Places(vocabulary);
    this.sources = sources;
  }

  /**
   * The document, or nothing where a problem of the file is an error.
   *
   * @param file relative to the knowledge folder
   */
  Optional<Document> parse(DocumentName name, String file, String text, Consumer<Problem> report) {
    List<Problem> problems = new ArrayList<>();
    Optional<Document> document = parse(name, file, lines(text), problems);
    problems.stream().distinct().forEach(report);
    return problems.stream().anyMatch(Problem::isError) ? Optional.empty() : document;
  }

  private Optional<Document> parse(
      DocumentName name, String file, List<String> lines, List<Problem> problems) {
    int end = endOfFrontMatter(lines);
    if (end < 0) {
      problems.add(Problem.at(file, 1, Fault.NO_FRONT_MATTER));
      return Optional.empty();
    }
    reportCutOff(file, lines.subList(1, end), problems);
    reportHiddenSigns(file, lines, problems);
    Optional<FrontMatter> front =
        new YamlReader(file, 2, problems::add)
            .read(String.join("\n", lines.subList(1, end)))
            .flatMap(map -> FrontMatter.of(map, places, sources));
    List<Outline> outlines =
        new OutlineParser(file, lines.subList(end + 1, lines.size()), end + 2, problems::add)
            .parse();
    return front.map(head -> document(name, file, head, outlines, problems));
  }

  /** To YAML what stands behind the sign is a comment; in a title nobody means one. */
  private static void reportCutOff(String file, List<String> lines, List<Problem> problems) {
    for (int number = 0; number < lines.size(); number++) {
      if (CUT_OFF.matcher(lines.get(number)).find()) {
        problems.add(Problem.at(file, number + 2, Fault.VALUE_CUT_OFF, lines.get(number).strip()));
      }
    }
  }

  private static void reportHiddenSigns(String file, List<String> lines, List<Problem> problems) {
    for (int number = 1; number <= lines.size(); number++) {
      int line = number;
      HiddenSigns.first(lines.get(number - 1))
          .ifPresent(sign -> problems.add(Problem.at(file, line, Fault.HIDDEN_SIGN, sign)));
    }
  }

  private Document document(
      DocumentName name,
      String file,
      FrontMatter front,
      List<Outline> outlines,
      List<Problem> problems) {
    if (outlines.isEmpty()) {
      problems.add(Problem.ofFile(file, Fault.NO_SECTION));
    }
    CanonicalText canonical = new CanonicalText();
    canonical.add(front.title());
    StatementParser statements =
        new StatementParser(name, file, front, vocabulary, sources, canonical, problems::add);
    List<Section> sections = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    for (Outline outline : outlines) {
      Settings settings = settings(file, outline, problems);
      settings
          .anchor()
          .filter(anchor -> !anchors.add(anchor))
          .ifPresent(
              anchor ->
                  problems.add(
                      Problem.at(file, outline.heading().number(), Fault.DUPLICATE_KEY, anchor)));
      sections.add(statements.section(outline, settings, sections.size() + 1));
    }
    return new Document(
        name.id(),
        name.name(),
        name.topic(),
        name.language(),
        file,
        front.title(),
        canonical.version(),
        front.asOf(),
        front.reviewBy(),
        front.lines(),
        sections,
        canonical.toString());
  }

  private Settings settings(String file, Outline outline, List<Problem> problems) {
    Optional<YamlMap> map =
        outline
            .settings()
            .flatMap(
                block -> new YamlReader(file, block.number(), problems::add).read(block.text()));
    return map.map(settings -> Settings.of(settings, places)).orElse(Settings.NONE);
  }

  /** The lines of a file, forgiving a byte-order mark and either kind of line end. */
  private static List<String> lines(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.lines().toList();
  }

  private static int endOfFrontMatter(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).strip().equals(FRONT_MATTER_LINE)) {
      return -1;
    }
    for (int line = 1; line < lines.size(); line++) {
      if (lines.get(line).strip().equals(FRONT_MATTER_LINE)) {
        return line;
      }
    }
    return -1;
  }

  /**
   * What the path of a document's file says.
   *
   * @param topic the folder
   */
  record DocumentName(String topic, String name, Language language) {

    String id() {
      return Knowledge.id(name, language);
    }
  }
}
