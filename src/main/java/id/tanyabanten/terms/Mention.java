package id.tanyabanten.terms;

/**
 * A phrase found in a text.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 */
public record Mention<M>(M meaning, int first, int last) {

  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
