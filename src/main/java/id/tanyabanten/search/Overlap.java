package id.tanyabanten.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the stems of a query and those of a text have in common, weighed by rarity. A text is looked
 * through once for what it holds, a bit a stem; shares are between 0 and 1, and 0 where the query
 * has nothing that counts.
 */
final class Overlap {

  /** More different words than a question has; what comes behind them is not looked for. */
  private static final int MOST_STEMS = 63;

  /** Words of one phrase stand at most this far apart, as in "luas wilayah Kabupaten Lebak". */
  private static final int REACH = 4;

  /** So many of the rarest words tell as much as can be wanted. */
  private static final double MASS = 5;

  private final List<String> stems;
  private final double[] weights;
  private final List<Pair> pairs = new ArrayList<>();
  private final double total;
  private final double greatest;
  private final double unknown;

  /** Two stems that follow one another in the query. */
  private record Pair(String first, String second, long bits, double weight) {}

  /**
   * @param inOrder the stems of the query, in its order
   */
  Overlap(List<String> inOrder, Rarity rarity) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    inOrder.stream()
        .distinct()
        .limit(MOST_STEMS)
        .forEach(stem -> numbers.put(stem, numbers.size()));
    this.stems = List.copyOf(numbers.keySet());
    this.weights = stems.stream().mapToDouble(rarity::of).toArray();
    this.total = share(~0L, 1);
    this.greatest = rarity.greatest();
    this.unknown =
        stems.stream().filter(rarity::isUnknown).count() / (double) Math.max(1, stems.size());
    for (int next = 1; next < inOrder.size(); next++) {
      Integer first = numbers.get(inOrder.get(next - 1));
      Integer second = numbers.get(inOrder.get(next));
      if (first != null && second != null && !first.equals(second)) {
        double weight = Math.min(weights[first], weights[second]);
        pairs.add(
            new Pair(stems.get(first), stems.get(second), 1L << first | 1L << second, weight));
      }
    }
  }

  /** What a text holds of the query, a bit for each stem. */
  long held(Set<String> text) {
    long held = 0;
    for (int stem = 0; stem < weights.length; stem++) {
      held |= text.contains(stems.get(stem)) ? 1L << stem : 0;
    }
    return held;
  }

  /** The share of the query that is held. */
  double share(long held) {
    return total == 0 ? 0 : share(held, total);
  }

  private double share(long held, double of) {
    double sum = 0;
    for (int stem = 0; stem < weights.length; stem++) {
      sum += (held & 1L << stem) != 0 ? weights[stem] : 0;
    }
    return sum / of;
  }

  /** Likewise, the rare stems weighed yet more: the names. */
  double rareShare(long held) {
    double sum = 0;
    double of = 0;
    for (int stem = 0; stem < weights.length; stem++) {
      double weight = weights[stem] * weights[stem];
      of += weight;
      sum += (held & 1L << stem) != 0 ? weight : 0;
    }
    return of == 0 ? 0 : sum / of;
  }

  /** How rare the rarest of the stems is that are held. */
  double rarest(long held) {
    double rarest = 0;
    for (int stem = 0; stem < weights.length; stem++) {
      rarest = (held & 1L << stem) != 0 ? Math.max(rarest, weights[stem]) : rarest;
    }
    return rarest / greatest;
  }

  /** How much all that is held tells. */
  double mass(long held) {
    return Math.min(1, share(held, MASS * greatest));
  }

  /** The share of stems that no section holds. */
  double unknown() {
    return unknown;
  }

  /** The share of the query's neighbouring words that stand near one another in the text too. */
  double nearness(long held, List<String> text) {
    double near = 0;
    double asked = 0;
    for (Pair pair : pairs) {
      asked += pair.weight;
      if ((held & pair.bits) == pair.bits) {
        near += pair.weight * nearness(pair, text);
      }
    }
    return asked == 0 ? 0 : near / asked;
  }

  private static double nearness(Pair pair, List<String> text) {
    double nearest = 0;
    int first = -1;
    int second = -1;
    for (int position = 0; position < text.size(); position++) {
      String stem = text.get(position);
      if (stem.equals(pair.first)) {
        first = position;
      } else if (stem.equals(pair.second)) {
        second = position;
      } else {
        continue;
      }
      if (first >= 0 && second >= 0) {
        nearest = Math.max(nearest, nearness(second - first));
      }
    }
    return nearest;
  }

  /** 1 for neighbours, less for words apart or the other way round, 0 beyond reach. */
  private static double nearness(int distance) {
    int apart = distance > 0 ? distance : 1 - distance;
    return apart > REACH ? 0 : 1.0 / apart;
  }
}
