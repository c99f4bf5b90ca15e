package id.tanyabanten.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.config.Config;
import id.tanyabanten.config.ConfigLoader;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.KnowledgeLoader;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The golden questions, and that the answers to them don't get worse than they were. */
class GoldenSetTest {

  private static final Path DOCUMENTS = Path.of("knowledge");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

  /**
   * A question nearer to a wording beside a section tells nothing about those that nobody foresaw.
   */
  private static final double TOO_NEAR = 0.6;

  /** The subject of what belongs to none. */
  private static final String NO_SUBJECT = "none";

  private static Vocabulary vocabulary;
  private static Knowledge knowledge;

  @BeforeAll
  static void load() {
    List<Problem> problems = new ArrayList<>();
    vocabulary =
        new VocabularyLoader(DOCUMENTS.resolve(KnowledgeLoader.TERMS), problems::add).load();
    knowledge = new KnowledgeLoader(DOCUMENTS, vocabulary, TODAY, problems::add).load();
    assertThat(problems).noneMatch(Problem::isError);
  }

  @Test
  void theAnswersAreNoWorseThanRecorded() {
    Config config =
        new ConfigLoader(Path.of("config/tanya-banten.yaml"), problem -> {}).load().orElseThrow();
    Evaluated evaluated =
        new Evaluation(Edition.of(knowledge, vocabulary), config.answer(), NOW)
            .of(GoldenSet.toReport());

    Map<String, GoldenLevel> recorded = GoldenLevel.recorded();
    Map<String, GoldenLevel> reached = GoldenLevel.reached(evaluated);
    if (Boolean.getBoolean("golden.levels")) {
      reached.forEach((slice, level) -> System.out.println(slice + ": " + level));
    }
    List<String> fallen =
        recorded.keySet().stream()
            .filter(
                slice ->
                    !reached.containsKey(slice) || reached.get(slice).isBelow(recorded.get(slice)))
            .map(
                slice ->
                    "%s: %s, recorded %s".formatted(slice, reached.get(slice), recorded.get(slice)))
            .toList();
    if (!fallen.isEmpty()) {
      fail(
          "%s%n%n%s%n%n%s",
          String.join("\n", fallen),
          new EvaluationText(Language.ENGLISH).render(evaluated),
          failures(evaluated));
    }
    assertThat(evaluated.assessed())
        .allMatch(Assessed::areQuotesExact)
        .allMatch(Assessed::areFiguresLocked);
  }

  private static String failures(Evaluated evaluated) {
    return evaluated.failures().stream()
        .map(it -> it.outcome() + " " + it.question().id() + " " + it.question().question())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void noQuestionIsNearToAWordingOfTheDocuments() {
    Wordings wordings = new Wordings();
    knowledge.documents().stream()
        .flatMap(document -> document.sections().stream())
        .forEach(
            section -> {
              wordings.add(section.heading());
              section.questions().forEach(wordings::add);
            });

    List<String> near = new ArrayList<>();
    for (JudgedQuestion question : GoldenSet.all()) {
      Wordings.Nearest nearest = wordings.nearest(question.question());
      if (nearest.likeness() >= TOO_NEAR) {
        near.add("%s %s: %s".formatted(question.id(), question.question(), nearest));
      }
    }
    assertThat(near).isEmpty();
  }

  @Test
  void whatWeightsAreFittedOnAndWhatIsReportedShareNoSubject() {
    Set<String> shared = subjects(GoldenSet.toFitOn());
    shared.retainAll(subjects(GoldenSet.toReport()));

    assertThat(shared).isEmpty();
  }

  private static Set<String> subjects(List<JudgedQuestion> questions) {
    return questions.stream()
        .map(JudgedQuestion::subject)
        .filter(subject -> !subject.equals(NO_SUBJECT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyIdIsTakenOnce() {
    assertThat(GoldenSet.all()).extracting(JudgedQuestion::id).doesNotHaveDuplicates();
  }

  @Test
  void theSectionsThatAnswerAreThere() {
    List<String> missing =
        GoldenSet.all().stream()
            .flatMap(
                question ->
                    question.sections().stream()
                        .filter(section -> !isThere(section, question.language()))
                        .map(section -> question.id() + " " + section))
            .toList();

    assertThat(missing).isEmpty();
  }

  private static boolean isThere(NumberedSection section, Language language) {
    return knowledge
        .document(Knowledge.id(section.name(), language.ofDocuments()))
        .filter(document -> section.number() <= document.sections().size())
        .isPresent();
  }

  @Test
  void likenessIsThatOfSharedStretches() {
    Wordings wordings = new Wordings();
    wordings.add("umr lebak brp?");

    assertThat(wordings.nearest("UMR Lebak  brp").likeness()).isEqualTo(1);
    assertThat(wordings.nearest("umr lebak skrg brp").likeness()).isBetween(0.6, 0.9);
    assertThat(wordings.nearest("zzz").likeness()).isZero();
  }
}
