package id.tanyabanten.evaluation;

import id.tanyabanten.search.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How high the search puts the sections that answer.
 *
 * @param ndcg at 10: 1 where all sections that answer come first
 * @param isFirst whether the first section answers
 * @param isInFive whether one of the first five does: any of them will do, so that recall is told
 *     for the question and not for the section
 */
public record Ranking(double ndcg, boolean isFirst, boolean isInFive) {

  private static final int DEPTH = 10;

  /**
   * @param hits the most probable first
   * @param answering at least one
   */
  static Ranking of(List<Hit> hits, Set<NumberedSection> answering) {
    List<Boolean> answers =
        hits.stream()
            .map(hit -> NumberedSection.of(hit.passage()))
            .distinct()
            .limit(DEPTH)
            .map(answering::contains)
            .toList();
    double gain =
        IntStream.range(0, answers.size()).filter(answers::get).mapToDouble(Ranking::gain).sum();
    double most =
        IntStream.range(0, Math.min(DEPTH, answering.size())).mapToDouble(Ranking::gain).sum();
    return new Ranking(gain / most, isAmong(1, answers), isAmong(5, answers));
  }

  /** What an answering section is worth on a place, from 0. */
  private static double gain(int place) {
    return Math.log(2) / Math.log(place + 2);
  }

  private static boolean isAmong(int first, List<Boolean> answers) {
    return answers.stream().limit(first).anyMatch(it -> it);
  }
}
