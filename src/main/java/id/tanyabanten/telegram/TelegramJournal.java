package id.tanyabanten.telegram;

import id.tanyabanten.journal.Erasure;
import id.tanyabanten.journal.JournalSettings;
import id.tanyabanten.journal.LastPoll;
import id.tanyabanten.journal.Pseudonyms;
import id.tanyabanten.journal.UpdateInbox;

/** Where the bot keeps what must not be forgotten. */
public record TelegramJournal(
    UpdateInbox inbox,
    Pseudonyms pseudonyms,
    Erasure erasure,
    LastPoll lastPoll,
    JournalSettings settings) {}
