package id.tanyabanten.telegram;

import id.tanyabanten.answer.Question;
import id.tanyabanten.answer.Turns;
import id.tanyabanten.language.Language;
import java.util.Optional;

/**
 * What is remembered of a conversation while it goes on.
 *
 * @param id what ties its questions together in the log; empty before the first
 * @param language of the latest question
 * @param campaign what the link said by which the asker came
 * @param album of the latest pictures that were said not to be readable
 */
record Conversation(
    String id,
    Turns turns,
    Optional<Language> language,
    Optional<String> campaign,
    Optional<String> album) {

  static final Conversation NONE =
      new Conversation("", Turns.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  Conversation with(Question question, Language inLanguage, String newId) {
    return new Conversation(
        id.isEmpty() ? newId : id, turns.with(question), Optional.of(inLanguage), campaign, album);
  }

  Conversation from(String link) {
    return new Conversation(id, turns, language, Optional.of(link), album);
  }

  Conversation withAlbum(Optional<String> latest) {
    return new Conversation(id, turns, language, campaign, latest);
  }
}
