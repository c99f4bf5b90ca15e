package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped documents must be able to say, asked as people ask. */
@TestInstance(Lifecycle.PER_CLASS)
class ShippedAnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private List<JsonNode> answers = List.of();

  /**
   * A question and what is expected of its answer.
   *
   * @param kind as {@code --json} names it
   * @param figures what the quotes must hold, each
   */
  record Expected(String question, String language, String kind, List<String> figures) {

    static Expected answer(String question, String language, String... figures) {
      return new Expected(question, language, "answered", List.of(figures));
    }

    /** What asks nothing. */
    static Expected declined(String typed) {
      return new Expected(typed, "id", "off_subject", List.of());
    }
  }

  static List<Expected> expected() {
    return List.of(
        Expected.answer("umk lebak 2026 berapa?", "id", "Kabupaten Lebak", "3.330.010,62"),
        Expected.answer("gaji minimum di lebak skrg brapa ya min", "id", "3.330.010,62"),
        Expected.answer(
            "umk serang 2026",
            "id",
            "Kabupaten Serang, UMK 2026: Rp5.178.521,19",
            "Kota Serang, UMK 2026: Rp4.665.927,94"),
        Expected.answer(
            "What is the minimum wage in Lebak Regency in 2026?", "en", "Rp3,330,010.62"),
        Expected.answer("umk tangerang selatan 2025 berapa", "id", "Kota Tangerang Selatan"),
        Expected.answer("umk mana yang paling tinggi di banten?", "id", "Cilegon", "5.469.922,59"),
        Expected.answer("modal minimum pt pma berapa?", "id", "Rp2,5 miliar"),
        Expected.answer(
            "What is the minimum paid-up capital of a PMA company?", "en", "2.5 billion"),
        Expected.answer("lkpm triwulan paling lambat tanggal berapa?", "id", "15"),
        Expected.answer("When is the quarterly LKPM due?", "en", "15 April"),
        Expected.answer("realisasi investasi banten 2025 berapa triliun?", "id", "130,2"),
        Expected.answer("kak mau tanya, minimum wage lebak 2026 berapa ya?", "id", "3.330.010,62"),
        Expected.answer("How much is the UMK in Kabupaten Lebak tahun 2026?", "en", "3,330,010.62"),
        new Expected("umk bandung 2026 berapa?", "id", "not_in_documents", List.of()),
        new Expected("umk lebak 2031 berapa?", "id", "not_in_documents", List.of()),
        Expected.declined("a"),
        Expected.declined("7"),
        Expected.declined("🏭💰❓"),
        Expected.declined("\u0007\u001b[2J\u007f"),
        Expected.declined("\u202e\u200f\u2066"),
        Expected.declined("?".repeat(1_000)),
        Expected.declined("x".repeat(4_096)),
        Expected.declined("<b></b><script>alert(1)</script>"),
        Expected.declined("asdfghjkl qwertyuiop zxcvbnm"),
        new Expected("resep rendang padang", "id", "off_subject", List.of()),
        new Expected("halo", "id", "small_talk", List.of()));
  }

  @BeforeAll
  void ask() throws IOException {
    String questions =
        String.join("\n", expected().stream().map(Expected::question).toList()) + "\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(questions.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err,
            Map.of(),
            Clock.fixed(Program.NOW, ZoneOffset.UTC),
            Path.of(""),
            false,
            work -> () -> {});
    assertThat(Main.run(surroundings, "ask", "--json")).isZero();
    answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(JSON.readTree(line));
    }
  }

  @ParameterizedTest
  @MethodSource("expected")
  void isAnswered(Expected expected) {
    JsonNode answer =
        answers.stream()
            .filter(it -> it.get("question").textValue().equals(expected.question()))
            .findFirst()
            .orElseThrow();

    assertThat(answer.get("kind").textValue())
        .as("%.60s", expected.question())
        .isEqualTo(expected.kind());
    assertThat(answer.get("language").textValue()).isEqualTo(expected.language());
    List<String> snippets =
        Stream.of(answer.get("citations"))
            .flatMap(citations -> citations.findValuesAsText("snippet").stream())
            .toList();
    expected
        .figures()
        .forEach(figure -> assertThat(snippets).anyMatch(snippet -> snippet.contains(figure)));
  }
}
