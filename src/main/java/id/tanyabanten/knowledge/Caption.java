package id.tanyabanten.knowledge;

import java.util.List;

/** The line above a table that is true of each of its cells. */
public record Caption(String text, Span span, List<SectionRef> together) {

  public Caption {
    together = List.copyOf(together);
  }
}
