package id.tanyabanten;

import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.LastPoll;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Says whether the bot on Telegram is at work: by when Telegram last answered it. */
@Command(name = "health")
final class HealthCommand implements Callable<Integer> {

  private static final int NOT_WELL = 1;

  /**
   * A poll takes up to 50 s, and 10 s more on the way; after a failure the next waits up to 30 s.
   */
  private static final Duration RECENT = Duration.ofSeconds(120);

  private final TanyaBanten main;

  HealthCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Surroundings surroundings = main.surroundings();
    DataFolder folder = new DataFolder(main.locations().data());
    Optional<Instant> lastPoll = new LastPoll(folder).read();
    if (lastPoll.isEmpty()) {
      surroundings.out().println(Notice.line("health.never", folder.path()));
      return NOT_WELL;
    }
    Duration age = Duration.between(lastPoll.get(), surroundings.clock().instant());
    boolean isWell = age.compareTo(RECENT) <= 0;
    surroundings
        .out()
        .println(
            Notice.line(isWell ? "health.well" : "health.old", String.valueOf(age.toSeconds())));
    return isWell ? ExitCode.OK : NOT_WELL;
  }
}
