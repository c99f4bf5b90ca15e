package id.tanyabanten.answer;

import java.util.List;
import java.util.stream.Stream;

/**
 * The latest questions of one conversation.
 *
 * @param latest oldest first
 */
public record Turns(List<Turn> latest) {

  /** Before anything was asked. */
  public static final Turns NONE = new Turns(List.of());

  /** A follow-up leans on what was just said, not on what was said long before. */
  private static final int MOST = 5;

  public Turns {
    latest = List.copyOf(latest);
  }

  /** With one more, for which the oldest may have to go. */
  public Turns with(Question question) {
    Turn turn = new Turn(question.text(), question.askedAt());
    int surplus = Math.max(0, latest.size() + 1 - MOST);
    return new Turns(Stream.concat(latest.stream().skip(surplus), Stream.of(turn)).toList());
  }
}
