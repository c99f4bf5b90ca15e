package id.tanyabanten.telegram;

import id.tanyabanten.reply.Block;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block of a reply as Telegram shows it: the least that stays together in one message.
 *
 * @param shown what the reader sees, whose length Telegram counts
 * @param plain the same where there is no markup, with addresses
 * @param entities how many stretches of markup there are in it
 * @param isQuoted whether it belongs into a block quote
 */
record Piece(String html, String shown, String plain, int entities, boolean isQuoted) {

  private static final String BULLET = "• ";

  /** The pieces of a block: one, unless its text alone passes the length of a message. */
  static Stream<Piece> of(Block block, int longest) {
    if (block instanceof Block.Quote quote) {
      return quote.text().length() <= longest
          ? Stream.of(quote(quote))
          : slices(quote.text(), longest).map(slice -> quote(new Block.Quote(slice, List.of())));
    }
    if (block instanceof Block.Link link) {
      return Stream.of(link(link));
    }
    String text = block instanceof Block.Line line ? line.text() : "";
    return slices(text, longest).map(Piece::line);
  }

  static Piece line(String text) {
    return new Piece(Html.escaped(text), text, text, 0, false);
  }

  private static Piece quote(Block.Quote quote) {
    return new Piece(
        Html.bold(quote.text(), quote.bold()),
        quote.text(),
        "> " + quote.text(),
        quote.bold().size(),
        true);
  }

  private static Piece link(Block.Link link) {
    return new Piece(
        BULLET + Html.link(link.text(), link.url()),
        BULLET + link.text(),
        BULLET + link.text() + ": " + link.url(),
        1,
        false);
  }

  /** Cuts no sign in two. */
  private static Stream<String> slices(String text, int longest) {
    if (text.length() <= longest) {
      return Stream.of(text);
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return Stream.concat(Stream.of(text.substring(0, end)), slices(text.substring(end), longest));
  }
}
