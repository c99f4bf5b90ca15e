package id.tanyabanten.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DatabaseTest {

  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void nameFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  @Test
  void isMadeInAnEmptyFolderForTheOwnerAlone() throws IOException {
    Database.open(folder).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.database())))
        .isEqualTo("rw-------");
    assertThat(Database.read(folder, DatabaseTest::count)).contains(0);
  }

  @Test
  void keepsWhatItHoldsWhenItIsOpenedAgain() {
    log("Berapa UMK Lebak?");
    log("Berapa UMK Serang?");

    assertThat(Database.read(folder, DatabaseTest::count)).contains(2);
  }

  @Test
  void keepsThePermissionsThatTheOperatorGave() throws IOException {
    Database.open(folder).close();
    Files.setPosixFilePermissions(folder.database(), PosixFilePermissions.fromString("rw-r-----"));

    Database.open(folder).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.database())))
        .isEqualTo("rw-r-----");
  }

  @Test
  void holdsAllThatTwoProcessesWriteAtOnceIntoANewFolder() throws Exception {
    Process one = OtherProcess.start("write", folder.path());
    Process two = OtherProcess.start("write", folder.path());

    String pseudonym = OtherProcess.lastLine(one);

    assertThat(pseudonym).matches("[0-9a-f]{16}");
    assertThat(OtherProcess.lastLine(two)).isEqualTo(pseudonym);
    assertThat(Database.read(folder, DatabaseTest::count)).contains(400);
    assertThat(Pseudonyms.keyedBy(folder.key()).of("42")).isEqualTo(pseudonym);
  }

  @Test
  void holdsAllThatManyThreadsWriteAtOnce() throws Exception {
    try (Database database = Database.open(folder)) {
      QueryLog log = new QueryLog(database);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Thread thread =
            new Thread(
                () -> {
                  for (int j = 0; j < 100; j++) {
                    log.record(Logged.question(NOON, "Berapa UMK Lebak?"));
                  }
                });
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }

      assertThat(Database.read(folder, DatabaseTest::count)).contains(800);
    }
  }

  @Test
  void isReadWhileAWriterIsInTheMidstOfAWrite() {
    try (Database database = Database.open(folder)) {
      QueryLog log = new QueryLog(database);
      log.record(Logged.question(NOON, "Berapa UMK Lebak?"));

      database
          .jdbi()
          .useTransaction(
              handle -> {
                handle.execute("DELETE FROM logged_question");
                assertThat(Database.read(folder, DatabaseTest::count)).contains(1);
              });

      assertThat(Database.read(folder, DatabaseTest::count)).contains(0);
    }
  }

  @Test
  void losesNothingWhenTheProcessIsKilled() throws Exception {
    OtherProcess.run("crash", folder.path());

    assertThat(Database.read(folder, DatabaseTest::count)).contains(1);
    folder.lock().close();
    log("Berapa UMK Serang?");
    assertThat(Database.read(folder, DatabaseTest::count)).contains(2);
  }

  @Test
  void readingMakesNothing() {
    assertThat(Database.read(folder, DatabaseTest::count)).isEmpty();

    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void readingFindsNothingInADatabaseThatIsBeingMade() throws IOException {
    folder.make();
    Files.createFile(folder.database());

    assertThat(Database.read(folder, DatabaseTest::count)).isEmpty();
  }

  @Test
  void saysThatItsFileIsNone() throws IOException {
    folder.make();
    Files.writeString(folder.database(), "Ini bukan basis data, hanya teks. ".repeat(100));

    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> Database.open(folder))
        .satisfies(e -> assertThat(e.obstacle()).isEqualTo(Obstacle.DATABASE_UNUSABLE))
        .satisfies(e -> assertThat(e.path()).isEqualTo(folder.database()));
    assertThatExceptionOfType(DatabaseUnusable.class)
        .isThrownBy(() -> Database.read(folder, DatabaseTest::count));
  }

  @Test
  void opensWithoutAWordBelowAnError() {
    Logger root = (Logger) LoggerFactory.getLogger("org.flywaydb");
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    root.setLevel(ch.qos.logback.classic.Level.WARN);
    root.addAppender(heard);
    try {
      Database.open(folder).close();
      Database.open(folder).close();
    } finally {
      root.detachAppender(heard);
      root.setLevel(null);
    }

    assertThat(heard.list).isEmpty();
  }

  private void log(String text) {
    try (Database database = Database.open(folder)) {
      new QueryLog(database).record(Logged.question(NOON, text));
    }
  }

  private static Integer count(Handle handle) {
    Optional<Integer> count =
        handle.createQuery("SELECT count(*) FROM questions").mapTo(Integer.class).findOne();
    return count.orElseThrow();
  }
}
