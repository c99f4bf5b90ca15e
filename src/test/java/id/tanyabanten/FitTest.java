package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitTest {

  private static final String ANSWERED =
      """
      {"id":"a-1","question":"umk lebak 2026 brp?","language":"id","group":"colloquial",\
      "subject":"umk","kind":["answered"],"must":["3.330.010,62"],"not":[],"sections":["umk#1"]}
      """;

  private static final String DECLINED =
      """
      {"id":"a-2","question":"umk serang 2026?","language":"id","group":"formal",\
      "subject":"umk","kind":["not_in_documents"],"must":[],"not":[],"sections":[]}
      """;

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() throws Exception {
    program = new Program(folder);
    Files.writeString(folder.resolve("fit-a.jsonl"), ANSWERED);
    Files.writeString(folder.resolve("fit-b.jsonl"), DECLINED);
    Files.writeString(folder.resolve("declined.jsonl"), DECLINED);
  }

  @Test
  void theWeightsComeAsTheirFileHasThem() {
    Outcome outcome = program.run("fit", "fit-a.jsonl", "fit-b.jsonl");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.lines())
        .contains("order:", "judge:")
        .filteredOn(line -> !line.startsWith("#") && !line.endsWith(":"))
        .isNotEmpty()
        .allMatch(line -> line.matches("  [a-zA-Z-]+: -?\\d+\\.\\d{3}"));
  }

  @Test
  void theHeadSaysWhatTheyWereFittedOnAndWhen() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(folder.resolve("fit-a.jsonl"), elsewhere.resolve("fit-a.jsonl"));

    assertThat(program.run("fit", "elsewhere/fit-a.jsonl", "--on", "2026-11-23").lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "# Fitted by the command fit on 2026-11-23; questions: 1, of fit-a.jsonl."));
  }

  @Test
  void theSameQuestionsGiveTheSameWeights() {
    assertThat(program.run("fit", "fit-a.jsonl", "fit-b.jsonl").out())
        .isEqualTo(program.run("fit", "fit-a.jsonl", "fit-b.jsonl").out());
  }

  @Test
  void theyCanBeWrittenInstead() throws Exception {
    String shown = program.run("fit", "fit-a.jsonl").out();

    Outcome outcome = program.run("fit", "fit-a.jsonl", "--write", "weights.yaml");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(folder.resolve("weights.yaml")).hasContent(shown);
  }

  @Test
  void aFileThatCantBeWrittenIsToldWithItsMend() {
    Outcome outcome = program.run("fit", "fit-a.jsonl", "--write", "nowhere/weights.yaml");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("nowhere/weights.yaml", "can't be written", "tidak dapat");
  }

  @Test
  void withNothingRightThereIsNothingToLearn() {
    Outcome outcome = program.run("fit", "declined.jsonl", "--write", "weights.yaml");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("asks one thing");
    assertThat(folder.resolve("weights.yaml")).doesNotExist();
  }

  @Test
  void filesWithAnErrorAreToldBeforeAnythingIsAsked() throws Exception {
    Files.writeString(folder.resolve("bad.jsonl"), "not json\n");

    Outcome outcome = program.run("fit", "bad.jsonl", "missing.jsonl");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("bad.jsonl:1 error", "missing.jsonl:1 error");
    assertThat(program.run("fit").status()).isEqualTo(2);
  }
}
