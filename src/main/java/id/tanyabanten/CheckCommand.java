package id.tanyabanten;

import id.tanyabanten.knowledge.CannotMendException;
import id.tanyabanten.knowledge.KnowledgeMender;
import id.tanyabanten.knowledge.Mended;
import id.tanyabanten.problem.Problem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * Lists what is wrong with settings, vocabulary and documents, and mends what needs no judgement.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /** Problems were found. */
  private static final int FOUND = 1;

  private final TanyaBanten main;

  @Option(names = "--fix")
  private boolean fixes;

  CheckCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Locations locations = main.locations();
    Documents.requireFolder(locations.knowledge());
    if (fixes) {
      fix(locations.knowledge());
    }
    Settings settings = Settings.load(locations.config());
    Documents documents = Documents.load(locations.knowledge(), main.surroundings().clock());
    List<Problem> problems =
        Stream.of(
                settings.problems(),
                documents.problems(),
                settings.problemsWith(documents.knowledge()))
            .flatMap(List::stream)
            .sorted(Problem.BY_PLACE)
            .toList();
    print(problems, documents);
    documents.orCannotStart(locations.knowledge());
    return problems.stream().anyMatch(Problem::isError) ? FOUND : ExitCode.OK;
  }

  private void fix(Path knowledge) {
    try {
      PrintStream out = main.surroundings().out();
      List<Mended> mended = new KnowledgeMender(knowledge).mend();
      mended.forEach(it -> MendedLines.of(it).forEach(out::println));
      long files = mended.stream().map(Mended::file).distinct().count();
      out.println(Notice.line("fix.counts", String.valueOf(files)));
    } catch (CannotMendException e) {
      throw CannotStart.because("fix.unwritable", e.file());
    }
  }

  private void print(List<Problem> problems, Documents documents) {
    PrintStream out = main.surroundings().out();
    problems.forEach(problem -> ProblemLines.of(problem).forEach(out::println));
    long errors = problems.stream().filter(Problem::isError).count();
    out.println(
        Notice.line(
            "check.counts",
            String.valueOf(documents.knowledge().documents().size()),
            String.valueOf(errors),
            String.valueOf(problems.size() - errors)));
  }
}
