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

  /** What a follow-up can lean on stands at the beginning; the rest would only fill the memory. */
  private static final int LONGEST = 500;

  public Turns {
    latest = List.copyOf(latest);
  }

  /** With one more, for which the oldest may have to go. */
  public Turns with(Question question) {
    String text = question.text();
    String beginning = text.substring(0, Math.min(text.length(), LONGEST));
    Turn turn = new Turn(beginning, question.askedAt());
    int surplus = Math.max(0, latest.size() + 1 - MOST);
    return new Turns(Stream.concat(latest.stream().skip(surplus), Stream.of(turn)).toList());
  }
}
