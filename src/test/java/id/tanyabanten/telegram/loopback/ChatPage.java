package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A chat as one file of HTML that looks as in Telegram, for pictures of what the bot says. */
public record ChatPage(String title, List<Bubble> bubbles) {

  private static final User PERSON = User.of(1001).named("Siti");
  private static final User BOT = User.bot(1, "Tanya Banten", "tanya_banten_bot");

  public ChatPage {
    bubbles = List.copyOf(bubbles);
  }

  /**
   * Something said.
   *
   * @param text HTML where the bot says it
   * @param repliesTo the place in the list of what it replies to; -1 for nothing
   */
  public record Bubble(boolean isBot, String text, List<List<Button>> buttons, int repliesTo) {

    private static final int NOTHING = -1;

    /** Plain text of a person. */
    public static Bubble person(String text) {
      return new Bubble(false, text, List.of(), NOTHING);
    }

    /** HTML as the bot sends it. */
    public static Bubble bot(String html) {
      return new Bubble(true, html, List.of(), NOTHING);
    }

    public Bubble withButtons(List<List<Button>> rows) {
      return new Bubble(isBot, text, rows, repliesTo);
    }

    public Bubble replyingTo(int place) {
      return new Bubble(isBot, text, buttons, place);
    }

    private FormattedText formatted() {
      return isBot ? FormattedText.html(text) : FormattedText.typed(text);
    }
  }

  /** All at that time. */
  public void write(Path file, Instant time) {
    try {
      Files.writeString(file, html(time));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String html(Instant time) {
    Chat chat = new Chats().person(PERSON);
    ArrayNode messages = Json.array();
    bubbles.forEach(bubble -> messages.add(message(chat, bubble, time)));
    return PageTemplate.still(title, messages);
  }

  private static ObjectNode message(Chat chat, Bubble bubble, Instant time) {
    ObjectNode message = Messages.in(chat, bubble.isBot() ? BOT : PERSON, time);
    // Messages count from 1, places from 0; no message has the number of no place.
    chat.message(bubble.repliesTo() + 1L)
        .ifPresent(repliedTo -> Messages.putReply(message, repliedTo));
    Messages.put(message, bubble.formatted());
    Messages.putButtons(message, Keyboard.json(bubble.buttons()));
    chat.add(message);
    return message;
  }
}
