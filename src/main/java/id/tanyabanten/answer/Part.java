package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Slots;
import java.util.List;
import java.util.Set;

/**
 * One thing asked.
 *
 * @param language of the question
 * @param text the words that carry meaning, in standard spelling
 * @param words those of them that the vocabulary does not know
 * @param slots places and terms
 * @param wants the types of answer sought
 * @param asks whether it has a question word of its own
 * @param followsUp whether it takes over from the turn before what it does not name
 */
public record Part(
    Language language,
    String text,
    List<String> words,
    Slots slots,
    Set<AnswerType> wants,
    When when,
    boolean asks,
    boolean followsUp) {

  public Part {
    words = List.copyOf(words);
    wants = Set.copyOf(wants);
  }

  Part with(Slots other) {
    return new Part(language, text, words, other, wants, when, asks, followsUp);
  }

  /** The part with one place in the stead of a name that may mean several. */
  Part on(Set<Place> names, Place place) {
    List<Set<Place>> places =
        slots.places().stream().map(it -> it.equals(names) ? Set.of(place) : it).toList();
    return with(new Slots(places, slots.periods(), slots.terms()));
  }

  Part with(Set<AnswerType> other) {
    return new Part(language, text, words, slots, other, when, asks, followsUp);
  }

  Part with(When other) {
    return new Part(language, text, words, slots, wants, other, asks, followsUp);
  }

  /** Whether it asks for one of the selections: all, the lowest, the highest, a comparison. */
  boolean wants(AnswerType type) {
    return wants.contains(type);
  }
}
