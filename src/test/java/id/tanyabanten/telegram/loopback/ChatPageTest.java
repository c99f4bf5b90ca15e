package id.tanyabanten.telegram.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.telegram.loopback.ChatPage.Bubble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatPageTest {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @Test
  void writesOneFileThatNeedsNothingElse(@TempDir Path folder) throws Exception {
    ChatPage page =
        new ChatPage(
            "Tanya Banten",
            List.of(
                Bubble.person("umk lebak?"),
                Bubble.bot("<b>UMK</b>").replyingTo(0).withButtons(buttons())));

    page.write(folder.resolve("page.html"), NOW);

    assertThat(Files.readString(folder.resolve("page.html")))
        .contains("\"text\":\"UMK\",\"entities\":[{\"offset\":0,\"length\":3,\"type\":\"bold\"}]")
        .contains("\"callback_data\":\"v:1\"")
        .contains("\"reply_to_message\":{")
        .doesNotContain("{{")
        .doesNotContain("src=")
        .doesNotContain("<link rel=\"stylesheet");
  }

  @Test
  void putsNoTextIntoItsScriptThatCouldEndIt() {
    ChatPage page = new ChatPage("x", List.of(Bubble.person("</script><img src=x>")));

    assertThat(page.html(NOW)).doesNotContain("<img");
  }

  private static List<List<Button>> buttons() {
    return List.of(List.of(new Button("Helpful", "v:1", "")));
  }
}
