package id.tanyabanten.reply;

import id.tanyabanten.knowledge.Span;
import java.util.List;

/** One piece of a reply. */
public sealed interface Block {

  /** A line in our own words. */
  record Line(String text) implements Block {}

  /**
   * Words quoted from a document.
   *
   * @param bold the stretches that answer, in code points of the text
   */
  record Quote(String text, List<Span> bold) implements Block {
    public Quote {
      bold = List.copyOf(bold);
    }
  }

  /** A source or a document, with the address to open. */
  record Link(String text, String url) implements Block {}

  /** Ends a group: what follows is on something else. */
  record Gap() implements Block {}
}
