package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import id.tanyabanten.knowledge.KnowledgeFolder;
import id.tanyabanten.knowledge.Mend;
import id.tanyabanten.knowledge.Mended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void withNothingWrongOnlyCounts() {
    Outcome outcome = program.run("check");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.lines())
        .containsExactly(
            "Dokumen: 4. Kesalahan: 0. Peringatan: 0. / Documents: 4. Errors: 0. Warnings: 0.");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void aWarningLeavesTheStatusGood() {
    program.knowledge().change(KnowledgeFolder.WAGES_ID, "  umr skrg brp\n", "");

    Outcome outcome = program.run("check");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("upah/umk.id.md:6 peringatan").contains("Peringatan: 1");
  }

  @Test
  void everyProblemIsSaidInBothLanguagesInTheOrderOfTheFiles() {
    program.knowledge().change("kontak/kontak.en.md", "title:", "titel:");
    program.knowledge().change(KnowledgeFolder.WAGES_ID, "  umr skrg brp\n", "");
    program.config(Program.CONFIG + "tokn: x\n");
    program.knowledge().put("terms/places.yaml", "x: y");

    Outcome outcome = program.run("check");

    assertThat(outcome.status()).isEqualTo(1);
    List<String> places =
        outcome.lines().stream()
            .filter(line -> line.contains("Perbaiki"))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList();
    assertThat(places).isSorted().anyMatch(place -> place.startsWith("terms/places.yaml"));
    assertThat(places).anyMatch(place -> place.endsWith("config/tanya-banten.yaml:7"));
    assertThat(outcome.lines())
        .filteredOn(line -> line.startsWith("    "))
        .hasSameSizeAs(places)
        .allMatch(line -> line.contains("Mend:"));
  }

  @Test
  void anOfficeThatTheDocumentsLackIsAProblem() {
    program.config(Program.CONFIG.replace("kontak#dinas", "kontak#nobody"));

    Outcome outcome = program.run("check");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("tanya-banten.yaml:1 kesalahan").contains("kontak#nobody");
    assertThat(program.run("ask", "umk lebak 2026").out()).contains("Rp3.330.010,62");
  }

  @Test
  void missingSettingsAreAProblem() throws Exception {
    Files.delete(folder.resolve("config/tanya-banten.yaml"));

    assertThat(program.run("check").status()).isEqualTo(1);
  }

  @Test
  void withFixItMendsSaysWhatAndThenLooks() {
    program.knowledge().change(KnowledgeFolder.WAGES_ID, "  umr skrg brp", "\tumr skrg brp");
    assertThat(program.run("check").status()).isEqualTo(1);

    Outcome outcome = program.run("check", "--fix");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.lines())
        .containsExactly(
            "upah/umk.id.md:10 diperbaiki: Tab dan spasi khusus diganti spasi biasa.",
            "    upah/umk.id.md:10 mended: made Tabs and non-breaking spaces plain spaces.",
            "Berkas yang diperbaiki: 1. / Files mended: 1.",
            "Dokumen: 4. Kesalahan: 0. Peringatan: 0. / Documents: 4. Errors: 0. Warnings: 0.");
    assertThat(program.run("check", "--fix").lines())
        .contains("Berkas yang diperbaiki: 0. / Files mended: 0.");
  }

  @Test
  void fixShortensALongListOfLines() {
    program
        .knowledge()
        .put(
            KnowledgeFolder.WAGES_ID,
            program.knowledge().text(KnowledgeFolder.WAGES_ID).replace("\n", " \n"));

    assertThat(program.run("check", "--fix").out())
        .contains("upah/umk.id.md:1,2,3,4,5,6,7,8 … diperbaiki: spasi di akhir baris dihapus.");
  }

  @Test
  void withoutFixNothingIsWritten() {
    String crlf = program.knowledge().text(KnowledgeFolder.WAGES_ID).replace("\n", "\r\n");
    program.knowledge().put(KnowledgeFolder.WAGES_ID, crlf);

    program.run("check");

    assertThat(program.knowledge().text(KnowledgeFolder.WAGES_ID)).isEqualTo(crlf);
  }

  @Test
  void everyMendHasItsWords() {
    for (Mend mend : Mend.values()) {
      assertThat(MendedLines.of(new Mended("a.id.md", mend, List.of(1))))
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).contains("a.id.md:1 "));
    }
  }

  @Test
  void noUsableDocumentIsWorse() {
    program.knowledge().delete("kontak").delete("upah");
    program.knowledge().put("upah/umk.id.md", "no front matter");

    Outcome outcome = program.run("check");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).contains("upah/umk.id.md:1 kesalahan").contains("Dokumen: 0");
    assertThat(outcome.err()).contains("no usable document");
  }
}
