package id.tanyabanten;

import id.tanyabanten.answer.Question;
import id.tanyabanten.console.JsonAnswers;
import id.tanyabanten.console.WhyText;
import id.tanyabanten.reply.Exchange;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one question, or with {@code --json} one a line of standard input. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {

  private final TanyaBanten main;

  @Parameters(paramLabel = "QUESTION", arity = "0..*")
  private @Nullable List<String> words;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--why")
  private boolean why;

  @Option(names = "--log")
  private boolean logs;

  AskCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    if (json && why) {
      throw CannotStart.because("ask.two.ways");
    }
    if (words == null && !json) {
      throw CannotStart.because("ask.nothing");
    }
    try (Application application = start()) {
      if (json) {
        answerPrograms(application);
      } else {
        answerPerson(application);
      }
    }
    return ExitCode.OK;
  }

  private Application start() {
    return words == null
        ? Application.start(main.locations(), main.surroundings(), logs)
        : Application.startFor(question(), main.locations(), main.surroundings(), logs);
  }

  private void answerPrograms(Application application) {
    Surroundings surroundings = main.surroundings();
    JsonAnswers answers =
        new JsonAnswers(
            application.answerer(), application.log(), surroundings.clock(), surroundings.out());
    if (words == null) {
      answers.answerLines(surroundings.in());
    } else {
      answers.answer(question());
    }
  }

  private void answerPerson(Application application) {
    Surroundings surroundings = main.surroundings();
    Question question = new Question(question(), List.of(), surroundings.clock().instant());
    Exchange exchange = Exchange.of(question, application.answerer());
    if (why) {
      surroundings.out().println(WhyText.of(exchange));
    } else {
      surroundings.screen().show(exchange.reply());
    }
    application.log().accept(exchange);
  }

  /** Quotes around the question may be left out. */
  private String question() {
    return words == null ? "" : String.join(" ", words);
  }
}
