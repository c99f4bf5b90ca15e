package id.tanyabanten.answer;

import id.tanyabanten.terms.AnswerType;
import id.tanyabanten.terms.Meaning;
import id.tanyabanten.terms.Mention;
import id.tanyabanten.terms.QuestionWord;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Cuts a question where one thing asked ends and the next begins. */
final class Sentences {

  private static final String STRONG_STOPS = ".?!;\n？。！؟";
  private static final String WEAK_STOPS = ",，、&+";

  /** Between "and" and a question word stands a preposition at most. */
  private static final int FARTHEST_FROM_CONNECTIVE = 2;

  private final Vocabulary vocabulary;
  private final String text;
  private final Reading reading;

  /**
   * @param text that the reading's tokens have their places in
   */
  Sentences(Vocabulary vocabulary, String text, Reading reading) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.reading = reading;
  }

  /** The sentences, cut at full stops, question marks and the like. */
  List<Reading> sentences() {
    List<Reading> sentences = new ArrayList<>();
    int start = 0;
    for (int position = 0; position < reading.tokens().size(); position++) {
      if (position == reading.tokens().size() - 1 || hasStop(position, STRONG_STOPS)) {
        sentences.add(reading.between(start, position + 1));
        start = position + 1;
      }
    }
    return sentences;
  }

  /** A sentence's clauses, cut at commas and connectives where each side names what it asks. */
  List<Reading> clauses() {
    List<Integer> cuts = new ArrayList<>();
    int start = 0;
    for (int position = 1; position < reading.tokens().size(); position++) {
      boolean joins =
          vocabulary.isConnective(reading.tokens().get(position).form())
              || hasStop(position - 1, WEAK_STOPS);
      if (joins && (namesBoth(start, position) || asksAnew(start, position))) {
        cuts.add(position);
        start = position;
      }
    }
    cuts.add(reading.tokens().size());
    List<Reading> clauses = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      clauses.add(reading.between(from, cut));
      from = cut;
    }
    return clauses;
  }

  /** Whether one of the stops stands between a token and the next. */
  private boolean hasStop(int position, String stops) {
    if (position + 1 >= reading.tokens().size()) {
      return false;
    }
    Token token = reading.tokens().get(position);
    Token next = reading.tokens().get(position + 1);
    return next.start() > token.end()
        && text.substring(token.end(), next.start())
            .chars()
            .anyMatch(sign -> stops.indexOf(sign) >= 0);
  }

  private boolean namesBoth(int start, int position) {
    return namesSomething(start, position) && namesSomething(position, reading.tokens().size());
  }

  /** Whether what stands behind the connective starts with another question word. */
  private boolean asksAnew(int start, int position) {
    List<QuestionWord> before =
        reading.asking().stream()
            .filter(asking -> asking.first() >= start && asking.last() < position)
            .map(Mention::meaning)
            .filter(Sentences::asks)
            .toList();
    Set<AnswerType> sought = EnumSet.noneOf(AnswerType.class);
    before.forEach(word -> sought.addAll(word.wants()));
    return !before.isEmpty()
        && !reading.mentions().isEmpty()
        && reading.asking().stream()
            .filter(asking -> asking.first() >= position)
            .filter(asking -> asking.first() <= position + FARTHEST_FROM_CONNECTIVE)
            .map(Mention::meaning)
            .anyMatch(
                word ->
                    (asks(word) || namesAny(position))
                        && (word.wants().isEmpty() || !sought.containsAll(word.wants())));
  }

  private boolean namesAny(int from) {
    return reading.mentions().stream()
        .anyMatch(
            mention -> mention.first() >= from && mention.meaning() instanceof Meaning.Spoken);
  }

  /** Whether the word asks for a fact of its own, not only for all or for a comparison. */
  private static boolean asks(QuestionWord word) {
    return word.wants().isEmpty()
        || word.wants().stream()
            .anyMatch(type -> type != AnswerType.LIST && type != AnswerType.COMPARE);
  }

  private boolean namesSomething(int from, int to) {
    for (Mention<Meaning> mention : reading.mentions()) {
      if (mention.first() >= from
          && mention.last() < to
          && mention.meaning() instanceof Meaning.Spoken spoken
          && !spoken.term().general()) {
        return true;
      }
    }
    return false;
  }
}
