package id.tanyabanten.knowledge;

import id.tanyabanten.files.TextFolder;
import id.tanyabanten.knowledge.DocumentParser.DocumentName;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  static final String SOURCES = "sources";

  /** The folder of the vocabulary, which is loaded before. */
  public static final String TERMS = "terms";

  private static final Pattern FILE_NAME =
      Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.(id|en)\\.md");
  private static final Pattern LIKE_A_FILE = Pattern.compile(".*\\.(?:md|yaml)");

  private final Path folder;
  private final TextFolder texts;
  private final Vocabulary vocabulary;
  private final LocalDate today;
  private final Consumer<Problem> report;

  /**
   * @param today what decides whether a review is overdue
   */
  public KnowledgeLoader(
      Path folder, Vocabulary vocabulary, LocalDate today, Consumer<Problem> report) {
    this.folder = folder;
    this.texts = new TextFolder(folder);
    this.vocabulary = vocabulary;
    this.today = today;
    // Folders are looked through more than once; what is wrong with them is told once.
    Set<Problem> told = new HashSet<>();
    this.report =
        problem -> {
          if (told.add(problem)) {
            report.accept(problem);
          }
        };
  }

  /** All documents, looked at side by side. */
  public Knowledge load() {
    return loadAfter(new Knowledge(List.of()));
  }

  /**
   * All documents as they are now; of one that has an error, the version in service stays.
   *
   * @param inService what was loaded before
   */
  public Knowledge loadAfter(Knowledge inService) {
    return load(Set.of(Language.INDONESIAN, Language.ENGLISH), true, inService);
  }

  /** The documents of one language only, for whoever has one question and does not want to wait. */
  public Knowledge load(Language language) {
    return load(Set.of(language), false, new Knowledge(List.of()));
  }

  private Knowledge load(Set<Language> languages, boolean checks, Knowledge inService) {
    Sources sources = loadSources();
    DocumentParser parser = new DocumentParser(vocabulary, sources);
    reportDocumentsIn(folder);
    reportNoFilesIn(folder);
    List<Path> files = new ArrayList<>();
    for (Path topic : folders(folder)) {
      reportNoFilesIn(topic);
      folders(topic).forEach(this::reportDocumentsIn);
      files.addAll(files(topic));
    }
    // Each file by itself, so that they can be read side by side; problems are told in order.
    List<Loaded> loaded =
        files.parallelStream()
            .filter(file -> isIn(languages, file))
            .map(file -> load(file, parser))
            .toList();
    loaded.forEach(file -> file.problems().forEach(report));
    List<String> broken =
        loaded.stream().filter(Loaded::isBroken).flatMap(file -> file.id().stream()).toList();
    Collection<Document> documents = new ArrayList<>(withoutNamesakes(loaded));
    broken.forEach(id -> inService.document(id).ifPresent(documents::add));
    Knowledge knowledge = new Knowledge(documents);
    if (checks) {
      new KnowledgeCheck(knowledge, vocabulary, sources, broken, today, report).run();
    }
    return knowledge;
  }

  /** Whether a file of that name is to be a document. */
  static boolean isDocument(String name) {
    return FILE_NAME.matcher(name).matches();
  }

  private static boolean isIn(Set<Language> languages, Path file) {
    Matcher name = FILE_NAME.matcher(file.getFileName().toString());
    return !name.matches()
        || Language.ofCode(name.group(2)).filter(languages::contains).isPresent();
  }

  /**
   * What came of a file.
   *
   * @param id of the document that its name promises; empty where the name promises none
   */
  private record Loaded(
      String file, Optional<String> id, Optional<Document> document, List<Problem> problems) {

    boolean isBroken() {
      return document.isEmpty();
    }
  }

  private Loaded load(Path file, DocumentParser parser) {
    String shownName = folder.relativize(file).toString();
    List<Problem> problems = new ArrayList<>();
    Matcher name = FILE_NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      problems.add(Problem.ofFile(shownName, Fault.BAD_FILE_NAME));
      return new Loaded(shownName, Optional.empty(), Optional.empty(), problems);
    }
    DocumentName documentName =
        new DocumentName(
            folder.relativize(file).getName(0).toString(),
            name.group(1),
            Language.ofCode(name.group(2)).orElseThrow());
    Optional<Document> document =
        texts
            .read(file, shownName, problems::add)
            .flatMap(text -> parser.parse(documentName, shownName, text, problems::add));
    return new Loaded(shownName, Optional.of(documentName.id()), document, problems);
  }

  /** The documents, of several with one name the first. */
  private Collection<Document> withoutNamesakes(List<Loaded> loaded) {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Loaded file : loaded) {
      if (file.document().isPresent()) {
        Document document = file.document().get();
        Document earlier = documents.putIfAbsent(document.id(), document);
        if (earlier != null) {
          report.accept(Problem.ofFile(file.file(), Fault.NAME_TAKEN, earlier.file()));
        }
      }
    }
    return documents.values();
  }

  /** Documents lie in the folder of a topic, neither above nor below it. */
  private void reportDocumentsIn(Path parent) {
    files(parent).stream()
        .filter(file -> isDocument(file.getFileName().toString()))
        .map(file -> folder.relativize(file).toString())
        .forEach(name -> report.accept(Problem.ofFile(name, Fault.OUTSIDE_TOPIC)));
  }

  /** What has the name of a file, or is nothing that could be looked into. */
  private void reportNoFilesIn(Path parent) {
    children(parent).stream()
        .filter(child -> !Files.isRegularFile(child))
        .filter(
            child ->
                !Files.isDirectory(child)
                    || LIKE_A_FILE.matcher(child.getFileName().toString()).matches())
        .map(child -> folder.relativize(child).toString())
        .forEach(name -> report.accept(Problem.ofFile(name, Fault.NOT_A_FILE)));
  }

  private Sources loadSources() {
    Map<String, Sources.Entry> sources = new HashMap<>();
    SourceFile sourceFile = new SourceFile(sources);
    reportNoFilesIn(folder.resolve(SOURCES));
    for (Path file : children(folder.resolve(SOURCES))) {
      String shownName = folder.relativize(file).toString();
      if (!shownName.endsWith(".yaml")) {
        report.accept(Problem.ofFile(shownName, Fault.NOT_YAML_FILE));
      }
      if (!Files.isRegularFile(file) || !shownName.endsWith(".yaml")) {
        continue;
      }
      texts
          .read(file, shownName, report)
          .flatMap(text -> new YamlReader(shownName, 1, report).read(text))
          .ifPresent(sourceFile::read);
    }
    return new Sources(sources);
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
    if (Files.exists(parent) && !isWithin(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .filter(this::isWithin)
          .sorted()
          .toList();
    } catch (IOException e) {
      String shownName =
          parent.equals(folder) ? parent.toString() : parent.getFileName().toString();
      report.accept(Problem.ofFile(shownName, Fault.UNREADABLE_FOLDER));
      return List.of();
    }
  }

  /** Where a link leads out of the folder or nowhere, that is told and it is passed over. */
  private boolean isWithin(Path path) {
    String shownName = folder.relativize(path).toString();
    try {
      if (texts.holds(path)) {
        return true;
      }
      report.accept(Problem.ofFile(shownName, Fault.LINK_OUTSIDE));
    } catch (IOException e) {
      report.accept(Problem.ofFile(shownName, Fault.UNREADABLE_FILE, e.getClass().getSimpleName()));
    }
    return false;
  }
}
