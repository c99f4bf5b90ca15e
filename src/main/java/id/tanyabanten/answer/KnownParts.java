package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Document;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import id.tanyabanten.terms.PartOfYear;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which year's quarter or half is meant where none is said: the newest that is written of.
 */
final class KnownParts {

  private final Knowledge knowledge;

  KnownParts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The newest such part of a year that a statement on one of the terms names. */
  Optional<Period> newest(PartOfYear part, Set<Term> terms, Language language) {
    Set<Term> special =
        terms.stream().filter(term -> !term.general()).collect(Collectors.toUnmodifiableSet());
    return knowledge.documents(language.ofDocuments()).stream()
        .map(Document::sections)
        .flatMap(List::stream)
        .flatMap(section -> section.statements().stream())
        .filter(statement -> special.isEmpty() || isOn(statement, special))
        .flatMap(statement -> statement.slots().periods().stream())
        .filter(period -> period.equals(part.of(period.from().getYear())))
        .max(Comparator.comparing(Period::from));
  }

  private static boolean isOn(Statement statement, Set<Term> terms) {
    return terms.stream()
        .anyMatch(
            term -> statement.slots().terms().contains(term) || statement.context().contains(term));
  }
}
