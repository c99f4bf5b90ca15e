package id.tanyabanten.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanyabanten.journal.UpdateInbox;
import id.tanyabanten.journal.Waiting;
import java.util.List;
import java.util.Optional;

/** Sends the messages of a reply, each noted in the inbox before. */
final class MessageSender {

  private final BotApi api;
  private final UpdateInbox inbox;
  private final Troubles troubles;
  private final Operator operator;

  MessageSender(BotApi api, UpdateInbox inbox, Troubles troubles, Operator operator) {
    this.api = api;
    this.inbox = inbox;
    this.troubles = troubles;
    this.operator = operator;
  }

  /**
   * Sends what has not been sent yet; what Telegram will never take is left out.
   *
   * @throws NotNow where it has to be tried again later
   */
  void send(Waiting waiting, Origin to, List<OutgoingMessage> messages) {
    boolean isTaken = true;
    for (int part = waiting.partsSent() + 1; isTaken && part <= messages.size(); part++) {
      inbox.sending(waiting, part);
      isTaken = isTaken(messages.get(part - 1), to);
      if (isTaken && part < messages.size()) {
        noteSent(waiting, part);
      }
    }
  }

  /** However long that takes: it would be sent again. */
  private void noteSent(Waiting waiting, int part) {
    Retries.insist(
        () -> inbox.sent(waiting, part),
        e -> troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString()));
  }

  private boolean isTaken(OutgoingMessage message, Origin to) {
    Outcome<JsonNode> outcome = api.send(message, to);
    Optional<Origin> moved = movedTo(outcome, to);
    if (moved.isPresent()) {
      return isTaken(message, moved.get());
    }
    if (outcome instanceof Outcome.Refused<JsonNode> refused && !isFinal(refused)) {
      outcome = api.sendPlain(message, to);
    }
    return isDone(outcome);
  }

  /** A group that became a bigger one has a new id, and there no message to reply to. */
  private static Optional<Origin> movedTo(Outcome<JsonNode> outcome, Origin to) {
    return outcome instanceof Outcome.Refused<JsonNode> refused
        ? refused
            .movedTo()
            .filter(chat -> chat != to.chat())
            .map(
                chat ->
                    new Origin(
                        chat,
                        to.kind(),
                        to.sender(),
                        to.languageCode(),
                        Optional.empty(),
                        Optional.empty()))
        : Optional.empty();
  }

  /** Whether no other wording would be taken either. */
  private static boolean isFinal(Outcome.Refused<JsonNode> refused) {
    return refused.isOfAsker() || refused.isOfToken();
  }

  private boolean isDone(Outcome<JsonNode> outcome) {
    if (outcome instanceof Outcome.Limited<JsonNode> limited) {
      throw NotNow.butIn(limited.pause());
    }
    if (outcome instanceof Outcome.Unclear<JsonNode> unclear) {
      troubles.met(Event.SEND_DELAYED, unclear.cause());
      throw NotNow.butLater(unclear.cause());
    }
    if (outcome instanceof Outcome.Refused<JsonNode> refused) {
      refused(refused);
      return false;
    }
    troubles.over(Event.SEND_DELAYED);
    return true;
  }

  private void refused(Outcome.Refused<JsonNode> refused) {
    if (refused.isOfToken()) {
      // The next poll hears the same and ends the bot; the update waits for the next start.
      throw NotNow.butLater(refused.why());
    }
    Event event = refused.isOfAsker() ? Event.ASKER_GONE : Event.SEND_REFUSED;
    operator.told(event, refused.code() + " " + refused.why());
  }
}
