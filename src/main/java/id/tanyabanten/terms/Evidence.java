package id.tanyabanten.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees which types of answer a text gives: a sign or unit beside a number, a cue such as a title
 * before a name, a date, a place.
 */
final class Evidence {

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]+\\.\\w+|https?://|www\\.|\\w\\.(?:go|co|com|or)\\.id|\\+?\\(?\\d{2,4}\\)?[ -]\\d{3,4}[ -]?\\d{3,4}");
  private static final Pattern RULE_NUMBER = Pattern.compile("\\d+/\\d{4}");

  private final PhraseIndex<AnswerType> before;
  private final PhraseIndex<AnswerType> after;
  private final PhraseIndex<AnswerType> cues;
  private final Map<String, BigDecimal> scales;

  Evidence(
      PhraseIndex<AnswerType> before,
      PhraseIndex<AnswerType> after,
      PhraseIndex<AnswerType> cues,
      Map<String, BigDecimal> scales) {
    this.before = before;
    this.after = after;
    this.cues = cues;
    this.scales = Map.copyOf(scales);
  }

  Set<AnswerType> givenBy(
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<Period>> periods) {
    Set<AnswerType> given = EnumSet.noneOf(AnswerType.class);
    addFigures(given, text, tokens, mentions, periods);
    addCues(given, text, tokens, mentions, periods);
    if (!periods.isEmpty()) {
      given.add(AnswerType.DATE);
    }
    if (mentions.stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Named)) {
      given.add(AnswerType.PLACE);
    }
    if (CONTACT.matcher(text).find()) {
      given.add(AnswerType.CONTACT);
    }
    return given;
  }

  /** A number with the sign before it and the scale and unit behind it. */
  private record Figure(Set<AnswerType> types, int first, int last) {}

  /**
   * The figures that show one of the types, or all of them where none of the types is a figure's.
   */
  List<Stretch> figures(
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<Period>> periods,
      Set<AnswerType> types) {
    List<Figure> figures = figures(text, tokens, mentions, periods);
    List<Figure> sought =
        figures.stream().filter(figure -> !Collections.disjoint(figure.types(), types)).toList();
    return (sought.isEmpty() ? figures : sought)
        .stream()
            .map(
                figure ->
                    new Stretch(
                        tokens.get(figure.first()).start(), tokens.get(figure.last()).end()))
            .toList();
  }

  boolean namesUnit(List<Token> tokens) {
    return Stream.concat(before.find(tokens).stream(), after.find(tokens).stream())
        .anyMatch(mention -> mention.meaning().isFigure());
  }

  private void addFigures(
      Set<AnswerType> given,
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<Period>> periods) {
    figures(text, tokens, mentions, periods).forEach(figure -> given.addAll(figure.types()));
  }

  private List<Figure> figures(
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<Period>> periods) {
    List<Mention<AnswerType>> signs = before.find(tokens);
    List<Mention<AnswerType>> units = after.find(tokens);
    List<Figure> figures = new ArrayList<>();
    for (int position = 0; position < tokens.size(); position++) {
      int here = position;
      boolean isFigure =
          tokens.get(here).isNumber()
              && periods.stream().noneMatch(period -> period.covers(here))
              && mentions.stream().noneMatch(mention -> mention.covers(here))
              && !isInRuleNumber(text, tokens.get(here));
      if (isFigure) {
        figures.add(figure(tokens, here, signs, units));
      }
    }
    return figures;
  }

  private Figure figure(
      List<Token> tokens,
      int number,
      List<Mention<AnswerType>> signs,
      List<Mention<AnswerType>> units) {
    Set<AnswerType> types = EnumSet.of(AnswerType.QUANTITY);
    int behind = behindScales(tokens, number + 1);
    int first = number;
    int last = behind - 1;
    for (Mention<AnswerType> sign : signs) {
      if (sign.last() == number - 1) {
        types.add(sign.meaning());
        first = sign.meaning().isFigure() ? sign.first() : first;
      }
    }
    for (Mention<AnswerType> unit : units) {
      if (unit.first() == behind) {
        types.add(unit.meaning());
        last = unit.last();
      }
    }
    return new Figure(types, first, last);
  }

  private int behindScales(List<Token> tokens, int position) {
    int next = position;
    while (next < tokens.size() && scales.containsKey(tokens.get(next).form())) {
      next++;
    }
    return next;
  }

  private void addCues(
      Set<AnswerType> given,
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<Period>> periods) {
    List<Mention<AnswerType>> found = cues.find(tokens);
    for (Mention<AnswerType> cue : found) {
      boolean isPerson = cue.meaning() == AnswerType.PERSON;
      boolean isRule = cue.meaning() == AnswerType.RULE;
      if ((!isPerson || namesSomebody(text, tokens, mentions, periods, found))
          && (!isRule || RULE_NUMBER.matcher(text).find())) {
        given.add(cue.meaning());
      }
    }
  }

  /** A title alone is no person: a capitalized word must stand with it that is nothing else. */
  private static boolean namesSomebody(
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<Period>> periods,
      List<Mention<AnswerType>> cues) {
    for (int position = firstPossibleName(cues); position < tokens.size(); position++) {
      int here = position;
      String word = text.substring(tokens.get(here).start(), tokens.get(here).end());
      boolean isName =
          word.length() > 2
              && Character.isUpperCase(word.charAt(0))
              && Character.isLowerCase(word.charAt(1));
      if (isName
          && mentions.stream().noneMatch(mention -> mention.covers(here))
          && periods.stream().noneMatch(period -> period.covers(here))
          && cues.stream().noneMatch(cue -> cue.covers(here))) {
        return true;
      }
    }
    return false;
  }

  /** Every sentence starts with a capital; only before "is" or the like it starts with a name. */
  private static int firstPossibleName(List<Mention<AnswerType>> cues) {
    boolean isDefined =
        cues.stream().anyMatch(cue -> cue.meaning() == AnswerType.DEFINITION && cue.first() == 1);
    return isDefined ? 0 : 1;
  }

  private static boolean isInRuleNumber(String text, Token token) {
    boolean slashBehind = token.end() < text.length() && text.charAt(token.end()) == '/';
    boolean slashBefore = token.start() > 0 && text.charAt(token.start() - 1) == '/';
    return slashBehind || slashBefore;
  }
}
