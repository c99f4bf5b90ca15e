package id.tanyabanten;

import id.tanyabanten.problem.Problem;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Lists what is wrong with settings, vocabulary and documents. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /** Problems were found. */
  private static final int FOUND = 1;

  private final TanyaBanten main;

  CheckCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Locations locations = main.locations();
    Documents.requireFolder(locations.knowledge());
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
