package id.tanyabanten.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temp;

  @Test
  void isMadeWithItsParentsForTheOwnerAlone() throws Exception {
    Path path = temp.resolve("srv/bot/data");

    new DataFolder(path).make();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rwx------");
  }

  @Test
  void touchesNothingBeforeItIsMade() {
    Path path = temp.resolve("data");

    DataFolder folder = new DataFolder(path);

    assertThat(folder.database()).isEqualTo(path.resolve("tanya-banten.db"));
    assertThat(folder.key()).isEqualTo(path.resolve("key"));
    assertThat(path).doesNotExist();
  }

  @Test
  void mayBeALink() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), real);

    new DataFolder(link).make();

    assertThat(link).isDirectory();
  }

  @Test
  void saysThatAFileStandsInItsPlace() throws IOException {
    Path file = Files.createFile(temp.resolve("data"));

    DataFolderUnusable thrown =
        catchThrowableOfType(DataFolderUnusable.class, () -> new DataFolder(file).make());

    assertThat(thrown.obstacle()).isEqualTo(Obstacle.NOT_A_FOLDER);
    assertThat(thrown.path()).isEqualTo(file);
  }

  @Test
  void saysThatItCantBeMade() throws IOException {
    Path below = Files.createFile(temp.resolve("file")).resolve("data");

    DataFolderUnusable thrown =
        catchThrowableOfType(DataFolderUnusable.class, () -> new DataFolder(below).make());

    assertThat(thrown.obstacle()).isEqualTo(Obstacle.FOLDER_NOT_MADE);
  }

  @Test
  void isHeldByOneAtATime() {
    DataFolder folder = new DataFolder(temp);

    try (FolderLock held = folder.lock()) {
      assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(folder::lock);
      assertThatExceptionOfType(DataFolderInUse.class)
          .isThrownBy(new DataFolder(temp.resolve("../" + temp.getFileName()))::lock);
    }
    folder.lock().close();
  }

  @Test
  void closingALockTwiceLeavesTheNextHolderAlone() {
    DataFolder folder = new DataFolder(temp);
    FolderLock first = folder.lock();
    first.close();

    try (FolderLock second = folder.lock()) {
      first.close();

      assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(folder::lock);
    }
  }

  @Test
  void isHeldAgainstOtherProcessesAlsoAfterAVainTryInThisOne() throws Exception {
    DataFolder folder = new DataFolder(temp);

    try (FolderLock held = folder.lock()) {
      assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(folder::lock);

      assertThat(OtherProcess.run("lock", temp)).isEqualTo("in use");
    }
    assertThat(OtherProcess.run("lock", temp)).isEqualTo("locked");
  }
}
