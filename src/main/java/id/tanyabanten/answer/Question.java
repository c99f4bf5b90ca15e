package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import java.time.Instant;
import java.util.List;

/**
 * What somebody asks.
 *
 * @param text as it was typed
 * @param earlier the turns of the conversation before it, oldest first
 * @param likely the language to answer in where the text tells none
 */
public record Question(String text, List<Turn> earlier, Instant askedAt, Language likely) {

  public Question {
    earlier = List.copyOf(earlier);
  }

  /** Asked where nothing is known of the asker: in Indonesia most likely in Indonesian. */
  public Question(String text, List<Turn> earlier, Instant askedAt) {
    this(text, earlier, askedAt, Language.INDONESIAN);
  }
}
