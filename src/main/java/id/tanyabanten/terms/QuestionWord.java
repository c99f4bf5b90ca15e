package id.tanyabanten.terms;

import java.util.Set;

/**
 * A way of asking, such as "how much".
 *
 * @param wants the types of answer it seeks; empty where it leaves that open
 */
public record QuestionWord(String id, Set<AnswerType> wants) {

  public QuestionWord {
    wants = Set.copyOf(wants);
  }
}
