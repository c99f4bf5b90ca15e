package id.tanyabanten.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.Database;
import id.tanyabanten.journal.Logged;
import id.tanyabanten.journal.LoggedQuestion;
import id.tanyabanten.journal.QueryLog;
import id.tanyabanten.report.Figures.Asked;
import id.tanyabanten.report.Figures.Unanswered;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
  private static final Instant LAST_OF_TUESDAY = Instant.parse("2026-11-24T16:59:59.999Z");
  private static final Instant FIRST_OF_WEDNESDAY = Instant.parse("2026-11-24T17:00:00Z");

  @TempDir Path temp;
  private DataFolder folder;
  private Report report;

  @BeforeEach
  void nameFolder() {
    folder = new DataFolder(temp.resolve("data"));
    report = new Report(folder);
  }

  @Test
  void countsNothingWhereNothingWasLogged() {
    assertThat(report.figures(Days.ALL)).isEqualTo(Figures.NONE);
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void countsByTheDayInBanten() {
    log(
        Logged.question(LAST_OF_TUESDAY, "Berapa UMK Lebak?"),
        Logged.question(FIRST_OF_WEDNESDAY, "Berapa UMK Lebak?"),
        Logged.question(FIRST_OF_WEDNESDAY.plusSeconds(1), "Berapa UMK Lebak?"));

    assertThat(report.figures(Days.ALL).byDay())
        .containsExactly(entry(TUESDAY, 1L), entry(WEDNESDAY, 2L));
  }

  @Test
  void countsOnlyTheDaysAskedFor() {
    log(
        Logged.question(LAST_OF_TUESDAY, "Berapa UMK Lebak?"),
        Logged.question(FIRST_OF_WEDNESDAY, "Berapa UMK Serang?"));

    assertThat(figures(Optional.of(TUESDAY), Optional.of(TUESDAY)).mostAsked())
        .containsExactly(new Asked("Berapa UMK Lebak?", 1));
    assertThat(figures(Optional.of(WEDNESDAY), Optional.empty()).mostAsked())
        .containsExactly(new Asked("Berapa UMK Serang?", 1));
    assertThat(figures(Optional.empty(), Optional.of(WEDNESDAY)).total()).isEqualTo(2);
    assertThat(figures(Optional.empty(), Optional.of(TUESDAY.minusDays(1))))
        .isEqualTo(Figures.NONE);
  }

  @Test
  void refusesDaysThatEndBeforeTheyStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Days(Optional.of(WEDNESDAY), Optional.of(TUESDAY)));
  }

  @Test
  void countsByLanguageSubjectAndKindMostFirst() {
    log(
        question("en", "answered", "umk", "How much is the minimum wage in Lebak?"),
        question("id", "answered", "umk", "Berapa UMK Lebak?"),
        question("id", "small_talk", null, "Halo"),
        question("id", "not_in_documents", "lahan", "Berapa harga tanah di Malingping?"));

    Figures figures = report.figures(Days.ALL);

    assertThat(figures.total()).isEqualTo(4);
    assertThat(figures.byLanguage()).containsExactly(entry("id", 3L), entry("en", 1L));
    assertThat(figures.bySubject())
        .containsExactly(entry("umk", 2L), entry("lahan", 1L), entry("none", 1L));
    assertThat(figures.byKind())
        .containsExactly(
            entry("answered", 2L), entry("not_in_documents", 1L), entry("small_talk", 1L));
  }

  @Test
  void takesWordingsAsOneWhenOnlyCasePunctuationAndSpacesDiffer() {
    log(
        question("id", "answered", "umk", "berapa  umk lebak"),
        question("id", "answered", "umk", "Berapa UMK Lebak?"),
        question("id", "answered", "umk", "Berapa UMK Lebak?"),
        question("id", "answered", "umk", "BERAPA UMK, LEBAK ?!"),
        question("id", "answered", "umk", "Berapa UMK Serang?"));

    assertThat(report.figures(Days.ALL).mostAsked())
        .containsExactly(new Asked("Berapa UMK Lebak?", 4), new Asked("Berapa UMK Serang?", 1));
  }

  @Test
  void leavesGreetingsAndBlankQuestionsOutOfWhatIsAskedMost() {
    log(
        question("id", "small_talk", null, "Halo"),
        question("id", "off_subject", null, " "),
        question("id", "off_subject", null, "👍"),
        question("id", "off_subject", null, "???"));

    assertThat(report.figures(Days.ALL).mostAsked())
        .extracting(Asked::text)
        .containsExactlyInAnyOrder("👍", "???");
  }

  @Test
  void listsWhatTheDocumentsDoNotAnswerLatestFirst() {
    log(
        at(1, "not_in_documents", "slot_missing", "Berapa UMK Lebak 2031?"),
        at(2, "partial", "known_gap", "Target investasi 2026?"),
        at(3, "answered", null, "Berapa UMK Lebak?"),
        at(4, "off_subject", "nonsense", "asdf"),
        at(5, "failed", null, "Berapa UMP?"),
        at(6, "not_in_documents", "attribute_missing", "berapa umk lebak 2031"));

    assertThat(report.figures(Days.ALL).unanswered())
        .containsExactly(
            new Unanswered(
                LAST_OF_TUESDAY.plusSeconds(6),
                "id",
                "not_in_documents",
                Optional.of("attribute_missing"),
                "berapa umk lebak 2031",
                2),
            new Unanswered(
                LAST_OF_TUESDAY.plusSeconds(5), "id", "failed", Optional.empty(), "Berapa UMP?", 1),
            new Unanswered(
                LAST_OF_TUESDAY.plusSeconds(2),
                "id",
                "partial",
                Optional.of("known_gap"),
                "Target investasi 2026?",
                1));
  }

  private Figures figures(Optional<LocalDate> from, Optional<LocalDate> to) {
    return report.figures(new Days(from, to));
  }

  private void log(LoggedQuestion... questions) {
    try (Database database = Database.open(folder)) {
      QueryLog log = new QueryLog(database);
      for (LoggedQuestion question : questions) {
        log.record(question);
      }
    }
  }

  private static LoggedQuestion question(
      String language, String kind, String subject, String text) {
    return Logged.question(
        LAST_OF_TUESDAY, language, kind, Optional.ofNullable(subject), Optional.empty(), text);
  }

  private static LoggedQuestion at(int second, String kind, String reason, String text) {
    return Logged.question(
        LAST_OF_TUESDAY.plusSeconds(second),
        "id",
        kind,
        Optional.empty(),
        Optional.ofNullable(reason),
        text);
  }
}
