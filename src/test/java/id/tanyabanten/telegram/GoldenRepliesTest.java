package id.tanyabanten.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.telegram.loopback.FormattedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the bot says is what stands in the golden files. Whoever changes it on purpose writes them
 * anew with {@code -Dgolden=write}, and looks at them as {@link GoldenPage} shows them.
 */
class GoldenRepliesTest {

  private static final Path FILES = Path.of("src/test/resources/id/tanyabanten/telegram/golden");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyReplyIsAsItsGoldenFile() {
    return GoldenReplies.all(folder).entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> compare(entry.getKey(), text(entry.getValue()))));
  }

  @Test
  void thereIsNoGoldenFileOfWhatIsNotSaid() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              GoldenReplies.all(folder).keySet().stream().map(name -> name + ".html").toList());
    }
  }

  @Test
  void telegramTakesEachOfThem() {
    GoldenReplies.all(folder).values().stream()
        .flatMap(said -> said.messages().stream())
        .forEach(
            message -> {
              FormattedText shown = FormattedText.html(message.html());
              assertThat(shown.text()).isNotBlank().hasSizeLessThanOrEqualTo(HtmlReply.LONGEST);
            });
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = FILES.resolve(name + ".html");
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(FILES);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  private static String text(GoldenReplies.Said said) {
    List<String> messages =
        said.messages().stream()
            .map(
                message ->
                    message.html()
                        + message.buttons().stream()
                            .map(button -> "\n[" + button.label() + " | " + button.press() + "]")
                            .collect(Collectors.joining()))
            .toList();
    return String.join("\n=====\n", messages) + "\n";
  }
}
