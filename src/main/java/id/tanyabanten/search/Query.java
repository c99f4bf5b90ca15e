package id.tanyabanten.search;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Period;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that is looked for.
 *
 * @param language of the documents to search
 * @param text the words that carry meaning, in standard spelling
 * @param words those of them that the vocabulary does not know, in their comparable form
 * @param terms the measures, subjects and attributes asked about
 * @param places one entry a place named, each with all that the name may mean
 * @param period the time asked about
 * @param wants the types of answer sought
 * @param today the day of the question
 */
public record Query(
    Language language,
    String text,
    List<String> words,
    Set<Term> terms,
    List<Set<Place>> places,
    Optional<Period> period,
    Set<AnswerType> wants,
    LocalDate today) {

  public Query {
    words = List.copyOf(words);
    terms = Set.copyOf(terms);
    places = List.copyOf(places);
    wants = Set.copyOf(wants);
  }
}
