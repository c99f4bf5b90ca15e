package id.tanyabanten.terms;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import id.tanyabanten.yaml.YamlText;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the vocabulary from its folder. The name of a file says what its entries are; places may be
 * spread over several files whose names start alike. What can't be read is reported and left out.
 */
public final class VocabularyLoader {

  private static final String PLACES = "places";
  private static final String COUNTRIES = "countries";
  private static final long LARGEST_FILE = 1 << 20;

  private final Path folder;
  private final Consumer<Problem> report;

  /**
   * @param folder the folder that holds the vocabulary's files
   */
  public VocabularyLoader(Path folder, Consumer<Problem> report) {
    this.folder = folder;
    // Some entries are looked at twice; what is wrong with them is told once.
    Set<Problem> told = new HashSet<>();
    this.report =
        problem -> {
          if (told.add(problem)) {
            report.accept(problem);
          }
        };
  }

  public Vocabulary load() {
    VocabularyBuilder builder = new VocabularyBuilder(endings());
    PlaceFile placeFile = new PlaceFile(builder);
    List<YamlMap> placeFiles = placeFiles().stream().flatMap(name -> read(name).stream()).toList();
    placeFiles.forEach(placeFile::readPlaces);
    placeFiles.forEach(placeFile::readOpenNames);
    TermFile termFile = new TermFile(builder);
    read("measures.yaml").ifPresent(file -> termFile.read(file, Term.Kind.MEASURE));
    read("subjects.yaml").ifPresent(file -> termFile.read(file, Term.Kind.SUBJECT));
    read("attributes.yaml").ifPresent(file -> termFile.read(file, Term.Kind.ATTRIBUTE));
    termFile.checkBroader();
    WordFiles words = new WordFiles(builder);
    read("question-words.yaml").ifPresent(words::readQuestionWords);
    read("answer-types.yaml").ifPresent(words::readAnswerTypes);
    read("scales.yaml").ifPresent(words::readScales);
    read("periods.yaml").ifPresent(words::readPeriods);
    read("small-talk.yaml").ifPresent(words::readTalk);
    read("function-words.yaml").ifPresent(words::readFunctionWords);
    read("connectives.yaml").ifPresent(words::readConnectives);
    read("spelling.yaml").ifPresent(words::readSpelling);
    return builder.build();
  }

  private Endings endings() {
    Optional<YamlMap> file = read("endings.yaml");
    return new Endings(affixes(file, "suffixes"), affixes(file, "prefixes"));
  }

  private static List<String> affixes(Optional<YamlMap> file, String key) {
    return file.map(map -> map.texts(key).stream().map(YamlText::text).toList()).orElse(List.of());
  }

  private List<String> placeFiles() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(PLACES) || name.startsWith(COUNTRIES))
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(PLACES + ".yaml");
    }
  }

  private Optional<YamlMap> read(String name) {
    String shownName = folder.getFileName() + "/" + name;
    try {
      if (Files.size(folder.resolve(name)) > LARGEST_FILE) {
        report.accept(Problem.at(shownName, 0, Fault.FILE_TOO_LARGE, LARGEST_FILE >> 10));
        return Optional.empty();
      }
      String text = Files.readString(folder.resolve(name));
      return new YamlReader(shownName, 1, report).read(text);
    } catch (MalformedInputException e) {
      report.accept(Problem.at(shownName, 0, Fault.NOT_UTF8));
    } catch (IOException e) {
      report.accept(Problem.at(shownName, 0, Fault.UNREADABLE_FILE, e.getClass().getSimpleName()));
    }
    return Optional.empty();
  }
}
