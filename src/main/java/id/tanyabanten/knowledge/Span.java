package id.tanyabanten.knowledge;

/**
 * A stretch of a document's canonical text.
 *
 * @param start in code points, counted from 0
 * @param end the code point behind it
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + " to " + end);
    }
  }
}
