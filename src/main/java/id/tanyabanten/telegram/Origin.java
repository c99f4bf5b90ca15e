package id.tanyabanten.telegram;

import id.tanyabanten.journal.ChatKind;
import java.util.Optional;

/**
 * Where an update came from: whom and what a reply goes to.
 *
 * @param sender the id of whoever wrote or pressed
 * @param languageCode the language of the sender's Telegram, empty where it is not told
 * @param message the message to reply to
 * @param topic of a group that has topics, the one that was written in
 */
record Origin(
    long chat,
    ChatKind kind,
    long sender,
    String languageCode,
    Optional<Integer> message,
    Optional<Integer> topic) {}
