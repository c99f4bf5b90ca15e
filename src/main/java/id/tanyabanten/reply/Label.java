package id.tanyabanten.reply;

import id.tanyabanten.answer.Part;
import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Names what a part of a question is on, from its slots and never in the asker's words. */
final class Label {

  private final Texts texts;

  /**
   * @param texts hold how its pieces are put together in their language
   */
  Label(Texts texts) {
    this.texts = texts;
  }

  /** Such as "UMK Kabupaten Lebak 2026"; empty where the part has no slots. */
  String of(Part part) {
    String thing = pair("label.aspect", names(part, Label::isAspect), things(part));
    return pair("label.year", pair("label.area", thing, places(part)), year(part));
  }

  private String things(Part part) {
    String measures = names(part, term -> term.kind() == Term.Kind.MEASURE);
    return pair("label.thing", measures, names(part, term -> term.kind() == Term.Kind.SUBJECT));
  }

  private static boolean isAspect(Term term) {
    return term.kind() == Term.Kind.ATTRIBUTE;
  }

  /** Both as the language puts them together; the one where the other is empty. */
  private String pair(String key, String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    return texts.text(key, first, second);
  }

  /** The names of such terms; general ones say something only where there are no others. */
  private static String names(Part part, Predicate<Term> sort) {
    Set<Term> terms = part.slots().terms();
    boolean isGeneral = terms.stream().allMatch(Term::general);
    return terms.stream()
        .filter(term -> term.general() == isGeneral)
        .filter(sort)
        .sorted(Comparator.comparing(Term::id))
        .map(term -> term.name(part.language()))
        .collect(Collectors.joining(", "));
  }

  private static String places(Part part) {
    return part.slots().places().stream()
        .map(names -> name(names, part.language()))
        .collect(Collectors.joining(", "));
  }

  private static String name(Set<Place> places, Language language) {
    return places.stream()
        .map(place -> place.name(language))
        .sorted()
        .collect(Collectors.joining("/"));
  }

  private static String year(Part part) {
    // A year that was only meant ("last year") is not said: no figure without its proof.
    return part.when().period().filter(part.slots().periods()::contains).stream()
        .filter(Period::isWholeYear)
        .map(year -> String.valueOf(year.from().getYear()))
        .collect(Collectors.joining());
  }
}
