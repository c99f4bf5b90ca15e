package id.tanyabanten.telegram;

import id.tanyabanten.telegram.loopback.Button;
import id.tanyabanten.telegram.loopback.ChatPage;
import id.tanyabanten.telegram.loopback.ChatPage.Bubble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the golden replies as pages that look as Telegram does, to be looked at in a browser. */
final class GoldenPage {

  private static final Instant TIME = Instant.parse("2026-11-24T03:00:00Z");

  private GoldenPage() {}

  /**
   * Writes one page for each.
   *
   * @param arguments the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path knowledge = Files.createTempDirectory("golden");
    GoldenReplies.all(knowledge)
        .forEach((name, said) -> page(name, said).write(folder.resolve(name + ".html"), TIME));
  }

  private static ChatPage page(String name, GoldenReplies.Said said) {
    List<Bubble> bubbles = new ArrayList<>(List.of(Bubble.person(said.typed())));
    for (OutgoingMessage message : said.messages()) {
      bubbles.add(
          Bubble.bot(message.html())
              .replyingTo(0)
              .withButtons(
                  message.buttons().stream()
                      .map(button -> List.of(new Button(button.label(), button.press(), "")))
                      .toList()));
    }
    return new ChatPage(name, bubbles);
  }
}
