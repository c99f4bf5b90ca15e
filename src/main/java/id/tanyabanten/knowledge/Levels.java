package id.tanyabanten.knowledge;

import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Slots;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The slots of a statement and of what stands above it, nearest first: what a statement leaves
 * unsaid is what its caption, heading or title says.
 */
record Levels(List<Slots> slots) {

  static Levels of(Slots... nearestFirst) {
    return new Levels(List.of(nearestFirst));
  }

  /** Everything that any level names. */
  Slots all() {
    return slots.stream().reduce(Slots.NONE, Slots::and);
  }

  /**
   * Places and periods from the nearest level that names any, with the given terms.
   *
   * @param vocabulary tells which places lie in the home province: a statement that names only
   *     others, such as the countries that investments come from, still is about the place above it
   */
  Slots nearest(Set<Term> terms, Vocabulary vocabulary) {
    return new Slots(places(vocabulary), periods(), terms);
  }

  private List<Set<Place>> places(Vocabulary vocabulary) {
    List<Set<Place>> places = new ArrayList<>(slots.get(0).places());
    for (Slots level : slots) {
      if (level.places().stream().anyMatch(mention -> isAtHome(mention, vocabulary))) {
        level.places().stream().filter(mention -> !places.contains(mention)).forEach(places::add);
        break;
      }
    }
    return places;
  }

  private static boolean isAtHome(Set<Place> mention, Vocabulary vocabulary) {
    return mention.stream().anyMatch(vocabulary::liesAtHome);
  }

  private Set<Period> periods() {
    return slots.stream()
        .map(Slots::periods)
        .filter(periods -> !periods.isEmpty())
        .findFirst()
        .map(periods -> (Set<Period>) new LinkedHashSet<>(periods))
        .orElse(Set.of());
  }
}
