package id.tanyabanten.reply;

import static id.tanyabanten.language.Language.CHINESE;
import static id.tanyabanten.language.Language.ENGLISH;
import static id.tanyabanten.language.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.knowledge.FaultCases;
import id.tanyabanten.knowledge.FaultCases.FaultCase;
import id.tanyabanten.knowledge.KnowledgeFolder;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  @TempDir Path folder;

  static List<FaultCase> cases() {
    return FaultCases.all();
  }

  @Test
  void aProblemIsOneLineInIndonesian() {
    assertThat(new ProblemText(INDONESIAN).line(problem()))
        .isEqualTo(
            "tenaga-kerja/lkpm.id.md:12 kesalahan: Sumber “antra” tidak ada di folder sources."
                + " Perbaiki: periksa ejaannya, atau tambahkan sumber ini ke berkas di folder sources.");
  }

  @Test
  void everyLanguageWithoutDocumentsReadsEnglish() {
    String english =
        "tenaga-kerja/lkpm.id.md:12 error: There is no source “antra” in the folder sources."
            + " Mend: check the spelling, or add this source to a file of the folder sources.";
    assertThat(new ProblemText(ENGLISH).line(problem())).isEqualTo(english);
    assertThat(new ProblemText(CHINESE).line(problem())).isEqualTo(english);
  }

  @Test
  void aProblemOfTheWholeFileStandsAtItsFirstLine() {
    assertThat(new ProblemText(ENGLISH).line(Problem.ofFile("x/a.id.md", Fault.NOT_UTF8)))
        .startsWith("x/a.id.md:1 error: ");
  }

  @Test
  void aWarningIsCalledOne() {
    Problem problem = Problem.at("a.id.md", 3, Fault.FEW_QUESTIONS, 1, 3);
    assertThat(new ProblemText(INDONESIAN).line(problem)).startsWith("a.id.md:3 peringatan: ");
    assertThat(new ProblemText(ENGLISH).line(problem)).startsWith("a.id.md:3 warning: ");
  }

  @Test
  void detailsCantBreakTheLineOrTheWording() {
    Problem problem =
        Problem.at("a.id.md", 1, Fault.UNKNOWN_PLACE, "it's {0}\n\u001B[31m'red' {x} ''");
    assertThat(new ProblemText(ENGLISH).message(problem))
        .isEqualTo("The place “it's {0} [31m'red' {x} ''” is not in the list of places.");
  }

  @Test
  void anEmptyDetailIsADash() {
    Problem problem = Problem.at("a.en.md", 1, Fault.TWIN_FIGURES, "a.id.md", 1, "3", "");
    assertThat(new ProblemText(ENGLISH).message(problem)).endsWith("Only here: 3. Only there: –.");
  }

  @Test
  void theMachinesOwnLanguageDecidesNothing() {
    Locale own = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("id"));
      assertThat(new ProblemText(ENGLISH).line(problem())).contains(" error: ");
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(new ProblemText(INDONESIAN).line(problem())).contains(" kesalahan: ");
    } finally {
      Locale.setDefault(own);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"INDONESIAN", "ENGLISH"})
  void everyFaultAndSeverityHasItsWordingAndNothingElseHas(Language language) throws IOException {
    Set<String> expected =
        Stream.concat(
                Arrays.stream(Fault.values())
                    .flatMap(fault -> Stream.of(fault + ".message", fault + ".mend")),
                Arrays.stream(Severity.values()).map(severity -> "severity." + severity))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add("line");
    assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void bothLanguagesUseTheSameDetailsOfAFault(Fault fault) throws IOException {
    assertThat(places(fault, ENGLISH)).isEqualTo(places(fault, INDONESIAN));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theDetailsThatAreTakenAreThoseThatAreGiven(FaultCase fault) throws IOException {
    KnowledgeFolder knowledge =
        fault.change().apply(new KnowledgeFolder(folder.resolve("knowledge")));
    knowledge.load();
    assertThat(knowledge.problems()).isNotEmpty();
    for (Problem problem : knowledge.problems()) {
      for (Language language : List.of(INDONESIAN, ENGLISH)) {
        assertThat(places(problem.fault(), language))
            .as(problem.toString())
            .allMatch(place -> place < problem.details().size())
            .hasSize(problem.details().size());
        assertThat(new ProblemText(language).line(problem))
            .doesNotContain("{", "''", "\n")
            .hasSizeLessThan(500);
      }
    }
  }

  private static Problem problem() {
    return Problem.at("tenaga-kerja/lkpm.id.md", 12, Fault.UNKNOWN_SOURCE, "antra");
  }

  private static Set<Integer> places(Fault fault, Language language) throws IOException {
    Properties texts = texts(language);
    Matcher place =
        PLACE.matcher(texts.getProperty(fault + ".message") + texts.getProperty(fault + ".mend"));
    return place
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Properties texts(Language language) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
            ProblemText.class.getResourceAsStream("problems_" + language.code() + ".properties");
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
