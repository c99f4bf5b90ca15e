package id.tanyabanten;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.knowledge.FolderState;
import id.tanyabanten.knowledge.KnowledgeWatcher;
import id.tanyabanten.problem.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents in service, which follow the folder where it is watched. A question is answered
 * from one edition, the old one or the new one, never from half of each.
 */
final class Shelf implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

  /** A change is seen after one look and is at rest after two; with the loading less than 5 s. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** Somebody who reads the log looks for the first; check lists them all. */
  private static final int MOST_TOLD = 5;

  private final Path folder;
  private final Clock clock;
  private volatile Shelved shelved;
  private Optional<KnowledgeWatcher> watcher = Optional.empty();

  private record Shelved(Documents documents, Edition edition) {

    static Shelved of(Documents documents) {
      return new Shelved(documents, documents.edition());
    }
  }

  Shelf(Documents documents, Path folder, Clock clock) {
    this.shelved = Shelved.of(documents);
    this.folder = folder;
    this.clock = clock;
  }

  Edition edition() {
    return shelved.edition();
  }

  /**
   * Follows the folder from now on.
   *
   * @param known as the folder was before the documents were loaded
   */
  void watch(FolderState known) {
    watcher = Optional.of(new KnowledgeWatcher(folder, known, BETWEEN_LOOKS, this::reload));
  }

  private void reload() {
    Documents documents = shelved.documents().again(folder, clock);
    tell(documents.problems().stream().filter(Problem::isError).toList());
    if (documents.knowledge().isEmpty()) {
      LOG.error("{}", Notice.line("reload.empty", folder));
      return;
    }
    shelved = Shelved.of(documents);
    LOG.info(
        "{}", Notice.line("reload.done", String.valueOf(documents.knowledge().documents().size())));
  }

  private static void tell(List<Problem> errors) {
    errors.stream()
        .limit(MOST_TOLD)
        .flatMap(error -> ProblemLines.of(error).stream())
        .forEach(line -> LOG.warn("{}", line.strip()));
    if (!errors.isEmpty()) {
      LOG.warn("{}", Notice.line("reload.kept", String.valueOf(errors.size())));
    }
  }

  @Override
  public void close() {
    watcher.ifPresent(KnowledgeWatcher::close);
  }
}
