package id.tanyabanten.knowledge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the knowledge folder from time to time and tells when it has changed. It looks rather
 * than listens: what changes in a folder that is mounted from elsewhere is told to nobody.
 */
public final class KnowledgeWatcher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatcher.class);

  private final Path folder;
  private final Runnable changed;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(KnowledgeWatcher::thread);
  private FolderState told;
  private FolderState lastSeen;

  /**
   * Looks from now on.
   *
   * @param known as the folder was before it was loaded: whatever has changed since is told
   * @param changed does all that follows from a change; the next look waits for it
   */
  public KnowledgeWatcher(Path folder, FolderState known, Duration betweenLooks, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
    this.told = known;
    this.lastSeen = known;
    looking.scheduleWithFixedDelay(
        this::lookAgain, betweenLooks.toMillis(), betweenLooks.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "knowledge");
    thread.setDaemon(true);
    return thread;
  }

  /** A change is told once it has come to rest: a file may be half written. */
  private void lookAgain() {
    try {
      FolderState seen = FolderState.of(folder);
      if (seen.equals(lastSeen) && !seen.equals(told)) {
        told = seen;
        changed.run();
      }
      lastSeen = seen;
    } catch (RuntimeException e) {
      LOG.error("the documents could not be loaded again", e);
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
