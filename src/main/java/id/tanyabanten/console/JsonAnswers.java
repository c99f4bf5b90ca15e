package id.tanyabanten.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Question;
import id.tanyabanten.answer.Turns;
import id.tanyabanten.reply.Exchange;
import id.tanyabanten.reply.Visible;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers programs: a question a line, an object a line. */
public final class JsonAnswers {

  /** At the start of a line: it goes on with the conversation of the line before. */
  private static final String CONTINUES = "\t";

  private final Answerer answerer;
  private final Consumer<Exchange> log;
  private final Clock clock;
  private final PrintStream out;
  private final ObjectWriter writer = JsonMapper.builder().build().writerFor(AnswerJson.class);
  private Turns turns = Turns.NONE;

  /**
   * @param log told of each question once it is answered
   */
  public JsonAnswers(Answerer answerer, Consumer<Exchange> log, Clock clock, PrintStream out) {
    this.answerer = answerer;
    this.log = log;
    this.clock = clock;
    this.out = out;
  }

  /** Answers every line, a blank one too, until the input ends. */
  public void answerLines(InputStream in) {
    Lines lines = new Lines(in);
    Optional<String> line = lines.next();
    while (line.isPresent()) {
      answerLine(line.get());
      line = lines.next();
    }
  }

  private void answerLine(String line) {
    boolean continues = line.startsWith(CONTINUES);
    if (!continues) {
      turns = Turns.NONE;
    }
    answer(continues ? line.substring(CONTINUES.length()) : line);
  }

  public void answer(String text) {
    Question question = new Question(text, turns.latest(), clock.instant());
    Exchange exchange = Exchange.of(question, answerer);
    out.print(json(exchange) + "\n");
    out.flush();
    turns = turns.with(question);
    log.accept(exchange);
  }

  private String json(Exchange exchange) {
    try {
      return Visible.of(writer.writeValueAsString(AnswerJson.of(exchange)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can be written", e);
    }
  }
}
