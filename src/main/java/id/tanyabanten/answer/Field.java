package id.tanyabanten.answer;

import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Vocabulary;
import java.util.Set;

/** Tells what belongs to the field, Banten and business, from what is of another world. */
final class Field {

  private final Vocabulary vocabulary;

  Field(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a part names a place at home or a thing of the field. */
  boolean holds(Part part) {
    boolean isAtHome =
        part.slots().places().stream().flatMap(Set::stream).anyMatch(vocabulary::liesAtHome);
    return isAtHome || namesField(part.slots().terms());
  }

  /** Beside something of another world an aspect, such as a price, is one of that world's. */
  private static boolean namesField(Set<Term> terms) {
    boolean namesOtherWorld = terms.stream().anyMatch(Term::elsewhere);
    return terms.stream()
        .filter(term -> !term.elsewhere())
        .anyMatch(term -> !namesOtherWorld || term.kind() != Term.Kind.ATTRIBUTE);
  }
}
