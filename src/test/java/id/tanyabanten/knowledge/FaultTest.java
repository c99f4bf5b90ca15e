package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.knowledge.FaultCases.FaultCase;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {

  /**
   * The missing folder has a test of its own, the next four belong to the settings of the program
   * and those after them to judged questions, and CommonMark has no block that is not one of the
   * others.
   */
  private static final Set<Fault> WITHOUT_CASE =
      EnumSet.of(
          Fault.UNREADABLE_FOLDER,
          Fault.NO_SUCH_FILE,
          Fault.NOT_A_SHARE,
          Fault.NOT_DAYS,
          Fault.NOT_BELOW,
          Fault.NOT_JSON,
          Fault.JUDGED_KEY_UNKNOWN,
          Fault.JUDGED_KEY_MISSING,
          Fault.JUDGED_VALUE,
          Fault.JUDGED_ID_TAKEN,
          Fault.JUDGED_PAIR_UNKNOWN,
          Fault.UNKNOWN_BLOCK);

  /** What is found when the document itself has been read without a fault. */
  private static final Set<Fault> BETWEEN_DOCUMENTS =
      EnumSet.of(Fault.NO_TWIN, Fault.DEAD_REFERENCE);

  @TempDir Path folder;

  static List<FaultCase> cases() {
    return FaultCases.all();
  }

  @Test
  void nothingIsWrongBeforeAnythingIsChanged() {
    KnowledgeFolder knowledge = new KnowledgeFolder(folder.resolve("knowledge"));
    assertThat(knowledge.load().documents())
        .extracting(Document::id)
        .containsExactly("kontak.en", "kontak.id", "umk.en", "umk.id");
    assertThat(knowledge.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFaultIsToldWhereItStandsAndOnlyItsOwnDocumentIsLeftOut(FaultCase fault) {
    KnowledgeFolder knowledge =
        fault.change().apply(new KnowledgeFolder(folder.resolve("knowledge")));
    Knowledge loaded = knowledge.load();
    assertThat(knowledge.problems())
        .extracting(FaultCases::shown)
        .containsExactlyInAnyOrderElementsOf(fault.expected());
    assertThat(loaded.document("kontak.id")).isPresent();
    assertThat(loaded.document("kontak.en")).isPresent();
    if (knowledge.problems().stream().anyMatch(FaultTest::breaksTheDocument)) {
      assertThat(loaded.document("umk.id")).isEmpty();
    }
  }

  private static boolean breaksTheDocument(Problem problem) {
    return problem.isError()
        && problem.file().equals(WAGES_ID)
        && !BETWEEN_DOCUMENTS.contains(problem.fault());
  }

  @Test
  void everyFaultHasACase() {
    Set<Fault> shown =
        FaultCases.all().stream()
            .map(FaultCase::fault)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fault.class)));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(shown))).isEqualTo(WITHOUT_CASE);
  }

  @Test
  void aFolderThatIsMissingIsToldAndGivesNoDocuments() {
    KnowledgeFolder knowledge = new KnowledgeFolder(folder.resolve("knowledge")).delete("sources");
    assertThat(knowledge.load().isEmpty()).isTrue();
    assertThat(knowledge.problems())
        .extracting(FaultCases::shown)
        .contains("UNREADABLE_FOLDER sources:1");
  }
}
