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

  private final Map<String, BigDecimal> scales;

  FigureReader(Map<String, BigDecimal> scales) {
    this.scales = Map.copyOf(scales);
  }

  public Optional<BigDecimal> read(String text, Language language) {
    List<Token> tokens = Tokenizer.tokens(text);
    for (int position = 0; position < tokens.size(); position++) {
      if (tokens.get(position).isNumber()) {
        BigDecimal scale = BigDecimal.ONE;
        if (position + 1 < tokens.size()) {
          scale = scales.getOrDefault(tokens.get(position + 1).form(), BigDecimal.ONE);
        }
        return number(tokens.get(position).form(), language).map(scale::multiply);
      }
    }
    return Optional.empty();
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
