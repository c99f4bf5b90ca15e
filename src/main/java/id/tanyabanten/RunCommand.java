package id.tanyabanten;

import id.tanyabanten.console.Banner;
import id.tanyabanten.console.Conversation;
import id.tanyabanten.console.Screen;
import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.FolderLock;
import id.tanyabanten.knowledge.FolderState;
import id.tanyabanten.telegram.TelegramBot;
import id.tanyabanten.telegram.TelegramSettings;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * The main job: the bot on Telegram where there is a token, else a conversation on the terminal.
 */
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
    // Looked at first: a mistake in them should not be told after all documents are read.
    Optional<TelegramSettings> telegram = TelegramAccess.in(surroundings);
    FolderState known = FolderState.of(locations.knowledge());
    try (FolderLock lock = new DataFolder(locations.data()).lock();
        Application application = Application.start(locations, surroundings, true)) {
      Journal journal = application.journal().orElseThrow();
      journal.eraseOverdue();
      application.shelf().watch(known);
      if (telegram.isPresent()) {
        return answerOnTelegram(telegram.get(), application, journal, lock);
      }
      converse(application, lock);
      return ExitCode.OK;
    }
  }

  private int answerOnTelegram(
      TelegramSettings settings, Application application, Journal journal, FolderLock lock) {
    Surroundings surroundings = main.surroundings();
    TelegramBot bot =
        new TelegramBot(
            settings,
            application.answerer(),
            application::knowledge,
            journal.forTelegram(),
            surroundings.clock(),
            new TelegramLog());
    Runnable calledOff =
        surroundings
            .interrupts()
            .before(
                () -> {
                  bot.stop();
                  application.close();
                  lock.close();
                });
    try {
      TelegramBot.Ending ending = bot.run();
      return ending == TelegramBot.Ending.STOPPED ? ExitCode.OK : ExitCode.USAGE;
    } finally {
      calledOff.run();
      bot.stop();
    }
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
