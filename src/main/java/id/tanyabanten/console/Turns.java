package id.tanyabanten.console;

import id.tanyabanten.answer.Question;
import id.tanyabanten.answer.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest questions of one conversation, oldest first. */
final class Turns {

  /** A follow-up leans on what was just said, not on what was said long before. */
  private static final int MOST = 5;

  private final Deque<Turn> latest = new ArrayDeque<>();

  List<Turn> latest() {
    return List.copyOf(latest);
  }

  void add(Question question) {
    latest.add(new Turn(question.text(), question.askedAt()));
    if (latest.size() > MOST) {
      latest.remove();
    }
  }

  void forget() {
    latest.clear();
  }
}
