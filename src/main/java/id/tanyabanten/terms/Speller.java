package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings a chat's spelling back to standard words: first by the vocabulary's table, then letters
 * held down too long and endings as chats write them, then vowels left out, then a slip in a word
 * that is otherwise unknown.
 */
public final class Speller {

  private static final Pattern HELD_DOWN = Pattern.compile("(.)\\1+");
  private static final Pattern HELD_LONG = Pattern.compile("(.)\\1{2,}");

  private final Vocabulary vocabulary;
  private final Set<String> documentWords;
  private final Guess guess;

  /**
   * @param documentWords the words that the documents use, in their comparable form
   */
  public Speller(Vocabulary vocabulary, Set<String> documentWords) {
    this.vocabulary = vocabulary;
    this.documentWords = Set.copyOf(documentWords);
    this.guess = new Guess(vocabulary.words());
  }

  /** The tokens in standard spelling; each keeps its place in the text that was typed. */
  public List<Token> standard(List<Token> tokens, Language language) {
    List<Token> standard = new ArrayList<>();
    for (int position = 0; position < tokens.size(); position++) {
      if (position > 0 && doublesWord(tokens.get(position - 1), tokens.get(position))) {
        continue;
      }
      standard.addAll(standard(tokens.get(position), language));
    }
    return standard;
  }

  private List<Token> standard(Token token, Language language) {
    if (token.isNumber()) {
      return List.of(token);
    }
    for (String spelt : spellings(token.form())) {
      Optional<String> listed = vocabulary.spelling(spelt, language);
      if (listed.isPresent()) {
        return replaced(token, listed.get());
      }
      if (isKnown(spelt, language)) {
        return spelt.equals(token.form()) ? List.of(token) : replaced(token, spelt);
      }
    }
    String shortened = HELD_LONG.matcher(token.form()).replaceAll("$1");
    if (isKnown(vocabulary.base(shortened), language)) {
      return List.of(token);
    }
    boolean hasDocuments = language == language.ofDocuments();
    return guess
        .of(shortened, hasDocuments)
        .map(word -> replaced(token, word))
        .orElse(List.of(token));
  }

  /** The word as it was typed, then as it may have been meant, the likeliest first. */
  private Set<String> spellings(String typed) {
    Set<String> spellings = new LinkedHashSet<>();
    for (Pattern held : List.of(HELD_LONG, HELD_DOWN)) {
      String word = held.matcher(typed).replaceAll("$1");
      spellings.add(word);
      vocabulary.chatEnding(word).ifPresent(spellings::add);
    }
    Set<String> all = new LinkedHashSet<>(List.of(typed));
    all.addAll(spellings);
    return all;
  }

  private boolean isKnown(String word, Language language) {
    return vocabulary.knows(word)
        || vocabulary.isFunctionWord(word, language)
        || documentWords.contains(word);
  }

  /** Whether the number is the chat's way to write a doubled word, as in "pabrik2". */
  private boolean doublesWord(Token word, Token number) {
    return number.form().equals("2")
        && !vocabulary.periodWords().isPart(word)
        && word.end() == number.start()
        && word.form().length() > 3
        && !word.isNumber();
  }

  private static List<Token> replaced(Token token, String words) {
    return Tokenizer.tokens(words).stream()
        .map(word -> new Token(word.form(), token.start(), token.end(), token.apart()))
        .toList();
  }
}
