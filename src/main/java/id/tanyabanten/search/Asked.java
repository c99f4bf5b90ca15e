package id.tanyabanten.search;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.QuestionWord;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Term;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a question asks, as signs that are the same however it is worded: the stems of its words
 * that the vocabulary does not know, the entries that it names, the kind of answer it seeks. Times
 * are left out, as a section that answers for one year mostly answers for others.
 */
final class Asked {

  /** No word holds these: they keep entries, types and places apart from stems. */
  private static final String ENTRY = "#";

  private static final String TYPE = "?";
  private static final String PLACE = "@";
  private static final String FIGURE = TYPE + "figure";

  private final Vocabulary vocabulary;
  private final Stemmer stemmer;

  Asked(Vocabulary vocabulary, Stemmer stemmer) {
    this.vocabulary = vocabulary;
    this.stemmer = stemmer;
  }

  Set<String> of(Query query) {
    return signs(query.words(), query.terms(), query.places(), query.wants());
  }

  Set<String> of(Reading question) {
    Set<AnswerType> wants = new HashSet<>();
    question.questionWords().stream().map(QuestionWord::wants).forEach(wants::addAll);
    List<String> words = question.freeWords().stream().map(Token::form).toList();
    return signs(words, question.slots().terms(), question.slots().places(), wants);
  }

  private Set<String> signs(
      Collection<String> words,
      Collection<Term> terms,
      Collection<Set<Place>> places,
      Collection<AnswerType> wants) {
    Set<String> signs = new LinkedHashSet<>();
    words.forEach(word -> signs.add(stemmer.stem(word)));
    terms.forEach(term -> signs.add(ENTRY + term.id()));
    places.stream()
        .filter(names -> names.stream().noneMatch(vocabulary::holdsHome))
        .forEach(names -> names.forEach(place -> signs.add(PLACE + place.id())));
    wants.forEach(type -> signs.add(type.isFigure() ? FIGURE : TYPE + type));
    return signs;
  }
}
