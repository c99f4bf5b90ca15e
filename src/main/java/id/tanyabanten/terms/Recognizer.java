package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds what the vocabulary knows in any text, in questions and in statements alike. */
public final class Recognizer {

  private static final String STOPS = ".,:;?!\n";

  private final Vocabulary vocabulary;
  private final PeriodReader periodReader;

  public Recognizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.periodReader = new PeriodReader(vocabulary.periodWords());
  }

  /** What a text of a document names and gives. */
  public Recognized recognize(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Mention<Meaning>> mentions = vocabulary.phrases().find(tokens);
    List<Mention<Period>> periods = periodsOutside(mentions, text, tokens);
    Set<AnswerType> gives = vocabulary.evidence().givenBy(text, tokens, mentions, periods);
    return new Recognized(slots(mentions, periods), gives);
  }

  /**
   * A question, read with chat spelling undone.
   *
   * @param speller undoes chat spelling and misspelled names
   */
  public Reading read(String text, Language language, Speller speller) {
    List<Token> tokens = speller.standard(Tokenizer.tokens(text), language);
    List<Mention<Meaning>> mentions = vocabulary.phrases().find(tokens);
    List<Mention<Period>> periods = periodsOutside(mentions, text, tokens);
    // A question word within a name ("lowest" in "lowest wage") or a date asks nothing.
    IntPredicate isFree =
        position ->
            mentions.stream().noneMatch(mention -> mention.covers(position))
                && periods.stream().noneMatch(period -> isDated(tokens, period, position));
    return new Reading(
        language,
        tokens,
        mentions,
        periods,
        periodReader.yearless(tokens, periods),
        vocabulary.relatives().find(tokens),
        vocabulary.questionWords().find(tokens, isFree).stream()
            .filter(asking -> !asking.meaning().atStart() || starts(text, tokens, asking.first()))
            .toList(),
        vocabulary.talk(tokens),
        functionWords(tokens, language));
  }

  /** Whether a sentence starts with a token: nothing stands before it but a stop, or "and". */
  private boolean starts(String text, List<Token> tokens, int position) {
    if (position == 0 || vocabulary.isConnective(tokens.get(position - 1).form())) {
      return true;
    }
    Token before = tokens.get(position - 1);
    Token token = tokens.get(position);
    return before.end() < token.start()
        && text.substring(before.end(), token.start())
            .chars()
            .anyMatch(sign -> STOPS.indexOf(sign) >= 0);
  }

  /** Whether a token is part of a date or the word for the year before it. */
  private boolean isDated(List<Token> tokens, Mention<Period> period, int position) {
    boolean isBefore = position == period.first() - 1;
    return period.covers(position)
        || (isBefore && vocabulary.periodWords().years().contains(tokens.get(position).form()));
  }

  private List<Mention<Period>> periodsOutside(
      List<Mention<Meaning>> mentions, String text, List<Token> tokens) {
    return periodReader.find(text, tokens).stream()
        .filter(period -> mentions.stream().noneMatch(mention -> mention.covers(period.last())))
        .toList();
  }

  private Set<Integer> functionWords(List<Token> tokens, Language language) {
    Set<Integer> positions = new LinkedHashSet<>();
    for (int position = 0; position < tokens.size(); position++) {
      String word = tokens.get(position).form();
      if (vocabulary.isFunctionWord(word, language)
          || vocabulary.periodWords().years().contains(word)) {
        positions.add(position);
      }
    }
    return positions;
  }

  static Slots slots(List<Mention<Meaning>> mentions, List<Mention<Period>> periods) {
    List<Set<Place>> places = new ArrayList<>();
    Set<Term> terms = new LinkedHashSet<>();
    for (Mention<Meaning> mention : mentions) {
      if (mention.meaning() instanceof Meaning.Named named && !places.contains(named.places())) {
        places.add(named.places());
      }
      if (mention.meaning() instanceof Meaning.Spoken spoken) {
        terms.add(spoken.term());
      }
    }
    Set<Period> named = new LinkedHashSet<>();
    periods.forEach(period -> named.add(period.meaning()));
    return new Slots(places, named, terms);
  }

  /** The stretches of a text that show one of the types of answer; figures where none is sought. */
  public List<Stretch> showing(String text, Set<AnswerType> types) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Mention<Meaning>> mentions = vocabulary.phrases().find(tokens);
    List<Mention<Period>> periods = periodsOutside(mentions, text, tokens);
    boolean wantsDate = types.contains(AnswerType.DATE);
    return wantsDate
        ? periods.stream()
            .map(
                date ->
                    new Stretch(tokens.get(date.first()).start(), tokens.get(date.last()).end()))
            .toList()
        : vocabulary.evidence().figures(text, tokens, mentions, periods, types);
  }

  /** Whether a text names what something is measured in, wherever its figures stand. */
  public boolean namesUnit(String text) {
    return vocabulary.evidence().namesUnit(Tokenizer.tokens(text));
  }

  /** The figure that a text starts its value with. */
  public Optional<BigDecimal> figure(String text, Language language) {
    return vocabulary.figures().read(text, language);
  }
}
