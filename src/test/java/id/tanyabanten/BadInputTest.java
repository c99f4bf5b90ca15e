package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanyabanten.Program.Outcome;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  static List<String> nothingAsked() {
    return List.of(
        "",
        "   \t ",
        "a",
        "7",
        "🏭💰❓🤷🏽‍♀️",
        "\u0000\u0001\u0002\u0007\u001b[2J\u007f\u009b",
        "\u202e\u200f\u2066\u200b",
        "?".repeat(1_000),
        "<b></b><script>alert(1)</script>",
        "'; DROP TABLE questions; --",
        "asdfghjkl qwertyuiop zxcvbnm",
        "\ud83d",
        "... --- ...");
  }

  @ParameterizedTest
  @MethodSource("nothingAsked")
  void whatAsksNothingGetsTheReplyForItInIndonesian(String typed) throws IOException {
    JsonNode answer = ask(typed);

    assertThat(answer.get("kind").textValue()).isEqualTo("off_subject");
    assertThat(answer.get("language").textValue()).isEqualTo("id");
    assertThat(answer.get("text").textValue()).isEqualTo(declined(answer));
  }

  private static String declined(JsonNode answer) {
    String reason = answer.get("reason").textValue().toUpperCase(Locale.ROOT);
    return new Texts("id.tanyabanten.reply.reply", Language.INDONESIAN).text("declined." + reason);
  }

  static List<String> askedAllTheSame() {
    String padding = "halo ".repeat(1_000);
    return List.of(
        "umk lebak 2026 berapa" + "?".repeat(1_000),
        "<b>umk</b> <i>lebak</i> 2026 berapa?",
        "umk lebak 2026'; DROP TABLE questions; --",
        "\u202eumk\u202c\u200blebak 2026\u0000 berapa\u0007",
        "🏭 umk lebak 2026 berapa 🤔",
        ("umk lebak 2026 berapa? " + padding).substring(0, 4_096),
        "ＵＭＫ Ｌｅｂａｋ ２０２６");
  }

  @ParameterizedTest
  @MethodSource("askedAllTheSame")
  void aQuestionInsideNoiseIsAnswered(String typed) throws IOException {
    JsonNode answer = ask(typed);

    assertThat(answer.get("kind").textValue()).isEqualTo("answered");
    assertThat(answer.get("citations")).isNotEmpty();
    assertThat(answer.get("text").textValue()).contains("3.330.010,62").contains("Dokumen kami");
  }

  @ParameterizedTest
  @CsvSource({
    "how much is the umk in lebak in 2026?, en, Our document",
    "berapa umk lebak 2026?, id, Dokumen kami",
    "2026年 万丹 umk lebak 多少?, zh, 我们的文档",
    "كم umk في lebak 2026؟ في بانتن, ar, وثيقتنا",
  })
  void theFrameIsInTheLanguageOfTheQuestion(String typed, String language, String frame)
      throws IOException {
    JsonNode answer = ask(typed);

    assertThat(answer.get("language").textValue()).isEqualTo(language);
    assertThat(answer.get("text").textValue()).contains(frame);
  }

  @Test
  void aVeryLongLineIsReadAndAnswered() throws IOException {
    assertThat(ask("x".repeat(1_000_000)).get("kind").textValue()).isEqualTo("off_subject");
    assertThat(ask("a ".repeat(2_048)).get("text").textValue()).isNotBlank();
  }

  @Test
  void bytesThatAreNoTextGetAReply() throws IOException {
    byte[] bytes = {(byte) 0xff, (byte) 0xfe, (byte) 0xc3, '\n', (byte) 0x80, '\n'};
    Outcome outcome = program.reading(new ByteArrayInputStream(bytes)).run("ask", "--json");

    assertThat(outcome.lines()).hasSize(2);
  }

  @Test
  void theConversationGoesOnPastAllOfIt() {
    String typed = String.join("\n", nothingAsked()) + "\numk lebak 2026\n";

    Outcome outcome = program.typing(typed).run();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Rp3.330.010,62").doesNotContain("\u001b");
    assertThat(outcome.err()).isEmpty();
    for (String command : List.of("log", "log --json", "report", "report --json")) {
      assertThat(program.run(command.split(" ", -1)).out())
          .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
          .doesNotContain("\u202e");
    }
  }

  private JsonNode ask(String typed) throws IOException {
    Outcome outcome = program.typing(typed + "\n").run("ask", "--json");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.lines()).hasSize(1);
    return JSON.readTree(outcome.out());
  }
}
