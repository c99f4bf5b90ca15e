package id.tanyabanten.terms;

import java.util.Optional;
import java.util.Set;

/**
 * A way of asking, such as "how much".
 *
 * @param wants the types of answer it seeks; empty where it leaves that open
 * @param atStart whether it asks at the beginning of a sentence only, as "is" does
 * @param asksFor the id of the measure that is meant where no other is named, as "how large" means
 *     the area
 */
public record QuestionWord(
    String id, Set<AnswerType> wants, boolean atStart, Optional<String> asksFor) {

  public QuestionWord {
    wants = Set.copyOf(wants);
  }
}
