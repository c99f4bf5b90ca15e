package id.tanyabanten.search;

import java.util.Map;
import java.util.Set;

/**
 * A way to ask that leads to a section.
 *
 * @param signs what it asks, see {@link Asked}
 * @param weight of all its signs, by their rarity
 */
record Wording(Set<String> signs, double weight) {

  Wording {
    signs = Set.copyOf(signs);
  }

  static Wording of(Set<String> signs, Rarity rarity) {
    return new Wording(signs, signs.stream().mapToDouble(rarity::of).sum());
  }

  /**
   * The rarity-weighted Jaccard index of what both ask.
   *
   * @param asked the weights of another question's signs
   * @param weightAsked their sum
   */
  double likeness(Map<String, Double> asked, double weightAsked) {
    double common = 0;
    for (String sign : signs) {
      common += asked.getOrDefault(sign, 0.0);
    }
    return common == 0 ? 0 : common / (weight + weightAsked - common);
  }
}
