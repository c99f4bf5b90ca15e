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
   * @param hits all that the search found, the most probable first
   * @param best the most probable hit that no ground refuses
   */
  public record Step(
      Part part,
      List<Considered> considered,
      Verdict verdict,
      Finding finding,
      List<Hit> hits,
      Optional<Hit> best) {
    public Step {
      considered = List.copyOf(considered);
      hits = List.copyOf(hits);
    }
  }

  public record Considered(Hit hit, Optional<Reason> refused) {}
}
