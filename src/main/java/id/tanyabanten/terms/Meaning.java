package id.tanyabanten.terms;

import java.util.Set;

/** What a phrase of the vocabulary stands for. */
public sealed interface Meaning {

  /** The id of the entry that it stands for; of several their ids. */
  String entry();

  /** One place, or several where the name leaves open which. */
  record Named(Set<Place> places) implements Meaning {
    public Named {
      places = Set.copyOf(places);
    }

    @Override
    public String entry() {
      return String.join(", ", places.stream().map(Place::id).sorted().toList());
    }
  }

  /** A measure, subject or attribute. */
  record Spoken(Term term) implements Meaning {

    @Override
    public String entry() {
      return term.id();
    }
  }
}
