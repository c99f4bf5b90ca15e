package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanyabanten.Program.Outcome;
import id.tanyabanten.knowledge.KnowledgeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

  private static final String RIGHT =
      """
      {"id":"a-1","question":"umk lebak 2026 brp?","language":"id","group":"colloquial",\
      "subject":"umk","kind":["answered"],"must":["3.330.010,62"],"not":[],"sections":["umk#1"]}
      """;

  /** To be answered in the eyes of whoever judged, and full of signs that HTML would take. */
  private static final String WRONG =
      """
      {"id":"a-2","question":"umk turki <b>2026</b> & \\"x\\"?","language":"id","group":"formal",\
      "subject":"umk","kind":["answered"],"must":["<i>9</i>"],"not":[],"sections":["umk#1"],\
      "pair":"a-1"}
      """;

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() throws Exception {
    program = new Program(folder);
    Files.writeString(folder.resolve("good.jsonl"), RIGHT);
    Files.writeString(folder.resolve("mixed.jsonl"), RIGHT + WRONG);
  }

  @Test
  void theTableHasALineForEachSlice() {
    Outcome outcome = program.run("evaluate", "mixed.jsonl", "--language", "en");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.lines().get(0)).contains("right", "wrongly declined", "nDCG@10", "p99 ms");
    assertThat(outcome.lines())
        .anyMatch(line -> line.matches("all +2 +50.0 % \\(1\\) +50.0 % \\(1\\) +0.0 % \\(0\\).*"))
        .anyMatch(line -> line.matches("colloquial +1 +100.0 % \\(1\\).*"))
        .anyMatch(line -> line.matches("minimal pairs +1 +0.0 % \\(0\\).*"))
        .anyMatch(line -> line.contains("Brier"));
  }

  @Test
  void theTableIsInIndonesianUnlessToldOtherwise() {
    assertThat(program.run("evaluate", "good.jsonl").lines())
        .anyMatch(line -> line.matches("semua +1 +100,0 % \\(1\\).*"));
  }

  @Test
  void severalFilesAreScoredTogether() throws Exception {
    Files.writeString(folder.resolve("more.jsonl"), RIGHT.replace("a-1", "b-1"));

    assertThat(program.run("evaluate", "good.jsonl", "more.jsonl", "--language", "en").lines())
        .anyMatch(line -> line.matches("all +2 +100.0 % .*"));
  }

  @Test
  void jsonHoldsMeasuresAndEachQuestion() throws Exception {
    JsonNode json =
        json(program.run("evaluate", "mixed.jsonl", "--json", "--on", "2026-11-23").out());

    assertThat(json.get("on").asText()).isEqualTo("2026-11-23");
    assertThat(json.get("files").get(0).asText()).isEqualTo("mixed.jsonl");
    assertThat(json.get("with_questions").asBoolean()).isTrue();
    assertThat(json.at("/all/outcomes/right").asInt()).isEqualTo(1);
    assertThat(json.at("/all/shares/wrongly_declined").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/all/recall_at_1").isNumber()).isTrue();
    assertThat(json.at("/all/ndcg_at_10").isNumber()).isTrue();
    assertThat(json.at("/all/quotes_exact").asDouble()).isEqualTo(1);
    assertThat(json.get("slices")).isNotEmpty();
    assertThat(json.at("/calibration/bins")).hasSize(10);
    assertThat(json.at("/questions/0/outcome").asText()).isEqualTo("right");
    assertThat(json.at("/questions/0/best_hit_answers").asBoolean()).isTrue();
    assertThat(json.at("/questions/0/probability").asDouble()).isBetween(0.5, 1.0);
    assertThat(json.at("/questions/0/quoted/0").asText()).contains("3.330.010,62");
    assertThat(json.at("/questions/1/kind").asText()).isEqualTo("not_in_documents");
  }

  @Test
  void theDayCanBeNamedSoThatFiguresCanBeRepeated() throws Exception {
    String lastYear = RIGHT.replace("umk lebak 2026 brp?", "umk lebak tahun lalu brp?");
    Files.writeString(folder.resolve("last.jsonl"), lastYear);

    assertThat(
            json(program.run("evaluate", "last.jsonl", "--json", "--on", "2027-01-02").out())
                .at("/questions/0/outcome")
                .asText())
        .isEqualTo("right");
    assertThat(
            json(program.run("evaluate", "last.jsonl", "--json").out())
                .at("/questions/0/outcome")
                .asText())
        .isEqualTo("wrong");
  }

  @Test
  void curatedQuestionsCanBeLeftOut() throws Exception {
    program
        .knowledge()
        .change(KnowledgeFolder.WAGES_ID, "  gaji pabrik\n", "  gaji juragan sagu\n");
    String onlyThere =
        RIGHT
            .replace("umk lebak 2026 brp?", "gaji juragan sagu")
            .replace("[\"3.330.010,62\"]", "[]");
    Files.writeString(folder.resolve("only.jsonl"), onlyThere);

    double with = best(program.run("evaluate", "only.jsonl", "--json").out());
    Outcome without = program.run("evaluate", "only.jsonl", "--json", "--without-questions");

    assertThat(json(without.out()).get("with_questions").asBoolean()).isFalse();
    assertThat(best(without.out())).isLessThan(with);
  }

  private static double best(String out) throws Exception {
    return json(out).at("/questions/0/probability").asDouble();
  }

  @Test
  void thePageTellsEachFailureWithItsSteps() throws Exception {
    Outcome outcome =
        program.run("evaluate", "mixed.jsonl", "--page", "page.html", "--language", "en");

    String page = Files.readString(folder.resolve("page.html"));
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("nDCG@10");
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\">", "24 November 2026", "mixed.jsonl", "width=device-width")
        .contains("<svg", "<circle class=\"dot\"")
        .contains("umk turki &lt;b&gt;2026&lt;/b&gt; &amp; ", "&lt;i&gt;9&lt;/i&gt;")
        .contains("not in documents", "verdict", "<details id=\"a-2\">")
        .doesNotContain("<details id=\"a-1\">", "<b>2026</b>", "<script", "http-equiv", "src=");
  }

  @Test
  void thePageSpeaksIndonesianToo() throws Exception {
    program.run("evaluate", "good.jsonl", "--page", "page.html");

    assertThat(Files.readString(folder.resolve("page.html")))
        .contains("<html lang=\"id\">", "Seberapa baik jawabannya", "Tidak benar: 0");
  }

  @Test
  void aPageThatCantBeWrittenIsToldWithItsMend() {
    Outcome outcome = program.run("evaluate", "good.jsonl", "--page", "nowhere/page.html");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("nowhere/page.html", "can't be written", "tidak dapat");
  }

  @Test
  void aShareBelowTheFloorIsAStatus() {
    assertThat(program.run("evaluate", "mixed.jsonl", "--floor", "0.5").status()).isZero();
    assertThat(program.run("evaluate", "mixed.jsonl", "--floor", "0.6").status()).isEqualTo(1);
    assertThat(program.run("evaluate", "mixed.jsonl", "--floor", "60").status()).isEqualTo(2);
  }

  @Test
  void everythingWrongWithTheFilesIsToldBeforeAnythingIsAsked() throws Exception {
    Files.writeString(folder.resolve("bad.jsonl"), RIGHT + "\nnot json\n{\"id\":\"a-3\"}\n");

    Outcome outcome = program.run("evaluate", "bad.jsonl", "missing.jsonl");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("bad.jsonl:3 kesalahan", "bad.jsonl:3 error", "bad.jsonl:4 error")
        .contains("missing.jsonl:1 error", "Mend:", "Perbaiki:");
  }

  @Test
  void filesWithoutAQuestionAreWrongUse() throws Exception {
    Files.writeString(folder.resolve("empty.jsonl"), "\n");

    assertThat(program.run("evaluate", "empty.jsonl").status()).isEqualTo(2);
    assertThat(program.run("evaluate").status()).isEqualTo(2);
  }

  private static JsonNode json(String text) throws Exception {
    return JsonMapper.builder().build().readTree(text);
  }
}
