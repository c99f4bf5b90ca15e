package id.tanyabanten;

import id.tanyabanten.answer.Answerer;
import id.tanyabanten.config.Config;
import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.reply.Exchange;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Everything that answers questions, wired together.
 *
 * @param journal nothing where questions are not logged
 */
record Application(Shelf shelf, Answerer answerer, Optional<Journal> journal)
    implements AutoCloseable {

  /** Loads what it takes; goes on past documents with errors, and says so. */
  static Application start(Locations locations, Surroundings surroundings, boolean logs) {
    return start(locations, surroundings, logs, Documents::load);
  }

  /** Loads what it takes to answer one question, so that whoever asks waits for no more. */
  static Application startFor(
      String question, Locations locations, Surroundings surroundings, boolean logs) {
    return start(
        locations,
        surroundings,
        logs,
        (folder, clock) -> Documents.loadFor(question, folder, clock));
  }

  private static Application start(
      Locations locations,
      Surroundings surroundings,
      boolean logs,
      BiFunction<Path, Clock, Documents> loading) {
    Settings settings = Settings.load(locations.config());
    Config config = settings.orCannotStart();
    Documents.requireFolder(locations.knowledge());
    // Slow to open, so it goes on beside the documents; only now, when most of what stands in the
    // way has been looked at.
    Optional<Journal> journal =
        Optional.of(new DataFolder(locations.data()))
            .filter(folder -> logs)
            .map(folder -> Journal.opening(folder, config.journal(), surroundings));
    try {
      Documents documents = loading.apply(locations.knowledge(), surroundings.clock());
      documents.orCannotStart(locations.knowledge());
      tellErrors(settings, documents, surroundings.err());
      Shelf shelf = new Shelf(documents, locations.knowledge(), surroundings.clock());
      Answerer answerer = new Answerer(shelf::edition, config.answer());
      return new Application(shelf, answerer, journal);
    } catch (CannotStart e) {
      journal.ifPresent(Journal::close);
      throw e;
    }
  }

  /** Says that something is wrong; what, check says. */
  static void tellErrors(Settings settings, Documents documents, PrintStream err) {
    long errors =
        Stream.concat(
                documents.problems().stream(),
                settings.problemsWith(documents.knowledge()).stream())
            .filter(Problem::isError)
            .count();
    if (errors > 0) {
      err.println(Notice.line("left.out", String.valueOf(errors)));
    }
  }

  /** The documents in service. */
  Knowledge knowledge() {
    return shelf.edition().knowledge();
  }

  /** To be told of each question once it is answered. */
  Consumer<Exchange> log() {
    return journal.<Consumer<Exchange>>map(it -> it).orElse(exchange -> {});
  }

  @Override
  public void close() {
    shelf.close();
    journal.ifPresent(Journal::close);
  }
}
