package id.tanyabanten.evaluation;

import id.tanyabanten.evaluation.PublicSet.PublicPassage;
import id.tanyabanten.evaluation.PublicSet.PublicQuestion;
import id.tanyabanten.search.PlainSearch;
import java.util.Arrays;
import java.util.List;

/** Measures our order of a public set's passages beside plain BM25, question by question. */
final class SetEvaluation {

  /** As far down as anybody looks. */
  private static final int DEPTH = 10;

  private static final double NANOS_A_MILLI = 1e6;

  private final PublicSet set;
  private final PublicOrder order;
  private final PlainSearch plain;

  SetEvaluation(PublicSet set, PublicOrder order) {
    this.set = set;
    this.order = order;
    this.plain = new PlainSearch(set.passages().stream().map(PublicPassage::text).toList());
  }

  PublicFigures.OfSet figures() {
    int count = set.report().size();
    double[] plainGains = new double[count];
    double[] gains = new double[count];
    double[] times = new double[count];
    for (int number = 0; number < count; number++) {
      PublicQuestion question = set.report().get(number);
      long start = System.nanoTime();
      List<PublicOrder.Found> found = order.find(question.text());
      times[number] = (System.nanoTime() - start) / NANOS_A_MILLI;
      gains[number] = gain(found.stream().map(PublicOrder.Found::id).toList(), question);
      plainGains[number] = gain(plainly(question), question);
    }
    Arrays.sort(times);
    return new PublicFigures.OfSet(
        set.name(),
        set.fit().size(),
        count,
        mean(plainGains),
        mean(gains),
        Bootstrap.of(minus(gains, plainGains)),
        order.model().weights(),
        times[count / 2],
        times[(int) (count * 0.99)]);
  }

  private List<String> plainly(PublicQuestion question) {
    return plain.find(question.text(), DEPTH).stream()
        .map(number -> set.passages().get(number).id())
        .toList();
  }

  /** nDCG with one right passage: 1 at the first place, less the further down it stands. */
  static double gain(List<String> ids, PublicQuestion question) {
    int rank = ids.indexOf(question.gold());
    return rank < 0 || rank >= DEPTH ? 0 : Math.log(2) / Math.log(rank + 2);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double[] minus(double[] first, double[] second) {
    double[] difference = first.clone();
    for (int number = 0; number < difference.length; number++) {
      difference[number] -= second[number];
    }
    return difference;
  }
}
