package id.tanyabanten.answer;

import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.search.PassageSearch;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Vocabulary;

/** One immutable snapshot of all that an answer is made of; read once a question. */
public record Edition(
    Knowledge knowledge,
    Vocabulary vocabulary,
    PassageSearch search,
    Recognizer recognizer,
    Speller speller,
    QuestionLanguage language) {

  public static Edition of(Knowledge knowledge, Vocabulary vocabulary) {
    PassageSearch search = new PassageSearch(knowledge, vocabulary);
    return new Edition(
        knowledge,
        vocabulary,
        search,
        new Recognizer(vocabulary),
        search.speller(),
        new QuestionLanguage(vocabulary));
  }
}
