package id.tanyabanten.telegram;

import dev.failsafe.FailsafeException;
import id.tanyabanten.journal.JournalException;
import id.tanyabanten.journal.LoggedQuestion;
import id.tanyabanten.journal.Pseudonyms;
import id.tanyabanten.journal.UpdateInbox;
import id.tanyabanten.journal.Waiting;
import java.util.List;
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
  private final Pseudonyms pseudonyms;
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
      Pseudonyms pseudonyms,
      Troubles troubles) {
    this.inbox = inbox;
    this.reader = reader;
    this.whole = whole;
    this.responder = responder;
    this.sender = sender;
    this.api = api;
    this.typing = typing;
    this.conversations = conversations;
    this.pseudonyms = pseudonyms;
    this.troubles = troubles;
  }

  @Override
  public boolean answerNext(String chat) {
    try {
      Optional<Waiting> next = inbox.next(chat);
      next.ifPresent(this::handle);
      return next.isPresent();
    } catch (JournalException e) {
      troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString());
      throw NotNow.butLater(e.obstacle().toString());
    }
  }

  private void handle(Waiting waiting) {
    Incoming incoming = reader.read(waiting.payload());
    if (incoming instanceof Incoming.Asked asked) {
      respond(asked.origin(), waiting, () -> asked(asked, waiting));
    } else if (incoming instanceof Incoming.Commanded commanded) {
      respond(commanded.origin(), waiting, () -> responder.toCommand(commanded, waiting));
    } else if (incoming instanceof Incoming.Pressed pressed) {
      respond(pressed.origin(), waiting, () -> pressed(pressed, waiting));
    } else if (incoming instanceof Incoming.Wordless wordless) {
      respond(wordless.origin(), waiting, () -> wordless(wordless, waiting));
    } else {
      if (incoming instanceof Incoming.PressedElsewhere pressed) {
        api.settle(pressed.callbackId(), "");
      }
      finish(Response.silence(waiting));
    }
  }

  /** Telegram calls a message edited too when its link preview comes. */
  private Response asked(Incoming.Asked asked, Waiting waiting) {
    boolean isAsBefore =
        asked.manner() == Incoming.Manner.EDITED
            && inbox.came(pseudonyms.ofWords(asked.identity()), waiting);
    return isAsBefore
        ? Response.silence(waiting)
        : responder.toQuestion(asked, whole.of(waiting, asked));
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

  /** The words of an album may stand below any of its pictures. */
  private Response wordless(Incoming.Wordless wordless, Waiting waiting) {
    Optional<Waiting> next = wordless.album().flatMap(album -> inbox.after(waiting));
    while (next.isPresent()) {
      Incoming following = reader.read(next.get().payload());
      if (!wordless.album().equals(following.album())) {
        break;
      }
      if (following instanceof Incoming.Asked) {
        return Response.silence(waiting);
      }
      next = inbox.after(next.get());
    }
    return responder.toWordless(wordless, waiting);
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
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("an update could not be answered", e);
      response = responder.apology(origin, waiting);
    }
    sender.send(waiting, origin, response.messages());
    finish(response);
    conversations.change(origin, response.remembered());
  }

  /** What was sent must be noted as sent, however long that takes: it would be sent again. */
  private void finish(Response response) {
    try {
      note(response.to(), response.question());
    } catch (FailsafeException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("a question could not be logged with its words", e);
      note(response.to(), response.question().map(LoggedQuestion::withoutText));
    }
    troubles.over(Event.JOURNAL_UNWRITABLE);
  }

  private void note(List<Waiting> answered, Optional<LoggedQuestion> question) {
    Retries.insist(
        () -> inbox.answered(answered, question),
        e -> troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString()));
  }
}
