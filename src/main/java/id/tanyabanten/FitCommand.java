package id.tanyabanten;

import id.tanyabanten.evaluation.JudgedQuestion;
import id.tanyabanten.evaluation.Lessons;
import id.tanyabanten.search.WeightFit;
import id.tanyabanten.search.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of the search to judged questions. */
@Command(name = "fit")
final class FitCommand implements Callable<Integer> {

  private final TanyaBanten main;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--on", paramLabel = "DAY")
  private @Nullable LocalDate on;

  @Option(names = "--write", paramLabel = "FILE")
  private @Nullable Path target;

  FitCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    List<JudgedQuestion> questions = JudgedFiles.read(main, files);
    Clock clock = main.surroundings().clockOn(Optional.ofNullable(on));
    List<WeightFit.Lesson> lessons = lessons(clock).of(questions);
    if (lessons.stream().allMatch(lesson -> lesson.right().isEmpty())) {
      throw CannotStart.because("fit.nothing");
    }
    Weights weights = new WeightFit().fit(lessons, lessons);
    show(head(lessons.size(), clock) + weights.yaml());
    return ExitCode.OK;
  }

  private Lessons lessons(Clock clock) {
    ServedDocuments served = ServedDocuments.load(main, clock);
    return new Lessons(served.documents().edition(), served.config().answer(), clock.instant());
  }

  /** Files by their bare names: where they lay is of no use to whoever reads the weights. */
  private String head(int lessons, Clock clock) {
    String names =
        files.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", "));
    LocalDate day = LocalDate.ofInstant(clock.instant(), Documents.ZONE);
    return Notice.lines("fit.head", day, lessons, names).stream()
        .map(line -> "# " + line + "\n")
        .collect(Collectors.joining());
  }

  private void show(String yaml) {
    if (target == null) {
      main.surroundings().out().print(yaml);
      main.surroundings().out().flush();
      return;
    }
    try {
      Files.writeString(main.surroundings().folder().resolve(target), yaml);
    } catch (IOException e) {
      throw CannotStart.because("fit.write", target);
    }
  }
}
