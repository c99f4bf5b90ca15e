package id.tanyabanten.search;

import java.util.List;

/**
 * What the words of a query and those of a statement have in common, whatever they mean; shares
 * between 0 and 1.
 *
 * @param text the search engine's score for the section's words, against the highest conceivable
 * @param exact likewise for the words as they are typed
 * @param grams likewise for its four-letter stretches, which slips and inflection leave alike
 * @param pairs likewise for two words that follow one another
 * @param section the share of the query's words, weighed by rarity, that the section holds anywhere
 * @param rare likewise, with the rare words weighed yet more
 * @param window the share that the statement and one beside it hold
 * @param ownRare like rare, of the statement itself
 * @param near the share of neighbouring words of the query that stand near in the statement too
 * @param around the best such share of the section's statements
 * @param rarest how rare the rarest word of the query is that the section holds: most often a name
 * @param missed how rare the rarest word is that it lacks
 * @param unknown the share of the query's words that no section holds
 * @param mass how much the words that the section holds tell, however much is asked
 * @param ahead how far the section's score is ahead of the tenth one's, against the best
 */
public record Likeness(
    double text,
    double exact,
    double grams,
    double pairs,
    double section,
    double rare,
    double window,
    double ownRare,
    double near,
    double around,
    double rarest,
    double missed,
    double unknown,
    double mass,
    double ahead) {

  /** What the weights call them, in the order of the components. */
  static final List<String> NAMES =
      List.of(
          "text", "exact", "grams", "pairs", "section", "rare", "window", "ownRare", "near",
          "around", "rarest", "missed", "unknown", "mass", "ahead");

  double[] numbers() {
    return new double[] {
      text, exact, grams, pairs, section, rare, window, ownRare, near, around, rarest, missed,
      unknown, mass, ahead
    };
  }
}
