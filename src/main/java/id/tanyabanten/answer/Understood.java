package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Talk;
import java.util.List;

/** What a text turns out to be. */
public sealed interface Understood {

  Language language();

  /** A courtesy, which is answered in kind. */
  record SmallTalk(Language language, Talk talk) implements Understood {}

  /** Nothing that could be answered. */
  record OffSubject(Language language, Reason reason) implements Understood {}

  /** A question of one or more parts. */
  record Asked(Language language, List<Part> parts) implements Understood {
    public Asked {
      parts = List.copyOf(parts);
    }
  }
}
