package id.tanyabanten.terms;

import java.util.Map;
import java.util.Set;

/**
 * The words that times are written with, in their comparable form.
 *
 * @param months the number of each month's name, from 1
 * @param quarters words for a quarter of a year
 * @param halves words for half a year
 * @param ordinals the number of each ordinal or Roman numeral
 * @param spans words between the ends of a span, such as "to"
 * @param years words for "year" and what may stand between a part of a year and its year
 */
record PeriodWords(
    Map<String, Integer> months,
    Set<String> quarters,
    Set<String> halves,
    Map<String, Integer> ordinals,
    Set<String> spans,
    Set<String> years) {

  PeriodWords {
    months = Map.copyOf(months);
    quarters = Set.copyOf(quarters);
    halves = Set.copyOf(halves);
    ordinals = Map.copyOf(ordinals);
    spans = Set.copyOf(spans);
    years = Set.copyOf(years);
  }

  /** Whether the word stands for a part of a year that is counted. */
  boolean isPart(String word) {
    return quarters.contains(word) || halves.contains(word);
  }
}
