package id.tanyabanten.terms;

import java.util.HashSet;
import java.util.Set;

/**
 * The words by which a question goes on from the one before it: "kalau …", "what about …", and
 * those that stand for what was said, "it", "tersebut", "-nya".
 */
public final class FollowUpWords {

  /** Before what opens a follow-up stands little more than "ok" or "oh". */
  private static final int MOST_BEFORE = 2;

  private static final String ENDING = "-";

  private final PhraseIndex<Boolean> opening;
  private final PhraseIndex<Boolean> pointing;
  private final Set<String> endings = new HashSet<>();

  FollowUpWords(Endings endings) {
    this.opening = new PhraseIndex<>(endings);
    this.pointing = new PhraseIndex<>(endings);
  }

  void addOpening(String phrase) {
    opening.add(phrase, true);
  }

  /** Adds a phrase, or with a hyphen before it an ending. */
  void addPointing(String phrase) {
    if (phrase.startsWith(ENDING)) {
      endings.add(Tokenizer.form(phrase.substring(ENDING.length())));
    } else {
      pointing.add(phrase, true);
    }
  }

  /** Whether the question begins as one that goes on. */
  public boolean open(Reading question) {
    for (int position = 0; position < question.tokens().size(); position++) {
      if (opening.at(question.tokens(), position).isPresent()) {
        return true;
      }
      if (position >= MOST_BEFORE || !saysNothing(question, position)) {
        return false;
      }
    }
    return false;
  }

  private static boolean saysNothing(Reading question, int position) {
    return question.function().contains(position)
        || question.talk().stream().anyMatch(talk -> talk.covers(position));
  }

  /** Whether a word of it stands for what was said before. */
  public boolean pointBack(Reading question) {
    for (int position = 0; position < question.tokens().size(); position++) {
      int here = position;
      boolean isOfQuestionWord = question.asking().stream().anyMatch(it -> it.covers(here));
      boolean points =
          pointing.at(question.tokens(), here).isPresent()
              || (!question.function().contains(here) && ends(question.tokens().get(here).form()));
      if (points && !isOfQuestionWord) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(String word) {
    return endings.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 2);
  }
}
