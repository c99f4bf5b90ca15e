package id.tanyabanten.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void keysKeepTheOrderAndTheLinesOfTheFile() {
    YamlMap map = read("b: 1\n\na:\n  c: x\n");
    assertThat(map.keys()).containsExactly("b", "a");
    assertThat(map.lineOf("b")).isEqualTo(1);
    assertThat(map.lineOf("a")).isEqualTo(3);
    assertThat(map.map("a").orElseThrow().lineOf("c")).isEqualTo(4);
    assertThat(problems).isEmpty();
  }

  @Test
  void linesCountFromWhereTheTextStandsInItsFile() {
    Optional<YamlMap> map = new YamlReader("a.yaml", 8, problems::add).read("a: 1\nb: 2\n");
    assertThat(map.orElseThrow().lineOf("b")).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# hanya komentar\n"})
  void blankTextIsAnEmptyMap(String text) {
    assertThat(read(text).keys()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void valuesAreTheTextThatStandsThere() {
    YamlMap map = read("a: 2026-11-24\nb: 007\nc: no\nd: \"x: y\"\ne: ~\n");
    assertThat(map.text("a")).contains("2026-11-24");
    assertThat(map.text("b")).contains("007");
    assertThat(map.text("c")).contains("no");
    assertThat(map.text("d")).contains("x: y");
    assertThat(map.text("e")).contains("~");
    assertThat(map.text("f")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "“satu”, satu",
    "“ satu ”, satu",
    "“satu” dan “dua”, “satu” dan “dua”",
    "“”, “”",
    "“, “"
  })
  void curlyQuotesAroundAWholeValueAreTakenOff(String written, String value) {
    assertThat(read("a: " + written).text("a")).contains(value);
  }

  @Test
  void aListOrOneValueIsAList() {
    YamlMap map = read("a: [x, y]\nb: z\nc:\n- v\n- w\nd:\n");
    assertThat(map.texts("a")).extracting(YamlText::text).containsExactly("x", "y");
    assertThat(map.texts("b")).extracting(YamlText::text).containsExactly("z");
    assertThat(map.texts("c")).extracting(YamlText::line).containsExactly(4, 5);
    assertThat(map.texts("d")).isEmpty();
    assertThat(map.texts("e")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void anotherShapeThanTheOneAskedForIsReportedAtItsKey() {
    YamlMap map = read("a: [x]\nb: x\nc: {d: e}\nf: [[x]]\n");
    assertThat(map.text("a")).isEmpty();
    assertThat(map.map("b")).isEmpty();
    assertThat(map.texts("c")).isEmpty();
    assertThat(map.texts("f")).isEmpty();
    assertThat(problems)
        .extracting(Problem::fault, Problem::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Fault.WRONG_SHAPE, 1),
            org.assertj.core.groups.Tuple.tuple(Fault.WRONG_SHAPE, 2),
            org.assertj.core.groups.Tuple.tuple(Fault.WRONG_SHAPE, 3),
            org.assertj.core.groups.Tuple.tuple(Fault.WRONG_SHAPE, 4));
  }

  @Test
  void aMissingKeyIsReportedAtTheMap() {
    YamlMap map = read("a: 1\nb:\n  c: 2\n").map("b").orElseThrow();
    assertThat(map.requiredText("x")).isEmpty();
    assertThat(problems).containsExactly(Problem.at("a.yaml", 3, Fault.MISSING_KEY, "x"));
  }

  @Test
  void anUnknownKeyIsReportedWithTheKnownOnes() {
    read("a: 1\nz: 2\n").allowOnly(Set.of("b", "a"));
    assertThat(problems).containsExactly(Problem.at("a.yaml", 2, Fault.UNKNOWN_KEY, "z", "a, b"));
  }

  @Test
  void theFirstOfTwoEqualKeysStays() {
    assertThat(read("a: 1\na: 2\n").text("a")).contains("1");
    assertThat(problems).containsExactly(Problem.at("a.yaml", 2, Fault.DUPLICATE_KEY, "a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c",
        "a: [x",
        "a: \"x",
        "\ta: x",
        "a: @x",
        "a: \u0001",
        "a: &x [*x]",
        "a: &x [y]\nb: [*x, *x]",
        "a: *x",
        "a: 1\n---\nb: 2",
        "a: [[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]",
        "%YAML 99999999999999999999.1\n---\na: 1",
        "a: \"\\U99999999\"",
        "a: !<%FF> x",
        "? [a]",
        "- a",
        "teks saja",
      })
  void whatIsNoMapOfPlainValuesIsReportedAndNeverThrown(String text) {
    new YamlReader("a.yaml", 1, problems::add).read(text);
    assertThat(problems).isNotEmpty();
    assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isBetween(1, 4));
  }

  private YamlMap read(String text) {
    return new YamlReader("a.yaml", 1, problems::add).read(text).orElseThrow();
  }
}
