package id.tanyabanten.search;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.id.IndonesianStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stems of words, by the rules of a document language: Tala's for Indonesian, Porter's second
 * for English. Remembers what it has seen; safe to share.
 */
final class Stemmer {

  /** Enough for the words of the documents and of a day's questions. */
  private static final int MOST_REMEMBERED = 50_000;

  private final Language language;
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  Stemmer(Language language) {
    this.language = language.ofDocuments();
  }

  String stem(String word) {
    String known = remembered.get(word);
    if (known != null) {
      return known;
    }
    String stem = language == Language.INDONESIAN ? indonesian(word) : english(word);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word, stem);
    }
    return stem;
  }

  /** The different stems of a text. */
  Set<String> stems(String text) {
    return new LinkedHashSet<>(allStems(text));
  }

  /** The stems of a text in its order. */
  List<String> allStems(String text) {
    List<String> stems = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      stems.add(stem(token.form()));
    }
    return stems;
  }

  private static String indonesian(String word) {
    char[] letters = word.toCharArray();
    int length = new IndonesianStemmer().stem(letters, letters.length, true);
    return new String(letters, 0, length);
  }

  private static String english(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
