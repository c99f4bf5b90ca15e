package id.tanyabanten.terms;

import id.tanyabanten.files.TextFolder;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import id.tanyabanten.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the vocabulary from its folder. The name of a file says what its entries are; places may be
 * spread over several files whose names start alike. What can't be read is reported and left out.
 */
public final class VocabularyLoader {

  private static final String PLACES = "places";
  private static final String COUNTRIES = "countries";
  private static final String ENDINGS = "endings.yaml";
  private static final String SUFFIXES = "suffixes";
  private static final String PREFIXES = "prefixes";
  private static final String CHAT = "chat";

  /** What there is besides the places. */
  private static final List<String> FILES =
      List.of(
          ENDINGS,
          "measures.yaml",
          "subjects.yaml",
          "attributes.yaml",
          "question-words.yaml",
          "answer-types.yaml",
          "scales.yaml",
          "periods.yaml",
          "small-talk.yaml",
          "function-words.yaml",
          "connectives.yaml",
          "spelling.yaml");

  private final Path folder;
  private final TextFolder texts;
  private final Consumer<Problem> report;

  /**
   * @param folder the folder that holds the vocabulary's files; links may lead anywhere within the
   *     folder around it
   */
  public VocabularyLoader(Path folder, Consumer<Problem> report) {
    this.folder = folder;
    this.texts = new TextFolder(folder.toAbsolutePath().resolveSibling(""));
    // Some entries are looked at twice; what is wrong with them is told once.
    Set<Problem> told = new HashSet<>();
    this.report =
        problem -> {
          synchronized (told) {
            if (told.add(problem)) {
              report.accept(problem);
            }
          }
        };
  }

  public Vocabulary load() {
    reportUnknownFiles();
    List<String> placeFiles = placeFiles();
    Map<String, YamlMap> files = read(Stream.concat(placeFiles.stream(), FILES.stream()).toList());
    VocabularyBuilder builder = new VocabularyBuilder(endings(files));
    PlaceFile placeFile = new PlaceFile(builder);
    placeFiles.forEach(name -> with(files, name, placeFile::readPlaces));
    placeFiles.forEach(name -> with(files, name, placeFile::readOpenNames));
    TermFile termFile = new TermFile(builder);
    with(files, "measures.yaml", file -> termFile.read(file, Term.Kind.MEASURE));
    with(files, "subjects.yaml", file -> termFile.read(file, Term.Kind.SUBJECT));
    with(files, "attributes.yaml", file -> termFile.read(file, Term.Kind.ATTRIBUTE));
    termFile.checkBroader();
    WordFiles words = new WordFiles(builder);
    with(files, "question-words.yaml", words::readQuestionWords);
    with(files, "answer-types.yaml", words::readAnswerTypes);
    with(files, "scales.yaml", words::readScales);
    with(files, "periods.yaml", words::readPeriods);
    with(files, "small-talk.yaml", words::readTalk);
    with(files, "function-words.yaml", words::readFunctionWords);
    with(files, "connectives.yaml", words::readConnectives);
    with(files, "spelling.yaml", words::readSpelling);
    return builder.build();
  }

  /** The files side by side; what they mean together is read in order afterwards. */
  private Map<String, YamlMap> read(List<String> names) {
    Map<String, YamlMap> files = new ConcurrentHashMap<>();
    names.parallelStream().forEach(name -> read(name).ifPresent(file -> files.put(name, file)));
    return files;
  }

  private static void with(Map<String, YamlMap> files, String name, Consumer<YamlMap> reading) {
    Optional.ofNullable(files.get(name)).ifPresent(reading);
  }

  private static Endings endings(Map<String, YamlMap> files) {
    Optional<YamlMap> file = Optional.ofNullable(files.get(ENDINGS));
    file.ifPresent(map -> map.allowOnly(Set.of(SUFFIXES, PREFIXES, CHAT)));
    return new Endings(affixes(file, SUFFIXES), affixes(file, PREFIXES), chat(file));
  }

  private static Map<String, String> chat(Optional<YamlMap> file) {
    Map<String, String> endings = new HashMap<>();
    file.flatMap(map -> map.map(CHAT))
        .ifPresent(
            chat ->
                chat.keys()
                    .forEach(
                        typed -> chat.text(typed).ifPresent(ending -> endings.put(typed, ending))));
    return endings;
  }

  private static List<String> affixes(Optional<YamlMap> file, String key) {
    return file.map(map -> map.texts(key).stream().map(YamlText::text).toList()).orElse(List.of());
  }

  /** A file that nobody reads has a name with a slip in it, or lies in the wrong folder. */
  private void reportUnknownFiles() {
    names().stream()
        .filter(name -> !name.startsWith("."))
        .filter(name -> !FILES.contains(name) && !isOfPlaces(name))
        .forEach(
            name ->
                report.accept(
                    Problem.ofFile(
                        folder.getFileName() + "/" + name,
                        Fault.UNKNOWN_TERM_FILE,
                        String.join(", ", FILES))));
  }

  private List<String> placeFiles() {
    List<String> found = names().stream().filter(VocabularyLoader::isOfPlaces).toList();
    return found.isEmpty() ? List.of(PLACES + ".yaml") : found;
  }

  private static boolean isOfPlaces(String name) {
    return (name.startsWith(PLACES) || name.startsWith(COUNTRIES)) && name.endsWith(".yaml");
  }

  /** What lies in the folder; nothing where it can't be opened, which each file then tells. */
  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<YamlMap> read(String name) {
    String shownName = folder.getFileName() + "/" + name;
    return texts
        .read(folder.resolve(name), shownName, report)
        .flatMap(text -> new YamlReader(shownName, 1, report).read(text))
        .filter(file -> isFilled(file, shownName));
  }

  /** A file without entries lost them: to a full disk, for example. */
  private boolean isFilled(YamlMap file, String shownName) {
    if (file.keys().isEmpty()) {
      report.accept(Problem.at(shownName, 1, Fault.NOT_A_MAP));
    }
    return !file.keys().isEmpty();
  }
}
