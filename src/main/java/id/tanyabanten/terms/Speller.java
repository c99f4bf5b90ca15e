package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Brings a chat's spelling back to standard words: first by the vocabulary's table, then letters
 * held down too long, then one or two slips in a word that is otherwise unknown.
 */
public final class Speller {

  /** Shorter words have too many neighbours for a guess. */
  private static final int SHORTEST_GUESS = 5;

  /** From here on two slips are forgiven. */
  private static final int LONG_WORD = 8;

  private final Vocabulary vocabulary;
  private final Set<String> documentWords;
  private final Map<String, List<String>> wordsByStart = new HashMap<>();

  /**
   * @param documentWords the words that the documents use, in their comparable form
   */
  public Speller(Vocabulary vocabulary, Set<String> documentWords) {
    this.vocabulary = vocabulary;
    this.documentWords = Set.copyOf(documentWords);
    vocabulary.words().stream()
        .filter(word -> word.length() >= SHORTEST_GUESS)
        .sorted()
        .forEach(
            word -> wordsByStart.computeIfAbsent(start(word), key -> new ArrayList<>()).add(word));
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
    Optional<String> listed = vocabulary.spelling(token.form(), language);
    if (listed.isPresent()) {
      return replaced(token, listed.get());
    }
    if (isKnown(token.form(), language)) {
      return List.of(token);
    }
    String shortened = token.form().replaceAll("(.)\\1{2,}", "$1");
    Optional<String> listedShort = vocabulary.spelling(shortened, language);
    if (listedShort.isPresent()) {
      return replaced(token, listedShort.get());
    }
    if (isKnown(shortened, language)) {
      return replaced(token, shortened);
    }
    return nearest(shortened).map(word -> replaced(token, word)).orElse(List.of(token));
  }

  private boolean isKnown(String word, Language language) {
    return vocabulary.knows(word)
        || vocabulary.isFunctionWord(word, language)
        || documentWords.contains(word);
  }

  private Optional<String> nearest(String word) {
    if (word.length() < SHORTEST_GUESS) {
      return Optional.empty();
    }
    int slips = word.length() >= LONG_WORD ? 2 : 1;
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(slips);
    Optional<String> nearest = Optional.empty();
    int least = slips + 1;
    for (String candidate : wordsByStart.getOrDefault(start(word), List.of())) {
      if (Math.abs(candidate.length() - word.length()) <= slips) {
        int slip = distance.apply(word, candidate);
        if (slip >= 0 && slip < least) {
          least = slip;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
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

  /** First letters are seldom mistyped: only words that share it are compared. */
  private static String start(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
