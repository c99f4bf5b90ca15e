package id.tanyabanten.search;

import id.tanyabanten.knowledge.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the stems of a query and those of a text have in common, weighed by rarity; all shares are
 * between 0 and 1, and 0 where the query has nothing that counts.
 */
final class Overlap {

  /** Words of one phrase stand at most this far apart, as in "luas wilayah Kabupaten Lebak". */
  private static final int REACH = 4;

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final double total;

  /** Two stems that follow one another in the query. */
  private record Pair(String first, String second, double weight) {}

  /**
   * @param stems of the query, in its order
   */
  Overlap(List<String> stems, Rarity rarity) {
    stems.forEach(stem -> weights.computeIfAbsent(stem, rarity::of));
    this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    for (int next = 1; next < stems.size(); next++) {
      String first = stems.get(next - 1);
      String second = stems.get(next);
      if (!first.equals(second)) {
        pairs.add(new Pair(first, second, Math.min(weights.get(first), weights.get(second))));
      }
    }
  }

  Likeness likeness(
      IndexedPassage passage, Optional<Statement> statement, SectionIndex.Found found) {
    List<Set<String>> all = new ArrayList<>(passage.statementStems());
    all.add(passage.contextStems());
    all.add(passage.questionStems());
    double around = passage.sequences().stream().mapToDouble(this::nearness).max().orElse(0);
    return new Likeness(
        found.text(), found.exact(), found.grams(), found.pairs(),
        share(all),
        statement.map(it -> Math.max(share(passage.around(it, -1)), share(passage.around(it, 1)))).orElse(0.0),
        statement.map(it -> nearness(passage.sequenceOf(it))).orElse(0.0),
        around,
        rarest(all));
  }

  /** The share of the query that one of the texts holds. */
  double share(Collection<Set<String>> texts) {
    double held = 0;
    for (Map.Entry<String, Double> stem : weights.entrySet()) {
      boolean isHeld = texts.stream().anyMatch(text -> text.contains(stem.getKey()));
      held += isHeld ? stem.getValue() : 0;
    }
    return total == 0 ? 0 : held / total;
  }

  /** Whether the rarest stem of the query, which most often is a name, is in one of the texts. */
  double rarest(Collection<Set<String>> texts) {
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(stem -> texts.stream().anyMatch(text -> text.contains(stem.getKey())))
        .map(stem -> 1.0)
        .orElse(0.0);
  }

  /** The share of the query's neighbouring words that stand near one another in the text too. */
  double nearness(List<String> text) {
    double held = 0;
    double asked = 0;
    for (Pair pair : pairs) {
      asked += pair.weight;
      held += pair.weight * nearness(pair, text);
    }
    return asked == 0 ? 0 : held / asked;
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
