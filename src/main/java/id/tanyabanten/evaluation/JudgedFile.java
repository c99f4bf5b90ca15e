package id.tanyabanten.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanyabanten.files.TextFolder;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A file of judged questions, a JSON object a line; blank lines are stepped over. */
public final class JudgedFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Path file;
  private final String shownName;
  private final Consumer<Problem> report;

  /**
   * @param shownName the name that problems carry
   */
  public JudgedFile(Path file, String shownName, Consumer<Problem> report) {
    this.file = file;
    this.shownName = shownName;
    this.report = report;
  }

  /** The questions in their order, without those that have a problem, which has been reported. */
  public List<JudgedQuestion> read() {
    Map<Integer, JudgedQuestion> byLine = new TreeMap<>();
    List<String> lines = text().map(text -> text.lines().toList()).orElse(List.of());
    for (int number = 1; number <= lines.size(); number++) {
      int here = number;
      String line = lines.get(number - 1);
      if (!line.isBlank()) {
        question(line, number).ifPresent(question -> byLine.put(here, question));
      }
    }
    checkBetween(byLine);
    return List.copyOf(byLine.values());
  }

  private Optional<String> text() {
    try {
      // Whoever names a link means what it leads to.
      Path real = file.toRealPath();
      return new TextFolder(real.resolveSibling(""))
          .read(real, shownName, report)
          .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (NoSuchFileException e) {
      report.accept(Problem.ofFile(shownName, Fault.NO_SUCH_FILE));
    } catch (IOException e) {
      String cause = e.getClass().getSimpleName();
      report.accept(Problem.ofFile(shownName, Fault.UNREADABLE_FILE, cause));
    }
    return Optional.empty();
  }

  private Optional<JudgedQuestion> question(String line, int number) {
    return object(line, number)
        .map(object -> new JudgedValues(object, (fault, details) -> tell(number, fault, details)))
        .flatMap(JudgedLine::question);
  }

  private Optional<JsonNode> object(String line, int number) {
    try {
      JsonNode read = mapper.readTree(line);
      if (read.isObject()) {
        return Optional.of(read);
      }
    } catch (JsonProcessingException e) {
      // Told below; the library's own words are of no use to whoever wrote the line.
    }
    tell(number, Fault.NOT_JSON);
    return Optional.empty();
  }

  private void checkBetween(Map<Integer, JudgedQuestion> byLine) {
    Map<String, Integer> lines = new HashMap<>();
    byLine.forEach(
        (number, question) -> {
          Integer first = lines.putIfAbsent(question.id(), number);
          if (first != null) {
            tell(number, Fault.JUDGED_ID_TAKEN, question.id(), first);
          }
        });
    byLine.forEach(
        (number, question) ->
            question
                .pair()
                .filter(pair -> !lines.containsKey(pair))
                .ifPresent(pair -> tell(number, Fault.JUDGED_PAIR_UNKNOWN, pair)));
  }

  private void tell(int line, Fault fault, Object... details) {
    report.accept(Problem.at(shownName, line, fault, details));
  }
}
