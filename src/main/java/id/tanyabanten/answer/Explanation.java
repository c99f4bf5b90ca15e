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
   * @param hits all that the search found, the best first
   * @param accepted those of them that no ground refuses
   * @param considered the best hits, with the ground on which each was refused
   */
  public record Step(
      Part part,
      List<Hit> hits,
      List<Hit> accepted,
      List<Considered> considered,
      Verdict verdict,
      Finding finding) {
    public Step {
      hits = List.copyOf(hits);
      accepted = List.copyOf(accepted);
      considered = List.copyOf(considered);
    }

    /** The best hit that no ground refuses. */
    public Optional<Hit> best() {
      return accepted.stream().findFirst();
    }
  }

  public record Considered(Hit hit, Optional<Reason> refused) {}
}
