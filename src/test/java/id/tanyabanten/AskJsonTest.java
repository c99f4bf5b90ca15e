package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanyabanten.Program.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void fieldsComeInTheOrderPromised() throws IOException {
    JsonNode answer = answers("umk lebak 2026 brp?\n").get(0);

    assertThat(names(answer))
        .containsExactly(
            "question", "language", "kind", "reason", "text", "citations", "near", "millis");
    JsonNode citation = answer.get("citations").get(0);
    assertThat(names(citation))
        .containsExactly("document", "title", "version", "snippet", "start", "end", "sources");
    assertThat(names(citation.get("sources").get(0)))
        .containsExactly("title", "publisher", "published", "url", "kind");
  }

  @Test
  void saysWhatAPersonWouldRead() throws IOException {
    JsonNode answer = answers("umk lebak 2026 brp?\n").get(0);

    assertThat(answer.get("question").textValue()).isEqualTo("umk lebak 2026 brp?");
    assertThat(answer.get("language").textValue()).isEqualTo("id");
    assertThat(answer.get("kind").textValue()).isEqualTo("answered");
    assertThat(answer.get("reason").isNull()).isTrue();
    assertThat(answer.get("text").textValue())
        .isEqualTo(program.run("ask", "umk lebak 2026 brp?").out().strip());
    assertThat(answer.get("near").isArray()).isTrue();
    assertThat(answer.get("near")).isEmpty();
    assertThat(answer.get("millis").isIntegralNumber()).isTrue();
    JsonNode source = answer.get("citations").get(0).get("sources").get(0);
    assertThat(source.get("publisher").textValue()).isEqualTo("Pemerintah Provinsi Banten");
    assertThat(source.get("published").textValue()).isEqualTo("2025-12-24");
    assertThat(source.get("kind").textValue()).isEqualTo("official");
  }

  @Test
  void eachSnippetStandsWhereItSays() throws IOException {
    program
        .knowledge()
        .change(
            "kontak/kontak.id.md",
            "Kantornya di Serang.",
            "Kantornya 🏢 di Serang, pimpinan 👩‍💼 Siti.");
    program.knowledge().change("kontak/kontak.id.md", "Kontak dinas", "Kontak dinas 📞");

    for (JsonNode answer : answers("umk lebak 2026 brp?\numk turki 2026\numk 2027 brp\n")) {
      assertThat(answer.get("citations")).isNotEmpty();
      for (JsonNode citation : answer.get("citations")) {
        String text = program.run("document", "--text", citation.get("document").textValue()).out();
        int start = text.offsetByCodePoints(0, citation.get("start").intValue());
        int end = text.offsetByCodePoints(0, citation.get("end").intValue());
        assertThat(text.substring(start, end)).isEqualTo(citation.get("snippet").textValue());
      }
    }
  }

  @Test
  void anAbstentionNamesWhatIsNear() throws IOException {
    JsonNode answer = answers("umk turki 2026 berapa\n").get(0);

    assertThat(answer.get("kind").textValue()).isEqualTo("not_in_documents");
    assertThat(answer.get("reason").textValue()).isEqualTo("other_province");
    JsonNode near = answer.get("near").get(0);
    assertThat(names(near)).containsExactly("document", "title", "url");
    assertThat(near.get("document").textValue()).isEqualTo("umk.id");
    assertThat(near.get("url").textValue()).startsWith("https://");
  }

  @Test
  void everyLineIsAnsweredABlankOneToo() throws IOException {
    List<JsonNode> answers = answers("umk lebak 2026\n\n  \r\nhalo");

    assertThat(answers).hasSize(4);
    assertThat(answers)
        .extracting(answer -> answer.get("question").textValue())
        .containsExactly("umk lebak 2026", "", "  ", "halo");
    assertThat(answers.get(1).get("kind").textValue()).isEqualTo("off_subject");
    assertThat(answers.get(1).get("reason").textValue()).isEqualTo("empty");
  }

  @Test
  void aTabContinuesTheConversation() throws IOException {
    List<JsonNode> answers =
        answers("umk lebak 2026\n\tkalau pandeglang?\n\tlebak 2025?\nkalau pandeglang?\n");

    assertThat(answers.get(1).get("question").textValue()).isEqualTo("kalau pandeglang?");
    assertThat(answers.get(1).get("text").textValue()).contains("Rp3.351.000");
    assertThat(answers.get(2).get("text").textValue()).contains("Rp3.172.384,39");
    assertThat(answers.get(3).get("text").textValue()).doesNotContain("Rp3.351.000");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheQuestion() throws IOException {
    List<JsonNode> answers = answers("\uFEFFumk lebak 2026\n");

    assertThat(answers.get(0).get("question").textValue()).isEqualTo("umk lebak 2026");
  }

  @Test
  void aTabOnTheFirstLineContinuesNothing() throws IOException {
    assertThat(answers("\tumk lebak 2026\n").get(0).get("text").textValue())
        .contains("Rp3.330.010,62");
  }

  @Test
  void eachAnswerIsThereBeforeTheNextLineIsRead() {
    List<Integer> answeredBefore = new ArrayList<>();
    InputStream lineByLine =
        new InputStream() {
          private int line;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            answeredBefore.add((int) program.written().lines().count());
            if (line++ == 3) {
              return -1;
            }
            byte[] halo = "halo\n".getBytes(StandardCharsets.UTF_8);
            System.arraycopy(halo, 0, bytes, offset, halo.length);
            return halo.length;
          }
        };

    program.reading(lineByLine).run("ask", "--json");

    assertThat(answeredBefore).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aQuestionOnTheCommandLineIsTheOnlyOne() throws IOException {
    Outcome outcome = program.typing("umk pandeglang 2026\n").run("ask", "--json", "umk", "lebak");

    assertThat(outcome.lines()).hasSize(1);
    assertThat(JSON.readTree(outcome.out()).get("question").textValue()).isEqualTo("umk lebak");
  }

  @Test
  void controlCharactersComeBackEscaped() throws IOException {
    String question = "umk\u0007 \u001b[31mlebak \u009b2J\u202e\rx";
    Outcome outcome = program.typing(question + "\n").run("ask", "--json");

    assertThat(outcome.out().strip()).doesNotContainPattern("[\\p{Cc}\\u202e]");
    assertThat(JSON.readTree(outcome.out()).get("question").textValue()).isEqualTo(question);
  }

  @Test
  void logsWhereAskedTo() {
    program.typing("umk lebak 2026\nhalo\n").run("ask", "--json", "--log");

    assertThat(program.run("log", "--json").lines()).hasSize(2);
  }

  @Test
  void noInputIsNoQuestion() {
    Outcome outcome = program.run("ask", "--json");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
  }

  private List<JsonNode> answers(String input) throws IOException {
    Outcome outcome = program.typing(input).run("ask", "--json");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : outcome.lines()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
