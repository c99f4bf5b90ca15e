package id.tanyabanten;

import id.tanyabanten.Program.Outcome;
import id.tanyabanten.telegram.loopback.LoopbackServer;
import id.tanyabanten.telegram.loopback.Sent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The whole program on Telegram, started and stopped as often as a test wants. */
final class RunningBot implements AutoCloseable {

  static final Duration SOON = Duration.ofSeconds(20);

  final LoopbackServer telegram;
  final Program program;
  private CompletableFuture<Outcome> run = CompletableFuture.completedFuture(null);

  RunningBot(Path folder, LoopbackServer telegram) {
    this.telegram = telegram;
    this.program = new Program(folder).ticking();
    program.environment.put("TELEGRAM_BOT_TOKEN", telegram.token());
    program.environment.put("TELEGRAM_API_URL", telegram.url());
  }

  RunningBot start() {
    run = CompletableFuture.supplyAsync(() -> program.run("run"));
    return this;
  }

  /** As the system does on SIGTERM; what the run left behind. */
  Outcome stop() {
    program.interrupts.forEach(Runnable::run);
    return await();
  }

  /** Until it ends by itself. */
  Outcome await() {
    return run.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join();
  }

  boolean isRunning() {
    return !run.isDone();
  }

  /** What a person in a private chat is told. */
  Sent ask(long person, String text) {
    int before = telegram.recorder().sentCount(person);
    telegram.person(person).says(text);
    return awaitTo(person, before + 1);
  }

  Sent awaitTo(long chat, int count) {
    List<Sent> sent = telegram.recorder().awaitSentTo(chat, count, SOON);
    return sent.get(count - 1);
  }

  /** Until all that was put in has been answered or stepped over. */
  void awaitQuiet() {
    telegram.updates().awaitConfirmed(SOON);
    Await.until(() -> Sql.count(program.data(), "inbox WHERE payload IS NOT NULL") == 0);
  }

  List<String> log() {
    return Sql.texts(program.data(), "SELECT text FROM questions ORDER BY id");
  }

  @Override
  public void close() {
    if (isRunning()) {
      stop();
    }
    telegram.close();
  }
}
