package id.tanyabanten.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that times are written with, in their comparable form.
 *
 * @param months the number of each month's name, from 1
 * @param parts words for a part of a year that is counted, with its number of months
 * @param ordinals the number of each ordinal or Roman numeral
 * @param namedHalves words for the first or the second half of a year, with its number
 * @param spans words between the ends of a span, such as "to"
 * @param years words for "year" and what may stand between a part of a year and its year
 */
record PeriodWords(
    Map<String, Integer> months,
    PhraseIndex<Integer> parts,
    PhraseIndex<Integer> ordinals,
    PhraseIndex<Integer> namedHalves,
    Set<String> spans,
    Set<String> years) {

  PeriodWords {
    months = Map.copyOf(months);
    spans = Set.copyOf(spans);
    years = Set.copyOf(years);
  }

  /** Whether the word stands for a part of a year that is counted. */
  boolean isPart(Token word) {
    return parts.at(List.of(word), 0).isPresent();
  }
}
