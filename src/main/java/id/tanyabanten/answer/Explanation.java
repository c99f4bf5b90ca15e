package id.tanyabanten.answer;

import id.tanyabanten.search.Hit;
import java.util.List;
import java.util.Optional;

/** An answer with the steps that led to it: what {@code --why} shows. */
public record Explanation(Answer answer, List<Step> steps) {

  static final int MOST_HITS = 8;

  public Explanation {
    steps = List.copyOf(steps);
  }

  static Explanation of(Answer answer) {
    return new Explanation(answer, List.of());
  }

  /**
   * One part of the question.
   *
   * @param considered the most probable hits, with the ground on which each was refused
   */
  public record Step(Part part, List<Considered> considered, Verdict verdict, Finding finding) {
    public Step {
      considered = List.copyOf(considered);
    }
  }

  public record Considered(Hit hit, Optional<Reason> refused) {}
}
