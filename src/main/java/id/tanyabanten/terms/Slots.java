package id.tanyabanten.terms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text is about, as far as the vocabulary recognizes it.
 *
 * @param places one entry a mention, each with all places that the name may mean
 * @param periods the times named
 * @param terms the measures, subjects and attributes named
 */
public record Slots(List<Set<Place>> places, Set<Period> periods, Set<Term> terms) {

  public static final Slots NONE = new Slots(List.of(), Set.of(), Set.of());

  public Slots {
    places = List.copyOf(places);
    periods = Set.copyOf(periods);
    terms = Set.copyOf(terms);
  }

  /** Whether one of the mentions may mean the place. */
  public boolean names(Place place) {
    return places.stream().anyMatch(mention -> mention.contains(place));
  }

  /** Both together. */
  public Slots and(Slots other) {
    Set<Set<Place>> allPlaces = new LinkedHashSet<>(places);
    allPlaces.addAll(other.places);
    Set<Period> allPeriods = new LinkedHashSet<>(periods);
    allPeriods.addAll(other.periods);
    Set<Term> allTerms = new LinkedHashSet<>(terms);
    allTerms.addAll(other.terms);
    return new Slots(List.copyOf(allPlaces), allPeriods, allTerms);
  }
}
