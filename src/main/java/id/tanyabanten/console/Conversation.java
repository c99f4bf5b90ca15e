package id.tanyabanten.console;

import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Question;
import id.tanyabanten.answer.Turns;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.reply.Texts;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A conversation on the terminal: each line is a question, until the input ends. */
public final class Conversation {

  static final String TEXTS = "id.tanyabanten.console.console";

  private final Answerer answerer;
  private final Consumer<Exchange> log;
  private final Clock clock;
  private final Lines lines;
  private final Screen screen;
  private final Texts texts = new Texts(TEXTS, Language.INDONESIAN);
  private final Set<String> endings = Set.of(texts.text("end").split(",", -1));
  private Turns turns = Turns.NONE;

  /**
   * @param log told of each question once it is answered
   */
  public Conversation(
      Answerer answerer, Consumer<Exchange> log, Clock clock, InputStream in, Screen screen) {
    this.answerer = answerer;
    this.log = log;
    this.clock = clock;
    this.lines = new Lines(in);
    this.screen = screen;
  }

  /** Answers until the input ends or one of the words for it is typed. */
  public void hold() {
    Optional<String> line = nextLine();
    while (line.isPresent() && !isEnding(line.get())) {
      answer(line.get());
      line = nextLine();
    }
    if (line.isEmpty()) {
      screen.leavePrompt();
    }
  }

  private Optional<String> nextLine() {
    screen.prompt(texts.text("prompt"));
    return lines.next();
  }

  private boolean isEnding(String line) {
    return endings.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  private void answer(String line) {
    Question question = new Question(line, turns.latest(), clock.instant());
    Exchange exchange = Exchange.of(question, answerer);
    screen.show(exchange.reply());
    screen.out().println();
    turns = turns.with(question);
    log.accept(exchange);
  }
}
