package id.tanyabanten.answer;

import id.tanyabanten.search.Hit;
import id.tanyabanten.terms.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Judges evidence: first the named refusals, then the probability that a statement answers. */
final class Judge {

  /** Below this share of what was asked a hit tells nothing about what is missing. */
  private static final double TELLING_COVERAGE = 0.5;

  private final Refusals refusals;
  private final AnswerSettings settings;

  Judge(Vocabulary vocabulary, AnswerSettings settings) {
    this.refusals = new Refusals(vocabulary);
    this.settings = settings;
  }

  /**
   * @param hits found for the part, the most probable first
   */
  Verdict judge(Part part, List<Hit> hits) {
    List<Hit> accepted = hits.stream().filter(hit -> refusals.refuse(part, hit).isEmpty()).toList();
    Optional<Hit> best = accepted.stream().findFirst();
    if (best.filter(hit -> hit.probability() >= settings.answerFrom()).isPresent()) {
      return accept(best.get(), accepted);
    }
    if (best.filter(hit -> hit.probability() >= settings.closestFrom())
        .flatMap(Hit::statement)
        .isPresent()) {
      return new Verdict.Nothing(Reason.CLOSEST, List.of(best.get()), hits);
    }
    return new Verdict.Nothing(reason(part, hits), List.of(), hits);
  }

  /** The most probable hit that no ground refuses. */
  Optional<Hit> best(Part part, List<Hit> hits) {
    return hits.stream().filter(hit -> refusals.refuse(part, hit).isEmpty()).findFirst();
  }

  Optional<Reason> refuse(Part part, Hit hit) {
    return refusals.refuse(part, hit);
  }

  private static Verdict accept(Hit best, List<Hit> accepted) {
    List<Hit> statements = accepted.stream().filter(hit -> hit.statement().isPresent()).toList();
    if (best.passage().section().gap().isEmpty()) {
      return new Verdict.Enough(statements);
    }
    List<Hit> known =
        statements.stream().filter(hit -> hit.passage().equals(best.passage())).toList();
    return new Verdict.Gap(best, known);
  }

  /** Why the hit that comes nearest in words is none. */
  private Reason reason(Part part, List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.features().coverage() >= TELLING_COVERAGE)
        .flatMap(hit -> refusals.refuse(part, hit).stream())
        .findFirst()
        .orElse(Reason.NO_EVIDENCE);
  }
}
