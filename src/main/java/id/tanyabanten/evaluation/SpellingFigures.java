package id.tanyabanten.evaluation;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts of how many chat spellings become standard, and how many standard words get changed. */
final class SpellingFigures {

  private static final int SPELLING = 0;
  private static final int STANDARD = 1;

  private final Speller speller;

  SpellingFigures(Speller speller) {
    this.speller = speller;
  }

  /**
   * @param rows each a spelling, its standard form, and perhaps more
   */
  PublicFigures.Spelling figures(List<List<String>> rows) {
    int undone = 0;
    Set<String> standard = new LinkedHashSet<>();
    for (List<String> row : rows) {
      undone += spelled(row.get(SPELLING)).equals(forms(row.get(STANDARD))) ? 1 : 0;
      standard.add(row.get(STANDARD));
    }
    int changed =
        (int) standard.stream().filter(word -> !spelled(word).equals(forms(word))).count();
    return new PublicFigures.Spelling(undone, rows.size(), changed, standard.size());
  }

  private List<String> spelled(String text) {
    return forms(speller.standard(Tokenizer.tokens(text), Language.INDONESIAN));
  }

  private static List<String> forms(String text) {
    return forms(Tokenizer.tokens(text));
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).toList();
  }
}
