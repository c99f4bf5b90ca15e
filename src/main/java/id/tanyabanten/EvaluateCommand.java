package id.tanyabanten;

import id.tanyabanten.config.Config;
import id.tanyabanten.evaluation.Evaluated;
import id.tanyabanten.evaluation.Evaluation;
import id.tanyabanten.evaluation.EvaluationJson;
import id.tanyabanten.evaluation.EvaluationPage;
import id.tanyabanten.evaluation.EvaluationText;
import id.tanyabanten.evaluation.JudgedFile;
import id.tanyabanten.evaluation.JudgedQuestion;
import id.tanyabanten.evaluation.Occasion;
import id.tanyabanten.evaluation.Outcome;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores judged questions. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

  /** Fewer answers are right than were asked for. */
  private static final int BELOW_FLOOR = 1;

  private final TanyaBanten main;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--on", paramLabel = "DAY")
  private @Nullable LocalDate on;

  @Option(names = "--without-questions")
  private boolean withoutQuestions;

  @Option(names = "--floor", paramLabel = "SHARE")
  private double floor;

  @Option(names = "--language", paramLabel = "id|en", defaultValue = "id")
  private String language = "";

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--page", paramLabel = "FILE")
  private @Nullable Path page;

  EvaluateCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Language inLanguage = ReportCommand.languageOfTexts(language);
    if (!(floor >= 0 && floor <= 1)) {
      throw CannotStart.because("evaluate.floor", floor);
    }
    List<JudgedQuestion> questions = questions();
    Clock clock = clock();
    Evaluated evaluated = evaluation(clock).of(questions);
    show(evaluated, occasion(clock), inLanguage);
    return evaluated.all().share(Outcome.RIGHT) < floor ? BELOW_FLOOR : ExitCode.OK;
  }

  private void show(Evaluated evaluated, Occasion occasion, Language inLanguage) {
    Optional.ofNullable(page)
        .ifPresent(file -> write(file, new EvaluationPage(inLanguage).render(evaluated, occasion)));
    main.surroundings()
        .out()
        .println(
            json
                ? new EvaluationJson().render(evaluated, occasion)
                : new EvaluationText(inLanguage).render(evaluated));
  }

  private void write(Path file, String text) {
    try {
      Files.writeString(main.surroundings().folder().resolve(file), text);
    } catch (IOException e) {
      throw CannotStart.because("evaluate.page", file);
    }
  }

  private Occasion occasion(Clock clock) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), Documents.ZONE);
    return new Occasion(day, files.stream().map(Path::toString).toList(), !withoutQuestions);
  }

  private List<JudgedQuestion> questions() {
    List<JudgedQuestion> questions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      Path whole = main.surroundings().folder().resolve(file);
      questions.addAll(new JudgedFile(whole, file.toString(), problems::add).read());
    }
    if (!problems.isEmpty()) {
      throw new CannotStart(
          problems.stream().flatMap(problem -> ProblemLines.of(problem).stream()).toList());
    }
    if (questions.isEmpty()) {
      throw CannotStart.because("evaluate.empty");
    }
    return questions;
  }

  private Evaluation evaluation(Clock clock) {
    Locations locations = main.locations();
    Settings settings = Settings.load(locations.config());
    Config config = settings.orCannotStart();
    Documents.requireFolder(locations.knowledge());
    Documents documents = Documents.load(locations.knowledge(), clock);
    documents.orCannotStart(locations.knowledge());
    Application.tellErrors(settings, documents, main.surroundings().err());
    Documents used = withoutQuestions ? documents.withoutQuestions() : documents;
    return new Evaluation(used.edition(), config.answer(), clock.instant());
  }

  /** A day that was named is asked on at noon, so that figures can be repeated. */
  private Clock clock() {
    Clock now = main.surroundings().clock();
    return Optional.ofNullable(on)
        .map(day -> day.atTime(LocalTime.NOON).atZone(Documents.ZONE).toInstant())
        .map(noon -> Clock.fixed(noon, Documents.ZONE))
        .orElse(now);
  }
}
