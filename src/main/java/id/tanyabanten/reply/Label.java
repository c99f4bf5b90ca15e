package id.tanyabanten.reply;

import id.tanyabanten.answer.Part;
import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names what a part of a question is on, from its slots and never in the asker's words. */
final class Label {

  private Label() {}

  /** Such as "UMK Kabupaten Lebak 2026"; empty where the part has no slots. */
  static String of(Part part) {
    return Stream.of(terms(part), places(part), periods(part))
        .flatMap(List::stream)
        .collect(Collectors.joining(" "));
  }

  private static List<String> terms(Part part) {
    List<Term> special = part.slots().terms().stream().filter(term -> !term.general()).toList();
    return (special.isEmpty() ? List.copyOf(part.slots().terms()) : special)
        .stream()
            .sorted(Comparator.comparing(Term::kind).thenComparing(Term::id))
            .map(term -> term.name(part.language()))
            .toList();
  }

  private static List<String> places(Part part) {
    return part.slots().places().stream().map(names -> name(names, part.language())).toList();
  }

  private static String name(Set<Place> places, Language language) {
    return places.stream()
        .map(place -> place.name(language))
        .sorted()
        .collect(Collectors.joining("/"));
  }

  private static List<String> periods(Part part) {
    // A year that was only meant ("last year") is not said: no figure without its proof.
    return part.when().period().filter(part.slots().periods()::contains).stream()
        .filter(Period::isWholeYear)
        .map(year -> String.valueOf(year.from().getYear()))
        .toList();
  }
}
