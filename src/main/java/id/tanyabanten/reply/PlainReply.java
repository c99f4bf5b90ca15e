package id.tanyabanten.reply;

import id.tanyabanten.knowledge.Span;
import java.util.List;

/** A reply as text for a terminal or a file. */
public final class PlainReply {

  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final boolean withBold;

  private PlainReply(boolean withBold) {
    this.withBold = withBold;
  }

  /** For a terminal that shows bold letters. */
  public static PlainReply bold() {
    return new PlainReply(true);
  }

  /** Without any markup. */
  public static PlainReply bare() {
    return new PlainReply(false);
  }

  public String text(Reply reply) {
    StringBuilder text = new StringBuilder();
    for (Block block : reply.blocks()) {
      text.append(line(block)).append('\n');
    }
    return text.toString().strip();
  }

  private String line(Block block) {
    if (block instanceof Block.Line line) {
      return line.text();
    }
    if (block instanceof Block.Quote quote) {
      return "> " + (withBold ? emphasized(quote.text(), quote.bold()) : quote.text());
    }
    if (block instanceof Block.Link link) {
      return "- " + link.text() + ": " + link.url();
    }
    return "";
  }

  private static String emphasized(String text, List<Span> bold) {
    StringBuilder emphasized = new StringBuilder();
    int done = 0;
    for (Span span : bold) {
      int start = text.offsetByCodePoints(0, span.start());
      int end = text.offsetByCodePoints(start, span.end() - span.start());
      emphasized.append(text, done, start).append(BOLD).append(text, start, end).append(PLAIN);
      done = end;
    }
    return emphasized.append(text.substring(done)).toString();
  }
}
