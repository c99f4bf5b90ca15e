package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import id.tanyabanten.language.LanguageDetector;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import id.tanyabanten.terms.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Tells the language of a question as it was typed. */
public final class QuestionLanguage {

  private final LanguageDetector detector;

  public QuestionLanguage(Vocabulary vocabulary) {
    this.detector = new LanguageDetector(vocabulary.wordsByLanguage());
  }

  /** Nothing where neither script nor words tell. */
  public Optional<Language> of(String typed) {
    String text = PlainText.of(typed);
    return of(text, Tokenizer.tokens(text));
  }

  Optional<Language> of(String text, List<Token> tokens) {
    return detector.detect(text, tokens.stream().map(Token::form).toList());
  }
}
