package id.tanyabanten.terms;

import java.util.Set;

/** What a phrase of the vocabulary stands for. */
public sealed interface Meaning {

  /** One place, or several where the name leaves open which. */
  record Named(Set<Place> places) implements Meaning {
    public Named {
      places = Set.copyOf(places);
    }
  }

  /** A measure, subject or attribute. */
  record Spoken(Term term) implements Meaning {}
}
