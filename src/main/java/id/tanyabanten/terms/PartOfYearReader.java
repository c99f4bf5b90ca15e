package id.tanyabanten.terms;

import java.util.List;
import java.util.Optional;

/** Finds quarters and halves of a year: "triwulan III", "third quarter", "Q3", "第三季度", "上半年". */
final class PartOfYearReader {

  private static final int MONTHS = 12;

  private final PeriodWords words;

  PartOfYearReader(PeriodWords words) {
    this.words = words;
  }

  /** The part of a year whose name starts at a token. */
  Optional<Mention<PartOfYear>> at(List<Token> tokens, int first) {
    return words
        .namedHalves()
        .at(tokens, first)
        .map(half -> new Mention<>(part(6, half.meaning()), first, half.last()))
        .or(() -> nameFirst(tokens, first))
        .or(() -> numberFirst(tokens, first));
  }

  private Optional<Mention<PartOfYear>> nameFirst(List<Token> tokens, int first) {
    return words
        .parts()
        .at(tokens, first)
        .flatMap(
            name ->
                counted(name.meaning(), number(tokens, name.last() + 1))
                    .map(it -> from(first, it)));
  }

  private Optional<Mention<PartOfYear>> numberFirst(List<Token> tokens, int first) {
    return number(tokens, first)
        .flatMap(
            number ->
                words
                    .parts()
                    .at(tokens, number.last() + 1)
                    .filter(name -> !tokens.get(name.first()).apart())
                    .flatMap(
                        name ->
                            counted(
                                name.meaning(),
                                Optional.of(new Mention<>(number.meaning(), first, name.last())))))
        .map(it -> from(first, it));
  }

  private static Mention<PartOfYear> from(int first, Mention<PartOfYear> part) {
    return new Mention<>(part.meaning(), first, part.last());
  }

  private static Optional<Mention<PartOfYear>> counted(
      int months, Optional<Mention<Integer>> number) {
    return number
        .filter(it -> it.meaning() * months <= MONTHS)
        .map(it -> new Mention<>(part(months, it.meaning()), it.first(), it.last()));
  }

  private static PartOfYear part(int months, int number) {
    return new PartOfYear((number - 1) * months + 1, number * months);
  }

  private Optional<Mention<Integer>> number(List<Token> tokens, int position) {
    if (position >= tokens.size()) {
      return Optional.empty();
    }
    String word = tokens.get(position).form();
    boolean isDigit = word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '4';
    return isDigit
        ? Optional.of(new Mention<>(word.charAt(0) - '0', position, position))
        : words.ordinals().at(tokens, position);
  }
}
