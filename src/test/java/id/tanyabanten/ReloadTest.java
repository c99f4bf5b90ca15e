package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.knowledge.KnowledgeFolder;
import id.tanyabanten.telegram.loopback.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of the documents is in the answers soon after it was saved, without a restart. */
class ReloadTest {

  private static final Duration PROMISED = Duration.ofSeconds(5);

  @TempDir private Path folder;
  private LoopbackServer telegram;
  private RunningBot bot;

  @BeforeEach
  void prepare() {
    telegram = LoopbackServer.start();
    bot = new RunningBot(folder, telegram);
  }

  @AfterEach
  void end() {
    bot.close();
  }

  private String answer(String text) {
    return bot.ask(1, text).plain();
  }

  /** Asks until the answer has the words. */
  private void awaitAnswer(String text, String words) {
    long start = System.nanoTime();
    Await.until(() -> answer(text).contains(words));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMISED.multipliedBy(2));
  }

  private void change(String old, String now) {
    bot.program.knowledge().change(KnowledgeFolder.WAGES_ID, old, now);
  }

  @Test
  void aFigureThatIsCorrectedIsInTheAnswers() {
    bot.start();
    assertThat(answer("umk lebak 2026")).contains("Rp3.330.010,62");
    change("Rp3.330.010,62", "Rp3.330.010,99");
    bot.program.knowledge().change(KnowledgeFolder.WAGES_EN, "Rp3,330,010.62", "Rp3,330,010.99");

    awaitAnswer("umk lebak 2026", "Rp3.330.010,99");
  }

  @Test
  void ofABrokenDocumentTheVersionBeforeStaysAndTheOthersFollow() {
    bot.start();
    answer("halo");
    change("title:", "titel:");
    bot.program.knowledge().change("kontak/kontak.id.md", "di Serang", "di Kota Serang");

    awaitAnswer("umk lebak 2019", "di Kota Serang");
    assertThat(answer("umk lebak 2026")).contains("Rp3.330.010,62");

    change("titel:", "title:");
    change("Rp3.330.010,62", "Rp3.330.010,77");
    awaitAnswer("umk lebak 2026", "Rp3.330.010,77");
  }

  @Test
  void aVocabularyThatBreaksIsNotTakenOver() throws IOException {
    bot.start();
    answer("halo");
    Path measures = folder.resolve("knowledge/terms/measures.yaml");
    String text = Files.readString(measures);
    Files.writeString(measures, "umk: [");
    bot.program.knowledge().change("kontak/kontak.id.md", "di Serang", "di Kota Serang");

    awaitAnswer("umk lebak 2019", "di Kota Serang");
    assertThat(answer("umk lebak 2026")).contains("Rp3.330.010,62");
    Files.writeString(measures, text);
  }

  @Test
  void aFolderThatIsEmptyForAMomentLeavesTheDocumentsInService() throws Exception {
    bot.start();
    answer("halo");
    Path knowledge = folder.resolve("knowledge");
    Files.move(knowledge, folder.resolve("away"));
    Thread.sleep(2_500);

    assertThat(answer("umk lebak 2026")).contains("Rp3.330.010,62");

    Files.move(folder.resolve("away"), knowledge);
    change("Rp3.330.010,62", "Rp3.330.010,55");
    awaitAnswer("umk lebak 2026", "Rp3.330.010,55");
  }

  @Test
  void theFolderMayBeALinkThatIsTurnedToAnother() throws Exception {
    Path knowledge = folder.resolve("knowledge");
    Path first = Files.move(knowledge, folder.resolve("first"));
    Files.createSymbolicLink(knowledge, first);
    bot.start();
    answer("halo");
    copy(first, folder.resolve("second"));
    Path wages = folder.resolve("second").resolve(KnowledgeFolder.WAGES_ID);
    Files.writeString(wages, Files.readString(wages).replace("010,62", "010,11"));
    Files.createSymbolicLink(folder.resolve("next"), folder.resolve("second"));
    Files.move(
        folder.resolve("next"), knowledge, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    awaitAnswer("umk lebak 2026", "Rp3.330.010,11");
  }

  @Test
  void aFileThatIsStillBeingWrittenIsWaitedFor() throws Exception {
    bot.start();
    answer("halo");
    Path wages = folder.resolve("knowledge").resolve(KnowledgeFolder.WAGES_ID);
    String text = Files.readString(wages).replace("Rp3.330.010,62", "Rp3.330.010,33");
    int step = text.length() / 8;
    Files.writeString(wages, "");
    for (int end = step; end < text.length(); end += step) {
      Files.writeString(wages, text.substring(0, end));
      assertThat(answer("umk lebak 2026")).contains("Rp3.330.010,62");
      Thread.sleep(400);
    }
    Files.writeString(wages, text);

    awaitAnswer("umk lebak 2026", "Rp3.330.010,33");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
