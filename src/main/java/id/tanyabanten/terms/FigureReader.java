package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the first figure of a text as a number that can be compared with others of the same unit:
 * "Rp13,77 triliun" is 13,770,000,000,000.
 */
public final class FigureReader {

  private static final String MINUS = "-−";

  private final Map<String, BigDecimal> scales;

  FigureReader(Map<String, BigDecimal> scales) {
    this.scales = Map.copyOf(scales);
  }

  public Optional<BigDecimal> read(String text, Language language) {
    List<Token> tokens = Tokenizer.tokens(text);
    for (int position = 0; position < tokens.size(); position++) {
      Token token = tokens.get(position);
      if (token.isNumber()) {
        BigDecimal scale = scale(tokens, position + 1);
        return number(token.form(), language)
            .map(number -> isNegative(text, token) ? number.negate() : number)
            .map(scale::multiply);
      }
    }
    return Optional.empty();
  }

  /** What the word behind a number multiplies it by; in "120-130 triliun" both have it. */
  private BigDecimal scale(List<Token> tokens, int position) {
    int next = position;
    while (next < tokens.size() && tokens.get(next).isNumber()) {
      next++;
    }
    return next < tokens.size()
        ? scales.getOrDefault(tokens.get(next).form(), BigDecimal.ONE)
        : BigDecimal.ONE;
  }

  /** Whether a minus stands before the number that joins it to nothing. */
  private static boolean isNegative(String text, Token number) {
    int sign = number.start() - 1;
    return sign >= 0
        && MINUS.indexOf(text.charAt(sign)) >= 0
        && (sign == 0 || !Character.isLetterOrDigit(text.charAt(sign - 1)));
  }

  /** The number that digits in a language's notation stand for. */
  public static Optional<BigDecimal> number(String digits, Language language) {
    boolean commaIsDecimal = language == Language.INDONESIAN;
    String plain =
        commaIsDecimal ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    try {
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException e) {
      // "1.2.3" in English notation is a chapter or an address, not a figure.
      return Optional.empty();
    }
  }
}
