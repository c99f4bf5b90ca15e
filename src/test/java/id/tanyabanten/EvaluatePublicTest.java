package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import id.tanyabanten.evaluation.SmallPublicSets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatePublicTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() throws Exception {
    program = new Program(folder);
    SmallPublicSets.in(folder.resolve("sets"));
  }

  @Test
  void theTableHasALineForEachSetBesidePlainBm25() {
    Outcome outcome = program.run("evaluate", "--public", "sets", "--language", "en");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.lines())
        .anyMatch(line -> line.matches("set +fit +report +BM25 +ours +gain.*"))
        .anyMatch(line -> line.matches("IDK-MRC +4 +2 +\\d\\.\\d{3} +1\\.000 .*"))
        .anyMatch(line -> line.matches("SQuAD-en +2 +2 +\\d\\.\\d{3} +1\\.000 .*"));
  }

  @Test
  void theTableIsInIndonesianUnlessToldOtherwise() {
    assertThat(program.run("evaluate", "--public", "sets").out())
        .contains("Urutan bagian teks kita", "1,000");
  }

  @Test
  void aFolderThatIsNotThereIsToldWithItsMend() {
    Outcome outcome = program.run("evaluate", "--public", "nowhere");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("idk-mrc-questions.jsonl", "missing or can't be read", "tidak bisa dibaca");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"squad-id-passages-en.jsonl", "language-questions.jsonl", "chat-spelling.tsv"})
  void eachMissingFileIsNamed(String file) throws Exception {
    Files.delete(folder.resolve("sets").resolve(file));

    Outcome outcome = program.run("evaluate", "--public", "sets");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(file, "missing or can't be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "idk-mrc-questions.jsonl|not json",
        "idk-mrc-questions.jsonl|null",
        "idk-mrc-questions.jsonl|{\"split\":\"train\",\"question\":\"?\",\"gold\":[]}",
        "squad-id-questions.jsonl|{\"question\":\"?\"}",
        "squad-id-passages-id.jsonl|{\"id\":\"x\",\"text\":null}",
        "language-questions.jsonl|{\"lang\":\"xx\",\"text\":\"?\"}",
        "chat-spelling.tsv|alone"
      })
  void aLineOfAnotherFormIsToldWithItsNumber(String file, String line) throws Exception {
    Path set = folder.resolve("sets").resolve(file);
    List<String> lines = Files.readAllLines(set);
    Files.write(set, List.of(lines.get(0), line));

    Outcome outcome = program.run("evaluate", "--public", "sets");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(file + ":2: the line has not the form");
  }

  @Test
  void aSetWithNothingToReportIsTold() throws Exception {
    Path set = folder.resolve("sets/idk-mrc-questions.jsonl");
    Files.writeString(set, Files.readString(set).replace("valid", "test"));

    Outcome outcome = program.run("evaluate", "--public", "sets");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("idk-mrc-questions.jsonl: there is no question to fit on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--floor=0.5", "--page=page.html", "judged.jsonl"})
  void whatNeedsJudgedAnswersDoesNotGoWithIt(String argument) {
    Outcome outcome = program.run("evaluate", "--public", "sets", argument);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("--public only prints a table");
  }
}
