package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanyabanten.Program.Outcome;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogAndReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void aRowSaysWhatWasAskedAndWhatBecameOfIt() throws Exception {
    program.run("ask", "--log", "umk lebak 2026 brp?");

    JsonNode row = JSON.readTree(program.run("log", "--json").out());

    assertThat(row.get("time").textValue()).isEqualTo("2026-11-24T03:00:00Z");
    assertThat(row.get("asker").textValue()).isNotEqualTo("console").hasSize(16);
    assertThat(row.get("chat_kind").textValue()).isEqualTo("console");
    assertThat(row.get("language").textValue()).isEqualTo("id");
    assertThat(row.get("subject").textValue()).isEqualTo("upah");
    assertThat(row.get("text").textValue()).isEqualTo("umk lebak 2026 brp?");
    assertThat(row.get("kind").textValue()).isEqualTo("answered");
    assertThat(row.get("reason").isNull()).isTrue();
    assertThat(row.get("millis").isIntegralNumber()).isTrue();
    JsonNode citation = row.get("citations").get(0);
    assertThat(citation.get("document").textValue()).isEqualTo("umk.id");
    assertThat(citation.get("version").textValue()).hasSize(12);
    assertThat(citation.get("start").intValue()).isPositive();
    assertThat(citation.get("end").intValue()).isGreaterThan(citation.get("start").intValue());
    JsonNode score = row.get("scores").get(0);
    assertThat(score.get("probability").doubleValue()).isBetween(0.5, 1.0);
    assertThat(score.get("features").get("coverage").doubleValue()).isBetween(0.0, 1.0);
  }

  @Test
  void theSubjectOfAnAbstentionIsNotTheOfficeToAsk() throws Exception {
    program.run("ask", "--log", "umk turki 2026 berapa?");

    JsonNode row = JSON.readTree(program.run("log", "--json").out());

    assertThat(row.get("kind").textValue()).isEqualTo("not_in_documents");
    assertThat(row.get("subject").textValue()).isEqualTo("upah");
  }

  @Test
  void whatIsNoQuestionHasNoScores() throws Exception {
    program.run("ask", "--log", "halo");

    JsonNode row = JSON.readTree(program.run("log", "--json").out());

    assertThat(row.get("subject").isNull()).isTrue();
    assertThat(row.get("reason").textValue()).isEqualTo("greeting");
    assertThat(row.get("scores")).isEmpty();
    assertThat(row.get("citations")).isEmpty();
  }

  @Test
  void logPrintsTheLatestQuestionsWholeIntoAFile() {
    String question = "umk lebak 2026 " + "dan seterusnya ".repeat(40) + "selesai";
    program.run("ask", "--log", "umk lebak 2026");
    program.run("ask", "--log", question);

    assertThat(program.run("log").out()).contains(question);
    assertThat(program.run("log", "--last", "1").out()).doesNotContain("umk lebak 2026\n");
    program.environment.put("COLUMNS", "60");
    assertThat(program.onTerminal().run("log").lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void reportCountsInEitherLanguage() {
    Stream.of("umk lebak 2026", "umk lebak 2026", "umk turki 2026 berapa?")
        .forEach(question -> program.run("ask", "--log", question));

    assertThat(program.run("report").out()).contains("umk turki 2026 berapa?").contains("3");
    assertThat(program.run("report", "--language", "en").out()).contains("Indonesian");
  }

  @Test
  void reportAsJsonHasTheFieldsPromised() throws Exception {
    program.run("ask", "--log", "umk lebak 2026");

    JsonNode report = JSON.readTree(program.run("report", "--json").out());

    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly(
            "total", "by_day", "by_language", "by_subject", "by_kind", "most_asked", "unanswered");
    assertThat(report.get("by_day").get("2026-11-24").intValue()).isEqualTo(1);
  }

  @Test
  void reportTakesDays() throws Exception {
    program.run("ask", "--log", "umk lebak 2026");

    assertThat(total("--from", "2026-11-24", "--to", "2026-11-24")).isEqualTo(1);
    assertThat(total("--from", "2026-11-25")).isZero();
    assertThat(total("--to", "2026-11-23")).isZero();
  }

  private int total(String... days) throws Exception {
    String[] arguments =
        Stream.concat(Stream.of("report", "--json"), Stream.of(days)).toArray(String[]::new);
    return JSON.readTree(program.run(arguments).out()).get("total").intValue();
  }

  @Test
  void whereNothingWasLoggedThatIsSaidPlainly() throws Exception {
    for (String command : new String[] {"log", "report"}) {
      Outcome outcome = program.run(command);

      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).isNotBlank();
      assertThat(outcome.err()).isEmpty();
    }
    assertThat(program.run("log", "--json").out()).isEmpty();
    assertThat(total()).isZero();
    assertThat(program.data()).doesNotExist();
  }

  @Test
  void wrongUseIsSaid() {
    assertThat(program.run("log", "--last", "0").status()).isEqualTo(2);
    assertThat(program.run("log", "--last", "many").status()).isEqualTo(2);
    assertThat(program.run("report", "--language", "tr").status()).isEqualTo(2);
    assertThat(program.run("report", "--from", "yesterday").status()).isEqualTo(2);
    assertThat(program.run("report", "--from", "2026-11-25", "--to", "2026-11-24").err())
        .contains("2026-11-25");
  }
}
