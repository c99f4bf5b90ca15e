package id.tanyabanten.terms;

import java.util.Set;

/**
 * What the vocabulary finds in a statement, heading or caption.
 *
 * @param gives the types of answer that the text shows
 */
public record Recognized(Slots slots, Set<AnswerType> gives) {

  public Recognized {
    gives = Set.copyOf(gives);
  }
}
