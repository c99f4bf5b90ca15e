package id.tanyabanten;

import id.tanyabanten.console.Banner;
import id.tanyabanten.console.Conversation;
import id.tanyabanten.console.Screen;
import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.FolderLock;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The main job: a conversation on the terminal. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

  private final TanyaBanten main;

  RunCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Locations locations = main.locations();
    Surroundings surroundings = main.surroundings();
    try (FolderLock lock = new DataFolder(locations.data()).lock();
        Application application = Application.start(locations, surroundings, true)) {
      application.journal().ifPresent(Journal::awaitOpen);
      if (hasToken()) {
        // The place of the Telegram bot.
        Notice.lines("telegram.not.yet").forEach(surroundings.err()::println);
      }
      converse(application, lock);
    }
    return ExitCode.OK;
  }

  private boolean hasToken() {
    return Stream.of("TELEGRAM_BOT_TOKEN", "TELEGRAM_BOT_TOKEN_FILE")
        .anyMatch(name -> main.surroundings().variable(name).isPresent());
  }

  private void converse(Application application, FolderLock lock) {
    Surroundings surroundings = main.surroundings();
    Screen screen = surroundings.screen();
    screen.out().println(new Banner(application.knowledge()).text());
    Conversation conversation =
        new Conversation(
            application.answerer(),
            application.log(),
            surroundings.clock(),
            surroundings.in(),
            screen);
    Runnable calledOff =
        surroundings
            .interrupts()
            .before(
                () -> {
                  screen.leavePrompt();
                  application.close();
                  lock.close();
                });
    try {
      conversation.hold();
    } finally {
      calledOff.run();
    }
  }
}
