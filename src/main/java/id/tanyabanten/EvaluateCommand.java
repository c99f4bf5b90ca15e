package id.tanyabanten;

import id.tanyabanten.evaluation.Evaluated;
import id.tanyabanten.evaluation.Evaluation;
import id.tanyabanten.evaluation.EvaluationJson;
import id.tanyabanten.evaluation.EvaluationPage;
import id.tanyabanten.evaluation.EvaluationText;
import id.tanyabanten.evaluation.JudgedQuestion;
import id.tanyabanten.evaluation.Occasion;
import id.tanyabanten.evaluation.Outcome;
import id.tanyabanten.evaluation.PublicEvaluation;
import id.tanyabanten.evaluation.PublicFigures;
import id.tanyabanten.evaluation.PublicSetUnusable;
import id.tanyabanten.evaluation.PublicText;
import id.tanyabanten.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores judged questions, or measures on public sets. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

  /** Fewer answers are right than were asked for. */
  private static final int BELOW_FLOOR = 1;

  private final TanyaBanten main;

  @Parameters(paramLabel = "FILE", arity = "0..*")
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

  @Option(names = "--public", paramLabel = "FOLDER")
  private @Nullable Path publicSets;

  EvaluateCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Language inLanguage = ReportCommand.languageOfTexts(language);
    if (publicSets != null) {
      return publicly(publicSets, inLanguage);
    }
    if (!(floor >= 0 && floor <= 1)) {
      throw CannotStart.because("evaluate.floor", floor);
    }
    List<JudgedQuestion> questions = JudgedFiles.read(main, files);
    Clock clock = clock();
    Evaluated evaluated = evaluation(clock).of(questions);
    show(evaluated, occasion(clock), inLanguage);
    return evaluated.all().share(Outcome.RIGHT) < floor ? BELOW_FLOOR : ExitCode.OK;
  }

  /** Nobody judged answers there: only search and language are measured, and shown as a table. */
  private int publicly(Path folder, Language inLanguage) {
    if (!files.isEmpty() || json || page != null || floor > 0 || withoutQuestions) {
      throw CannotStart.because("evaluate.public");
    }
    Documents documents = ServedDocuments.load(main, clock()).documents();
    Path whole = main.surroundings().folder().resolve(folder);
    try {
      PublicFigures figures = new PublicEvaluation(documents.edition()).of(whole);
      main.surroundings().out().println(new PublicText(inLanguage).render(figures));
    } catch (PublicSetUnusable e) {
      throw CannotStart.because("evaluate.public." + e.flaw().code(), e.file(), e.line());
    }
    return ExitCode.OK;
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

  private Evaluation evaluation(Clock clock) {
    ServedDocuments served = ServedDocuments.load(main, clock);
    Documents documents = served.documents();
    Documents used = withoutQuestions ? documents.withoutQuestions() : documents;
    return new Evaluation(used.edition(), served.config().answer(), clock.instant());
  }

  private Clock clock() {
    return main.surroundings().clockOn(Optional.ofNullable(on));
  }
}
