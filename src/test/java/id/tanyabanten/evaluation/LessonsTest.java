package id.tanyabanten.evaluation;

import static id.tanyabanten.answer.AnswerKind.ANSWERED;
import static id.tanyabanten.answer.AnswerKind.NOT_IN_DOCUMENTS;
import static id.tanyabanten.answer.AnswerKind.PARTIAL;
import static id.tanyabanten.evaluation.Judged.after;
import static id.tanyabanten.evaluation.Judged.in;
import static id.tanyabanten.evaluation.Judged.question;
import static id.tanyabanten.evaluation.Judged.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.search.Hit;
import id.tanyabanten.search.WeightFit.Lesson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsTest {

  private static final String WAGE = "umk kabupaten lebak berapa?";
  private static final String GAP = "target investasi banten tahun 2026 berapa?";
  private static final List<List<String>> FIGURES =
      List.of(List.of("3.330.010,62"), List.of("9", "3.172.384,39"));

  private static Edition edition;

  @BeforeAll
  static void load(@TempDir Path folder) {
    edition = new SmallKnowledge(folder).edition();
  }

  @Test
  void rightIsWhatHoldsSomeOfWhatMustBeQuoted() {
    assertThat(right(quoting(question(WAGE, ANSWERED), FIGURES)))
        .containsExactlyInAnyOrder(
            "Kabupaten Lebak, UMK 2026: Rp3.330.010,62",
            "Kabupaten Lebak, UMK 2025: Rp3.172.384,39");
  }

  @Test
  void whatHoldsSomethingThatMustNotIsWrong() {
    assertThat(right(quoting(question(WAGE, ANSWERED), FIGURES, "UMK 2025")))
        .containsExactly("Kabupaten Lebak, UMK 2026: Rp3.330.010,62");
  }

  @Test
  void whereNothingMustBeQuotedTheSectionAnswers() {
    assertThat(right(in(question(WAGE, ANSWERED), "umk#1")))
        .isNotEmpty()
        .allMatch(text -> text.contains("UMK"));
    assertThat(right(in(question(WAGE, ANSWERED), "modal#99"))).isEmpty();
    assertThat(right(question(WAGE, ANSWERED))).isEmpty();
  }

  @Test
  void whatIsToBeDeclinedHasNothingRightThoughMuchIsFound() {
    Lesson lesson = lessons(quoting(question(WAGE, NOT_IN_DOCUMENTS), FIGURES)).get(0);

    assertThat(lesson.hits()).isNotEmpty();
    assertThat(lesson.right()).isEmpty();
  }

  @Test
  void theGapItselfIsRightWhereWhatIsKnownOfItIsDue() {
    NumberedSection section =
        lessons(question(GAP, PARTIAL)).get(0).hits().stream()
            .filter(hit -> hit.statement().isEmpty())
            .map(hit -> NumberedSection.of(hit.passage()))
            .findFirst()
            .orElseThrow();
    List<List<String>> known = List.of(List.of("Rp120 triliun"));

    assertThat(rightHits(quoting(in(question(GAP, PARTIAL), section.toString()), known)))
        .anyMatch(hit -> hit.statement().isEmpty());
    assertThat(rightHits(quoting(in(question(GAP, ANSWERED), section.toString()), known)))
        .noneMatch(hit -> hit.statement().isEmpty());
  }

  @Test
  void followUpsAndQuestionsOfSeveralPartsTeachNothing() {
    assertThat(lessons(after(question(WAGE, ANSWERED), "halo"))).isEmpty();
    assertThat(lessons(question("umk lebak berapa? sanksi lkpm apa?", ANSWERED))).isEmpty();
    assertThat(lessons(question("halo", ANSWERED))).isEmpty();
    assertThat(lessons(question(WAGE, ANSWERED))).hasSize(1);
  }

  private static List<String> right(JudgedQuestion question) {
    return rightHits(question).stream()
        .flatMap(hit -> hit.statement().stream())
        .map(Statement::text)
        .toList();
  }

  private static List<Hit> rightHits(JudgedQuestion question) {
    Lesson lesson = lessons(question).get(0);
    return lesson.right().stream().map(lesson.hits()::get).toList();
  }

  private static List<Lesson> lessons(JudgedQuestion question) {
    return new Lessons(edition, SmallKnowledge.settings(), SmallKnowledge.NOW)
        .of(List.of(question));
  }
}
