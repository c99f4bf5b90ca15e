package id.tanyabanten.telegram;

import id.tanyabanten.journal.InboxUnwritable;
import id.tanyabanten.journal.JournalException;
import id.tanyabanten.journal.UpdateInbox;
import id.tanyabanten.journal.Waiting;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers an update: read, answer, reply, send, log. It is done with an update only once that is
 * written down; until then its turn comes again, in this run or in the next.
 */
final class UpdateHandler implements Lanes.Work {

  private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);

  private final UpdateInbox inbox;
  private final UpdateReader reader;
  private final WholeQuestion whole;
  private final Responder responder;
  private final MessageSender sender;
  private final BotApi api;
  private final Typing typing;
  private final Conversations conversations;
  private final Troubles troubles;

  UpdateHandler(
      UpdateInbox inbox,
      UpdateReader reader,
      WholeQuestion whole,
      Responder responder,
      MessageSender sender,
      BotApi api,
      Typing typing,
      Conversations conversations,
      Troubles troubles) {
    this.inbox = inbox;
    this.reader = reader;
    this.whole = whole;
    this.responder = responder;
    this.sender = sender;
    this.api = api;
    this.typing = typing;
    this.conversations = conversations;
    this.troubles = troubles;
  }

  @Override
  public boolean answerNext(String chat) {
    try {
      Optional<Waiting> next = inbox.next(chat);
      next.ifPresent(this::handle);
      return next.isPresent();
    } catch (InboxUnwritable e) {
      troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString());
      throw NotNow.butLater(e.obstacle().toString());
    }
  }

  private void handle(Waiting waiting) {
    Incoming incoming = reader.read(waiting.payload());
    if (incoming instanceof Incoming.Asked asked) {
      respond(asked.origin(), waiting, () -> responder.toQuestion(asked, whole.of(waiting, asked)));
    } else if (incoming instanceof Incoming.Commanded commanded) {
      respond(commanded.origin(), waiting, () -> responder.toCommand(commanded, waiting));
    } else if (incoming instanceof Incoming.Pressed pressed) {
      respond(pressed.origin(), waiting, () -> pressed(pressed, waiting));
    } else if (incoming instanceof Incoming.Wordless wordless) {
      respond(wordless.origin(), waiting, () -> responder.toWordless(wordless, waiting));
    } else {
      if (incoming instanceof Incoming.PressedElsewhere pressed) {
        api.settle(pressed.callbackId(), "");
      }
      finish(Response.silence(waiting));
    }
  }

  private Response pressed(Incoming.Pressed pressed, Waiting waiting) {
    Origin origin = pressed.origin();
    Optional<String> question = Suggestions.question(pressed.press());
    ChatTexts texts = new ChatTexts(responder.language(origin));
    api.settle(pressed.callbackId(), question.isEmpty() ? texts.text("button.unknown") : "");
    return question
        .map(text -> responder.toSuggestion(waiting, origin, text))
        .orElseGet(() -> Response.silence(waiting));
  }

  /** What makes a response. */
  @FunctionalInterface
  private interface Responding {
    Response response();
  }

  private void respond(Origin origin, Waiting waiting, Responding responding) {
    Response response;
    try (Typing.Shown shown = typing.in(origin)) {
      response = responding.response();
    } catch (NotNow | JournalException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("an update could not be answered", e);
      response = responder.apology(origin, waiting);
    }
    sender.send(waiting, origin, response.messages());
    finish(response);
    conversations.change(origin, response.remembered());
  }

  /** What was sent must be noted as sent, however long that takes: it would be sent again. */
  private void finish(Response response) {
    Retries.insist(
        () -> inbox.answered(response.to(), response.question()),
        e -> troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString()));
    troubles.over(Event.JOURNAL_UNWRITABLE);
  }
}
