package id.tanyabanten.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

  @TempDir Path temp;

  @Test
  void makesAKeyForTheOwnerAlone() throws IOException {
    Path key = temp.resolve("key");

    Pseudonyms.keyedBy(key);

    assertThat(key).hasSize(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(temp).isDirectoryNotContaining(file -> !file.equals(key));
  }

  @Test
  void nameTheSameAskerAlikeAfterARestart() {
    Path key = temp.resolve("key");

    String before = Pseudonyms.keyedBy(key).of("42");

    assertThat(before).matches("[0-9a-f]{16}");
    assertThat(Pseudonyms.keyedBy(key).of("42")).isEqualTo(before);
  }

  @Test
  void differByAskerAndByKey() {
    Pseudonyms pseudonyms = Pseudonyms.keyedBy(temp.resolve("key"));

    assertThat(pseudonyms.of("42")).isNotEqualTo(pseudonyms.of("43"));
    assertThat(pseudonyms.of("42"))
        .isNotEqualTo(Pseudonyms.keyedBy(temp.resolve("other")).of("42"));
  }

  @Test
  void areTheSameOnEveryMachine() throws IOException {
    Path key = Files.writeString(temp.resolve("key"), "k".repeat(32));

    // printf asker:42 | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
    assertThat(Pseudonyms.keyedBy(key).of("42")).isEqualTo("cfd4a9ec3d2e075d");
  }

  @Test
  void takeOneKeyWhenManyStartAtOnce() {
    Path key = temp.resolve("key");
    var names = ConcurrentHashMap.<String>newKeySet();

    IntStream.range(0, 16).parallel().forEach(i -> names.add(Pseudonyms.keyedBy(key).of("42")));

    assertThat(names).hasSize(1);
  }

  @Test
  void refuseAKeyThatWasCutShort() throws IOException {
    Path key = Files.writeString(temp.resolve("key"), "short");

    assertObstacle(key, Obstacle.KEY_TOO_SHORT);
    assertThat(key).hasContent("short");
  }

  @Test
  void refuseAKeyThatCantBeRead() throws IOException {
    assertObstacle(Files.createDirectory(temp.resolve("key")), Obstacle.KEY_UNREADABLE);
  }

  @Test
  void sayThatNoKeyCanBeMade() {
    assertObstacle(temp.resolve("missing/key"), Obstacle.KEY_NOT_MADE);
  }

  private static void assertObstacle(Path key, Obstacle obstacle) {
    assertThatExceptionOfType(KeyFileUnusable.class)
        .isThrownBy(() -> Pseudonyms.keyedBy(key))
        .satisfies(e -> assertThat(e.obstacle()).isEqualTo(obstacle))
        .satisfies(e -> assertThat(e.path()).isEqualTo(key));
  }
}
