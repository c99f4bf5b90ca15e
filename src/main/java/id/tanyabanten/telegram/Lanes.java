package id.tanyabanten.telegram;

import dev.failsafe.FailsafeExecutor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers one update after another in each chat, and many chats beside each other. A chat in which
 * nothing can be sent for a while holds up no other, and no thread.
 */
final class Lanes {

  /** What answers the oldest update of a chat. */
  @FunctionalInterface
  interface Work {

    /**
     * @return whether there was one
     * @throws NotNow where it can't be answered yet
     */
    boolean answerNext(String chat);
  }

  private enum State {
    AT_WORK,
    /** Something came in since the last look into the inbox. */
    WOKEN
  }

  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  private final Map<String, State> lanes = new ConcurrentHashMap<>();
  private final Work work;
  private final ExecutorService workers;
  private final FailsafeExecutor<Boolean> untilSent;
  private volatile boolean stopping;

  /**
   * @param atOnce in how many chats at most an answer is under way
   */
  Lanes(Work work, int atOnce) {
    this.work = work;
    this.workers = Executors.newFixedThreadPool(atOnce, Lanes::thread);
    this.untilSent = Retries.untilSent(workers);
  }

  private static Thread thread(Runnable task) {
    return new Thread(task, "answers");
  }

  /** Something came into the chat. */
  void wake(String chat) {
    if (lanes.put(chat, State.WOKEN) == null) {
      go(chat);
    }
  }

  private void go(String chat) {
    try {
      untilSent
          .getAsync(() -> step(chat))
          .whenComplete((more, failure) -> after(chat, more != null && more, failure));
    } catch (RejectedExecutionException e) {
      // The bot is ending: the update waits in the inbox.
    }
  }

  private boolean step(String chat) {
    lanes.put(chat, State.AT_WORK);
    try {
      return !stopping && work.answerNext(chat);
    } catch (NotNow e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("an update could neither be answered nor stepped over", e);
      throw NotNow.butLater(e.toString());
    }
  }

  private void after(String chat, boolean more, Throwable failure) {
    if (stopping || failure != null) {
      // The bot is ending: the update waits in the inbox.
      return;
    }
    // Only one that is still as it was when the inbox was found empty may end.
    if (more || !lanes.remove(chat, State.AT_WORK)) {
      go(chat);
    }
  }

  /** Lets what is under way come to its end, for so long; all else waits in the inbox. */
  void stop(Duration patience) {
    stopping = true;
    workers.shutdown();
    try {
      if (!workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
