package id.tanyabanten.telegram;

import id.tanyabanten.journal.Arrival;
import id.tanyabanten.journal.Pseudonyms;
import id.tanyabanten.journal.UpdateInbox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts a batch of updates into the inbox, and wakes the chats that they came into. */
final class Intake implements Consumer<List<RawUpdate>> {

  /** Where an update belongs that came into no chat. */
  private static final String NO_CHAT = "none";

  private final UpdateInbox inbox;
  private final UpdateReader reader;
  private final Pseudonyms pseudonyms;
  private final Consumer<String> wake;
  private final Troubles troubles;

  Intake(
      UpdateInbox inbox,
      UpdateReader reader,
      Pseudonyms pseudonyms,
      Consumer<String> wake,
      Troubles troubles) {
    this.inbox = inbox;
    this.reader = reader;
    this.pseudonyms = pseudonyms;
    this.wake = wake;
    this.troubles = troubles;
  }

  /** Returns once the batch is on disk. */
  @Override
  public void accept(List<RawUpdate> updates) {
    List<Arrival> arrivals = updates.stream().map(this::arrival).toList();
    Set<String> chats =
        Retries.insist(
            () -> inbox.keep(arrivals),
            e -> troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString()));
    chats.forEach(wake);
  }

  /** One that nobody can read must not hold up those that come with it. */
  private Arrival arrival(RawUpdate update) {
    try {
      return readable(update);
    } catch (RuntimeException e) {
      unreadable(update);
      return new Arrival(update.id(), pseudonyms.ofChat(NO_CHAT), Optional.empty());
    }
  }

  private void unreadable(RawUpdate update) {
    troubles.met(Event.UPDATE_UNREADABLE, String.valueOf(update.id()));
    troubles.over(Event.UPDATE_UNREADABLE);
  }

  /** What is not for the bot leaves no more than its id. */
  private Arrival readable(RawUpdate update) {
    Optional<Long> chat = UpdateReader.chat(update.json());
    Incoming incoming = reader.read(update.json());
    boolean isHeard = !(incoming instanceof Incoming.Unheard);
    if (!isHeard && chat.isEmpty()) {
      unreadable(update);
    }
    return new Arrival(
        update.id(),
        pseudonyms.ofChat(chat.map(String::valueOf).orElse(NO_CHAT)),
        isHeard ? Optional.of(update.json()) : Optional.empty(),
        incoming instanceof Incoming.Asked asked
            ? Optional.of(pseudonyms.ofWords(asked.identity()))
            : Optional.empty());
  }
}
