package id.tanyabanten.telegram;

import dev.failsafe.FailsafeException;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.journal.JournalException;
import id.tanyabanten.journal.UpdateInbox;
import id.tanyabanten.knowledge.Knowledge;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The bot on Telegram, from its start to its end. */
public final class TelegramBot {

  /** How many answers are under way at most: sends take their time, and are waited for. */
  private static final int AT_ONCE = 64;

  /** The longest that Telegram, and what lies between, keeps a poll open for sure. */
  private static final Duration PATIENCE = Duration.ofSeconds(50);

  /** What is under way gets so long to end; with all else the whole end takes less than 10 s. */
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(7);

  /** How a run ended. */
  public enum Ending {
    STOPPED,
    TOKEN_REFUSED
  }

  private final BotApi api;
  private final Answerer answerer;
  private final Supplier<Knowledge> knowledge;
  private final TelegramJournal journal;
  private final Clock clock;
  private final Operator operator;
  private final Troubles troubles;
  private final Typing typing;
  private final ScheduledExecutorService jobs = Executors.newSingleThreadScheduledExecutor();
  private volatile Optional<Poller> poller = Optional.empty();
  private volatile Optional<Lanes> lanes = Optional.empty();
  private volatile Optional<Thread> runner = Optional.empty();
  private volatile boolean stopping;

  /**
   * @param knowledge the documents in service
   */
  public TelegramBot(
      TelegramSettings settings,
      Answerer answerer,
      Supplier<Knowledge> knowledge,
      TelegramJournal journal,
      Clock clock,
      Operator operator) {
    this.api = new BotApi(settings, AT_ONCE, PATIENCE);
    this.answerer = answerer;
    this.knowledge = knowledge;
    this.journal = journal;
    this.clock = clock;
    this.operator = operator;
    this.troubles = new Troubles(operator, clock);
    this.typing = new Typing(api);
  }

  /** Answers until it is stopped, or Telegram does not take the token. */
  public Ending run() {
    runner = Optional.of(Thread.currentThread());
    try {
      Outcome<Bot> me = Retries.<Bot>untilDone(troubles::met).get(api::me);
      if (me instanceof Outcome.Refused) {
        return refused();
      }
      troubles.reached();
      return run(((Outcome.Done<Bot>) me).value());
    } catch (FailsafeException e) {
      if (stopping) {
        return Ending.STOPPED;
      }
      throw e;
    } finally {
      runner = Optional.empty();
    }
  }

  private Ending refused() {
    operator.told(Event.TOKEN_REFUSED, "");
    return Ending.TOKEN_REFUSED;
  }

  private Ending run(Bot bot) {
    UpdateReader reader = new UpdateReader(bot);
    Lanes answering = new Lanes(handler(reader), AT_ONCE);
    lanes = Optional.of(answering);
    operator.told(Event.STARTED, "@" + bot.name());
    jobs.execute(new Menu(api, operator)::set);
    jobs.scheduleAtFixedRate(this::eraseOverdue, 0, 1, TimeUnit.DAYS);
    answerLeftOver(answering);
    Poller polling = poller(reader, answering);
    poller = Optional.of(polling);
    Ending ending = polling.run();
    return ending == Ending.TOKEN_REFUSED ? refused() : ending;
  }

  /** What was not answered when the bot last ended, however it did. */
  private void answerLeftOver(Lanes answering) {
    List<String> chats =
        Retries.insist(
            journal.inbox()::chatsWaiting,
            e -> troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString()));
    if (!chats.isEmpty()) {
      operator.told(Event.LEFT_OVER, String.valueOf(chats.size()));
    }
    chats.forEach(answering::wake);
  }

  private Poller poller(UpdateReader reader, Lanes answering) {
    Intake intake =
        new Intake(journal.inbox(), reader, journal.pseudonyms(), answering::wake, troubles);
    return new Poller(api, intake, journal.lastPoll(), troubles, clock);
  }

  private UpdateHandler handler(UpdateReader reader) {
    Conversations conversations = new Conversations();
    Responder responder =
        new Responder(
            answerer,
            new CommandReplies(knowledge, journal.settings()),
            journal.pseudonyms(),
            conversations,
            journal.erasure()::of);
    UpdateInbox inbox = journal.inbox();
    return new UpdateHandler(
        inbox,
        reader,
        new WholeQuestion(inbox, reader, clock),
        responder,
        new MessageSender(api, inbox, troubles, operator),
        api,
        typing,
        conversations,
        journal.pseudonyms(),
        troubles);
  }

  private void eraseOverdue() {
    try {
      journal.erasure().overdue(journal.settings());
    } catch (JournalException e) {
      troubles.met(Event.JOURNAL_UNWRITABLE, e.path().toString());
    }
  }

  /**
   * Ends it: nothing new is taken, what is being answered is, all else waits for the next start.
   * Takes less than 10 s.
   */
  public synchronized void stop() {
    if (stopping) {
      return;
    }
    stopping = true;
    troubles.silence();
    poller.ifPresent(Poller::stop);
    api.stopPolling();
    runner.ifPresent(Thread::interrupt);
    lanes.ifPresent(it -> it.stop(LAST_ANSWERS));
    jobs.shutdownNow();
    typing.close();
    api.close();
  }
}
