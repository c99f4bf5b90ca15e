package id.tanyabanten.evaluation;

import static id.tanyabanten.answer.AnswerKind.ANSWERED;
import static id.tanyabanten.answer.AnswerKind.NOT_IN_DOCUMENTS;
import static id.tanyabanten.answer.AnswerKind.OFF_SUBJECT;
import static id.tanyabanten.answer.AnswerKind.PARTIAL;
import static id.tanyabanten.answer.AnswerKind.SMALL_TALK;
import static id.tanyabanten.evaluation.Judged.after;
import static id.tanyabanten.evaluation.Judged.in;
import static id.tanyabanten.evaluation.Judged.question;
import static id.tanyabanten.evaluation.Judged.quoting;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String WAGE = "umk kabupaten lebak 2026 berapa?";
  private static final String FIGURE = "3.330.010,62";

  private static Edition edition;

  @BeforeAll
  static void load(@TempDir Path folder) {
    edition = new SmallKnowledge(folder).edition();
  }

  @Test
  void rightIsWhatQuotesAllThatItMust() {
    assertThat(outcome(quoting(question(WAGE, ANSWERED), List.of(List.of(FIGURE)))))
        .isEqualTo(Outcome.RIGHT);
    assertThat(outcome(quoting(question(WAGE, ANSWERED), List.of(List.of("9", FIGURE)))))
        .isEqualTo(Outcome.RIGHT);
    assertThat(
            outcome(quoting(question(WAGE, ANSWERED), List.of(List.of(FIGURE), List.of("Rp9,99")))))
        .isEqualTo(Outcome.WRONG);
  }

  @Test
  void aFigureThatMustNotBeQuotedMakesItWrong() {
    assertThat(outcome(quoting(question(WAGE, ANSWERED), List.of(), FIGURE)))
        .isEqualTo(Outcome.WRONG);
  }

  @Test
  void answeredWhereItIsToBeDeclinedIsWronglyAnswered() {
    assertThat(outcome(question(WAGE, NOT_IN_DOCUMENTS))).isEqualTo(Outcome.WRONGLY_ANSWERED);
    assertThat(outcome(question(WAGE, SMALL_TALK))).isEqualTo(Outcome.WRONGLY_ANSWERED);
  }

  @Test
  void declinedWhereAnAnswerIsDueIsWronglyDeclined() {
    assertThat(outcome(question("umk kota bandung 2026 berapa?", ANSWERED)))
        .isEqualTo(Outcome.WRONGLY_DECLINED);
    assertThat(outcome(question("halo", PARTIAL))).isEqualTo(Outcome.WRONGLY_DECLINED);
  }

  @Test
  void declinedForAnotherReasonIsWrongUnlessThatWillDoToo() {
    assertThat(outcome(question("halo", SMALL_TALK))).isEqualTo(Outcome.RIGHT);
    assertThat(outcome(question("halo", OFF_SUBJECT))).isEqualTo(Outcome.WRONG);
    assertThat(outcome(question("halo", OFF_SUBJECT, SMALL_TALK))).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void whatIsKnownOfAGapDoesNotCountAsAnAnswer() {
    String gap = "target investasi banten tahun 2026 berapa?";

    assertThat(outcome(quoting(question(gap, PARTIAL), List.of(List.of("Rp120 triliun")))))
        .isEqualTo(Outcome.RIGHT);
    assertThat(outcome(question(gap, NOT_IN_DOCUMENTS))).isEqualTo(Outcome.WRONG);
  }

  @Test
  void contactLinesOfTheOfficeAreNoAnswer() {
    JudgedQuestion declined = question("umk kota bandung 2026 berapa?", NOT_IN_DOCUMENTS);

    assertThat(assessed(declined).answer().citations()).isNotEmpty();
    assertThat(assessed(declined).quoted()).isEmpty();
  }

  @Test
  void earlierQuestionsAreAskedBeforeIt() {
    JudgedQuestion followUp =
        quoting(question("kalau kabupaten lebak?", ANSWERED), List.of(List.of(FIGURE)));

    assertThat(outcome(after(followUp, "umk kabupaten pandeglang 2026 berapa?")))
        .isEqualTo(Outcome.RIGHT);
    assertThat(outcome(followUp)).isNotEqualTo(Outcome.RIGHT);
  }

  @Test
  void sectionsAreLookedForWhereTheSearchPutsThem() {
    assertThat(assessed(in(question(WAGE, ANSWERED), "umk#1")).ranking())
        .contains(new Ranking(1, true, true));
    assertThat(assessed(in(question(WAGE, ANSWERED), "modal#99")).ranking())
        .contains(new Ranking(0, false, false));
    assertThat(assessed(question(WAGE, ANSWERED)).ranking()).isEmpty();
    assertThat(assessed(in(question("halo", ANSWERED), "umk#1")).ranking())
        .contains(new Ranking(0, false, false));
  }

  @Test
  void theBestHitAnswersWhereItHoldsWhatMustBeQuotedInASectionThatAnswers() {
    JudgedQuestion due = in(question(WAGE, ANSWERED), "umk#1");

    assertThat(answers(quoting(due, List.of(List.of(FIGURE))))).isTrue();
    assertThat(answers(quoting(due, List.of(List.of("Rp9,99"))))).isFalse();
    assertThat(answers(in(question(WAGE, ANSWERED), "umk#2"))).isFalse();
    assertThat(answers(question(WAGE, NOT_IN_DOCUMENTS))).isFalse();
    assertThat(assessed(question("halo", SMALL_TALK)).bestHit()).isEmpty();
  }

  private static boolean answers(JudgedQuestion question) {
    return assessed(question).bestHit().orElseThrow().answers();
  }

  @Test
  void quotesAndFiguresAreLookedAt() {
    Assessed assessed = assessed(question(WAGE, ANSWERED));

    assertThat(assessed.areQuotesExact()).isTrue();
    assertThat(assessed.areFiguresLocked()).isTrue();
    assertThat(
            new QuoteCheck(edition.knowledge().withoutQuestions())
                .areExact(assessed.answer().citations()))
        .isTrue();
    assertThat(new QuoteCheck(new Knowledge(List.of())).areExact(assessed.answer().citations()))
        .isFalse();
  }

  @Test
  void onlyWhatIsNotRightTellsWhy() {
    assertThat(assessed(question(WAGE, ANSWERED)).why()).isEmpty();
    assertThat(assessed(question(WAGE, NOT_IN_DOCUMENTS)).why().orElseThrow())
        .contains("verdict", WAGE);
  }

  private static Outcome outcome(JudgedQuestion question) {
    return assessed(question).outcome();
  }

  private static Assessed assessed(JudgedQuestion question) {
    return new Evaluation(edition, SmallKnowledge.settings(), SmallKnowledge.NOW)
        .of(List.of(question))
        .assessed()
        .get(0);
  }
}
