package id.tanyabanten.terms;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sees which types of answer a text gives: a sign or unit beside a number, a cue such as a title
 * before a name, a date, a place.
 */
final class Evidence {

  private static final Pattern CONTACT =
      Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+|https?://|www\\.|\\w\\.(?:go|co|com|or)\\.id|\\+?\\(?\\d{2,4}\\)?[ -]\\d{3,4}[ -]?\\d{3,4}");
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
    addCues(given, text, tokens, mentions);
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

  private void addFigures(
      Set<AnswerType> given,
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<Period>> periods) {
    List<Mention<AnswerType>> signs = before.find(tokens);
    List<Mention<AnswerType>> units = after.find(tokens);
    for (int position = 0; position < tokens.size(); position++) {
      int here = position;
      boolean isFigure =
          tokens.get(here).isNumber()
              && periods.stream().noneMatch(period -> period.covers(here))
              && mentions.stream().noneMatch(mention -> mention.covers(here))
              && !isInRuleNumber(text, tokens.get(here));
      if (!isFigure) {
        continue;
      }
      given.add(AnswerType.QUANTITY);
      int unit = behindScales(tokens, here + 1);
      signs.stream().filter(sign -> sign.last() == here - 1).forEach(sign -> given.add(sign.meaning()));
      units.stream().filter(found -> found.first() == unit).forEach(found -> given.add(found.meaning()));
    }
  }

  private int behindScales(List<Token> tokens, int position) {
    int next = position;
    while (next < tokens.size() && scales.containsKey(tokens.get(next).form())) {
      next++;
    }
    return next;
  }

  private void addCues(
      Set<AnswerType> given, String text, List<Token> tokens, List<Mention<Meaning>> mentions) {
    List<Mention<AnswerType>> found = cues.find(tokens);
    for (Mention<AnswerType> cue : found) {
      boolean isPerson = cue.meaning() == AnswerType.PERSON;
      boolean isRule = cue.meaning() == AnswerType.RULE;
      if ((!isPerson || namesSomebody(text, tokens, mentions, found))
          && (!isRule || RULE_NUMBER.matcher(text).find())) {
        given.add(cue.meaning());
      }
    }
  }

  /** A title alone is no person: a capitalized word must stand beside it that is nothing else. */
  private static boolean namesSomebody(
      String text,
      List<Token> tokens,
      List<Mention<Meaning>> mentions,
      List<Mention<AnswerType>> cues) {
    for (int position = 1; position < tokens.size(); position++) {
      int here = position;
      String word = text.substring(tokens.get(here).start(), tokens.get(here).end());
      boolean isName =
          word.length() > 2
              && Character.isUpperCase(word.charAt(0))
              && Character.isLowerCase(word.charAt(1));
      if (isName
          && mentions.stream().noneMatch(mention -> mention.covers(here))
          && cues.stream().noneMatch(cue -> cue.covers(here))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInRuleNumber(String text, Token token) {
    boolean slashBehind = token.end() < text.length() && text.charAt(token.end()) == '/';
    boolean slashBefore = token.start() > 0 && text.charAt(token.start() - 1) == '/';
    return slashBehind || slashBefore;
  }
}
