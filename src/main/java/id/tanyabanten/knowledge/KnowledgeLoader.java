package id.tanyabanten.knowledge;

import id.tanyabanten.knowledge.DocumentParser.DocumentName;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Loads the documents of a knowledge folder. A document with an error is reported and left out; the
 * others load.
 */
public final class KnowledgeLoader {

  /** The folder of the sources' files. */
  private static final String SOURCES = "sources";

  /** The folder of the vocabulary, which is loaded before. */
  public static final String TERMS = "terms";

  private static final long LARGEST_FILE = 1 << 20;
  private static final Pattern FILE_NAME =
      Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.(id|en)\\.md");

  private final Path folder;
  private final Vocabulary vocabulary;
  private final LocalDate today;
  private final Consumer<Problem> report;

  /**
   * @param today what decides whether a review is overdue
   */
  public KnowledgeLoader(
      Path folder, Vocabulary vocabulary, LocalDate today, Consumer<Problem> report) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.today = today;
    this.report = report;
  }

  public Knowledge load() {
    Sources sources = loadSources();
    DocumentParser parser = new DocumentParser(vocabulary, sources);
    Map<String, Document> documents = new HashMap<>();
    List<String> broken = new ArrayList<>();
    reportDocumentsIn(folder);
    for (Path topic : folders(folder)) {
      folders(topic).forEach(this::reportDocumentsIn);
      for (Path file : files(topic)) {
        load(topic, file, parser, documents, broken);
      }
    }
    Knowledge knowledge = new Knowledge(documents.values());
    new KnowledgeCheck(knowledge, sources, broken, today, report).run();
    return knowledge;
  }

  private void load(
      Path topic,
      Path file,
      DocumentParser parser,
      Map<String, Document> documents,
      List<String> broken) {
    String shownName = folder.relativize(file).toString();
    Matcher name = FILE_NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      report.accept(Problem.at(shownName, 0, Fault.BAD_FILE_NAME));
      return;
    }
    DocumentName documentName =
        new DocumentName(
            topic.getFileName().toString(),
            name.group(1),
            Language.ofCode(name.group(2)).orElseThrow());
    Document earlier = documents.get(documentName.id());
    if (earlier != null) {
      report.accept(Problem.at(shownName, 0, Fault.NAME_TAKEN, earlier.file()));
      return;
    }
    Optional<Document> document =
        read(file, shownName).flatMap(text -> parser.parse(documentName, shownName, text, report));
    document.ifPresentOrElse(
        loaded -> documents.put(loaded.id(), loaded), () -> broken.add(documentName.id()));
  }

  /** Documents lie in the folder of a topic, neither above nor below it. */
  private void reportDocumentsIn(Path parent) {
    files(parent).stream()
        .filter(file -> FILE_NAME.matcher(file.getFileName().toString()).matches())
        .map(file -> folder.relativize(file).toString())
        .forEach(name -> report.accept(Problem.at(name, 0, Fault.OUTSIDE_TOPIC)));
  }

  private Sources loadSources() {
    Map<String, Source> sources = new HashMap<>();
    SourceFile sourceFile = new SourceFile(sources);
    for (Path file : files(folder.resolve(SOURCES))) {
      String shownName = folder.relativize(file).toString();
      if (!shownName.endsWith(".yaml")) {
        report.accept(Problem.at(shownName, 0, Fault.NOT_YAML_FILE));
        continue;
      }
      read(file, shownName)
          .flatMap(text -> new YamlReader(shownName, 1, report).read(text))
          .ifPresent(sourceFile::read);
    }
    return new Sources(sources);
  }

  private Optional<String> read(Path file, String shownName) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        report.accept(Problem.at(shownName, 0, Fault.FILE_TOO_LARGE, LARGEST_FILE >> 10));
        return Optional.empty();
      }
      return Optional.of(Files.readString(file));
    } catch (MalformedInputException e) {
      report.accept(Problem.at(shownName, 0, Fault.NOT_UTF8));
    } catch (IOException e) {
      report.accept(Problem.at(shownName, 0, Fault.UNREADABLE_FILE, e.getClass().getSimpleName()));
    }
    return Optional.empty();
  }

  private List<Path> folders(Path parent) {
    return children(parent).stream()
        .filter(Files::isDirectory)
        .filter(child -> !child.endsWith(SOURCES) && !child.endsWith(TERMS))
        .toList();
  }

  private List<Path> files(Path parent) {
    return children(parent).stream().filter(Files::isRegularFile).toList();
  }

  private List<Path> children(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      String shownName = parent.equals(folder) ? parent.toString() : parent.getFileName().toString();
      report.accept(Problem.at(shownName, 0, Fault.UNREADABLE_FOLDER));
      return List.of();
    }
  }
}
