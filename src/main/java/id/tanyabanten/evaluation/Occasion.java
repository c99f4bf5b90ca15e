package id.tanyabanten.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What an evaluation was made of, so that it can be made again.
 *
 * @param on the day that was today to the answers
 * @param withQuestions whether the other ways to ask at the sections were searched
 */
public record Occasion(LocalDate on, List<String> files, boolean withQuestions) {
  public Occasion {
    files = List.copyOf(files);
  }
}
