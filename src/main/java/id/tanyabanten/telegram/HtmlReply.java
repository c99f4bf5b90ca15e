package id.tanyabanten.telegram;

import id.tanyabanten.reply.Block;
import id.tanyabanten.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a reply as messages: one, unless it passes what Telegram takes. It is cut between blocks
 * only, and a quote that goes on in the next message is a quote there too.
 */
final class HtmlReply {

  /**
   * Counted by Telegram once the markup is read; we count UTF-16 units, of which there are no
   * fewer.
   */
  static final int LONGEST = 4_096;

  /** Telegram drops the markup beyond a hundred; each block quote takes one more. */
  private static final int MOST_ENTITIES = 80;

  private final List<OutgoingMessage> messages = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  private HtmlReply() {}

  static List<OutgoingMessage> messages(Reply reply) {
    return messages(reply.blocks());
  }

  static List<OutgoingMessage> messages(List<Block> blocks) {
    HtmlReply html = new HtmlReply();
    blocks.stream().flatMap(block -> Piece.of(block, LONGEST)).forEach(html::add);
    html.finish();
    return html.messages;
  }

  private void add(Piece piece) {
    int length = pieces.stream().mapToInt(it -> it.shown().length() + 1).sum();
    int entities = pieces.stream().mapToInt(Piece::entities).sum();
    if (length + piece.shown().length() > LONGEST || entities + piece.entities() > MOST_ENTITIES) {
      finish();
    }
    // A message never begins with an empty line.
    if (!pieces.isEmpty() || !piece.shown().isEmpty()) {
      pieces.add(piece);
    }
  }

  private void finish() {
    if (!pieces.isEmpty()) {
      messages.add(new OutgoingMessage(html(), plain(), List.of()));
      pieces.clear();
    }
  }

  private String plain() {
    String withAddresses = pieces.stream().map(Piece::plain).collect(Collectors.joining("\n"));
    return withAddresses.length() <= LONGEST
        ? withAddresses
        : pieces.stream().map(Piece::shown).collect(Collectors.joining("\n"));
  }

  /** Quotes that follow one another share one bar at their side. */
  private String html() {
    StringBuilder html = new StringBuilder();
    boolean isQuoting = false;
    for (Piece piece : pieces) {
      if (isQuoting && !piece.isQuoted()) {
        html.append("</blockquote>");
      }
      if (!html.isEmpty()) {
        html.append('\n');
      }
      if (!isQuoting && piece.isQuoted()) {
        html.append("<blockquote>");
      }
      html.append(piece.html());
      isQuoting = piece.isQuoted();
    }
    return html.append(isQuoting ? "</blockquote>" : "").toString().stripTrailing();
  }
}
