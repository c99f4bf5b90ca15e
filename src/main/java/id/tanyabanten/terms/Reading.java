package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question as the vocabulary reads it, token by token.
 *
 * @param tokens its words after chat spelling and misspelled names have been undone
 * @param mentions places and terms
 * @param periods the times named by date
 * @param yearless the parts of a year beside which no year stands
 * @param relatives the times named from today
 * @param asking the question words
 * @param talk courtesies, abuse, attempts to bend the bot
 * @param function the indices of tokens that carry no search meaning
 */
public record Reading(
    Language language,
    List<Token> tokens,
    List<Mention<Meaning>> mentions,
    List<Mention<Period>> periods,
    List<Mention<PartOfYear>> yearless,
    List<Mention<Relative>> relatives,
    List<Mention<QuestionWord>> asking,
    List<Mention<Talk>> talk,
    Set<Integer> function) {

  public Reading {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
    periods = List.copyOf(periods);
    yearless = List.copyOf(yearless);
    relatives = List.copyOf(relatives);
    asking = List.copyOf(asking);
    talk = List.copyOf(talk);
    function = Set.copyOf(function);
  }

  /** Places, periods and terms, without what is named from today. */
  public Slots slots() {
    return Recognizer.slots(mentions, periods);
  }

  /** The words that neither the vocabulary nor the grammar accounts for. */
  public List<Token> freeWords() {
    List<Token> free = new ArrayList<>();
    for (int position = 0; position < tokens.size(); position++) {
      if (!isAccountedFor(position)) {
        free.add(tokens.get(position));
      }
    }
    return free;
  }

  public Set<QuestionWord> questionWords() {
    Set<QuestionWord> words = new LinkedHashSet<>();
    asking.forEach(mention -> words.add(mention.meaning()));
    return words;
  }

  private boolean isAccountedFor(int position) {
    return function.contains(position)
        || covered(mentions, position)
        || covered(periods, position)
        || covered(yearless, position)
        || covered(relatives, position)
        || covered(asking, position)
        || covered(talk, position);
  }

  private static <M> boolean covered(List<Mention<M>> mentions, int position) {
    return mentions.stream().anyMatch(mention -> mention.covers(position));
  }

  /** The part of this reading from one token up to, without, another. */
  public Reading between(int from, int to) {
    Set<Integer> functionBetween = new LinkedHashSet<>();
    function.stream()
        .filter(position -> position >= from && position < to)
        .forEach(position -> functionBetween.add(position - from));
    return new Reading(
        language,
        tokens.subList(from, to),
        between(mentions, from, to),
        between(periods, from, to),
        between(yearless, from, to),
        between(relatives, from, to),
        between(asking, from, to),
        between(talk, from, to),
        functionBetween);
  }

  private static <M> List<Mention<M>> between(List<Mention<M>> mentions, int from, int to) {
    return mentions.stream()
        .filter(mention -> mention.first() >= from && mention.last() < to)
        .map(
            mention ->
                new Mention<>(mention.meaning(), mention.first() - from, mention.last() - from))
        .toList();
  }
}
