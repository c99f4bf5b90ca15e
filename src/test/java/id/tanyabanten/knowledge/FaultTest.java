package id.tanyabanten.knowledge;

import static id.tanyabanten.knowledge.KnowledgeFolder.WAGES_ID;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.knowledge.FaultCases.FaultCase;
import id.tanyabanten.problem.Fault;
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
   * The missing folder has a test of its own, the next three belong to the settings of the program,
   * and CommonMark has no block that is not one of the others.
   */
  private static final Set<Fault> WITHOUT_CASE =
      EnumSet.of(
          Fault.UNREADABLE_FOLDER,
          Fault.NO_SUCH_FILE,
          Fault.NOT_A_SHARE,
          Fault.NOT_BELOW,
          Fault.UNKNOWN_BLOCK);

  @TempDir Path folder;

  static List<FaultCase> cases() {
    return FaultCases.all();
  }

  @Test
  void nothingIsWrongBeforeAnythingIsChanged() {
    KnowledgeFolder knowledge = new KnowledgeFolder(folder);
    assertThat(knowledge.load().documents())
        .extracting(Document::id)
        .containsExactly("kontak.en", "kontak.id", "umk.en", "umk.id");
    assertThat(knowledge.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFaultIsToldWhereItStandsAndTheOtherDocumentsLoad(FaultCase fault) {
    KnowledgeFolder knowledge = fault.change().apply(new KnowledgeFolder(folder));
    Knowledge loaded = knowledge.load();
    assertThat(knowledge.problems())
        .extracting(FaultCases::shown)
        .containsExactlyInAnyOrderElementsOf(fault.expected());
    assertThat(loaded.document("kontak.id")).isPresent();
    assertThat(loaded.document("kontak.en")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDocumentWithAnErrorOfItsOwnIsNotServed(FaultCase fault) {
    KnowledgeFolder knowledge = fault.change().apply(new KnowledgeFolder(folder));
    Knowledge loaded = knowledge.load();
    boolean isBroken =
        knowledge.problems().stream()
            .anyMatch(
                problem ->
                    problem.isError()
                        && problem.file().equals(WAGES_ID)
                        && problem.fault() != Fault.NO_TWIN
                        && problem.fault() != Fault.DEAD_REFERENCE);
    if (isBroken) {
      assertThat(loaded.document("umk.id")).isEmpty();
    }
    assertThat(loaded.document("umk.en").isPresent())
        .isEqualTo(!fault.toString().contains("no translation"));
  }

  @Test
  void everyFaultHasACase() {
    Set<Fault> shown =
        FaultCases.all().stream().map(FaultCase::fault).collect(Collectors.toCollection(() -> EnumSet.noneOf(Fault.class)));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(shown))).isEqualTo(WITHOUT_CASE);
  }

  @Test
  void aFolderThatIsMissingIsToldAndGivesNoDocuments() {
    KnowledgeFolder knowledge = new KnowledgeFolder(folder).delete("sources");
    assertThat(knowledge.load().isEmpty()).isTrue();
    assertThat(knowledge.problems())
        .extracting(FaultCases::shown)
        .contains("UNREADABLE_FOLDER sources:0");
  }
}
