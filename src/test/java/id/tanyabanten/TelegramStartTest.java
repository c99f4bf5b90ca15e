package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import id.tanyabanten.telegram.loopback.Fault;
import id.tanyabanten.telegram.loopback.FaultOrder;
import id.tanyabanten.telegram.loopback.LoopbackOptions;
import id.tanyabanten.telegram.loopback.LoopbackServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the bot on Telegram starts and ends, and what it makes of a Telegram that does not answer.
 */
class TelegramStartTest {

  @TempDir private Path folder;
  private LoopbackServer telegram;
  private RunningBot bot;

  @BeforeEach
  void prepare() {
    use(LoopbackServer.start());
  }

  private void use(LoopbackServer server) {
    telegram = server;
    bot = new RunningBot(folder, telegram);
  }

  @AfterEach
  void end() {
    bot.close();
  }

  @Test
  void aTokenThatTelegramDoesNotKnowIsSaid() {
    bot.program.environment.put("TELEGRAM_BOT_TOKEN", "1:other");

    assertThat(bot.start().await().status()).isEqualTo(2);
    assertThat(telegram.recorder().callCount("getUpdates")).isZero();
  }

  @Test
  void aTokenThatIsRevokedEndsTheBotAndLosesNothing() {
    bot.start();
    bot.ask(1, "umk lebak 2026");
    FaultOrder revoked = telegram.faults().always(Fault.unauthorized());
    telegram.person(1).says("umk lebak 2025");

    assertThat(bot.await().status()).isEqualTo(2);

    revoked.close();
    bot.start();
    assertThat(bot.awaitTo(1, 2).plain()).contains("Rp3.172.384,39");
  }

  @Test
  void theTokenMayLieInAFile() throws Exception {
    bot.program.environment.remove("TELEGRAM_BOT_TOKEN");
    bot.program.environment.put("TELEGRAM_BOT_TOKEN_FILE", "token");
    Files.writeString(folder.resolve("token"), telegram.token() + "\n");

    assertThat(bot.start().ask(1, "umk lebak 2026").plain()).contains("Rp3.330.010,62");
  }

  @Test
  void aTokenFileThatIsNotThereOrHoldsNoneIsSaid() throws Exception {
    bot.program.environment.remove("TELEGRAM_BOT_TOKEN");
    bot.program.environment.put("TELEGRAM_BOT_TOKEN_FILE", "token");

    Outcome missing = bot.program.run();
    Files.writeString(folder.resolve("token"), " \n");
    Outcome empty = bot.program.run();

    assertThat(List.of(missing, empty)).extracting(Outcome::status).containsOnly(2);
    assertThat(missing.err()).contains("TELEGRAM_BOT_TOKEN_FILE");
    assertThat(empty.err()).contains("BotFather");
  }

  @Test
  void aTokenOrAddressThatIsNoneIsSaidWithoutShowingIt() {
    bot.program.environment.put("TELEGRAM_BOT_TOKEN", "123 secret/key");
    Outcome token = bot.program.run();
    bot.program.environment.put("TELEGRAM_BOT_TOKEN", "1:x");
    bot.program.environment.put("TELEGRAM_API_URL", "telegram.example secret");
    Outcome address = bot.program.run();
    bot.program.environment.remove("TELEGRAM_API_URL");
    bot.program.environment.put("TELEGRAM_PROXY_URL", "socks5://user:secret@proxy");
    Outcome proxy = bot.program.run();

    assertThat(List.of(token, address, proxy))
        .allSatisfy(
            outcome -> {
              assertThat(outcome.status()).isEqualTo(2);
              assertThat(outcome.err()).doesNotContain("secret");
            });
    assertThat(token.err()).contains("TELEGRAM_BOT_TOKEN");
    assertThat(address.err()).contains("TELEGRAM_API_URL");
    assertThat(proxy.err()).contains("TELEGRAM_PROXY_URL");
  }

  @Test
  void theApiMayLieBelowAPathAndEndInAStroke() {
    bot.close();
    use(LoopbackServer.start(LoopbackOptions.USUAL.withPrefix("/tg/api")));
    bot.program.environment.put("TELEGRAM_API_URL", telegram.url() + "/");

    assertThat(bot.start().ask(1, "umk lebak 2026").plain()).contains("Rp3.330.010,62");
  }

  @Test
  void offlineAtTheStartIsWaitedOut() {
    telegram.goDown();
    bot.start();
    Await.until(() -> !bot.program.interrupts.isEmpty());
    telegram.comeBack();

    assertThat(bot.ask(1, "umk lebak 2026").plain()).contains("Rp3.330.010,62");
  }

  @Test
  void offlineAtTheStartItCanStillBeStopped() {
    telegram.goDown();
    bot.start();
    Await.until(() -> !bot.program.interrupts.isEmpty());

    assertThat(bot.stop().status()).isZero();
    telegram.comeBack();
  }

  @Test
  void aPollThatFailsIsMadeAgain() {
    bot.start();
    bot.ask(1, "halo");
    int asked = 1;
    for (Fault fault :
        List.of(
            Fault.page(502),
            Fault.body(200, "{\"ok\":true,\"result\":7}"),
            Fault.body(200, "[]"),
            Fault.body(200, "not JSON"),
            Fault.cutBefore(),
            Fault.cutInTheMiddle(),
            Fault.tooManyRequests(1),
            Fault.error(id.tanyabanten.telegram.loopback.ApiError.badRequest("what")))) {
      telegram.faults().next(1, "getUpdates", fault);
      telegram.person(1).says("umk lebak 2026");
      asked++;
      bot.awaitTo(1, asked);
    }
    bot.awaitQuiet();
    assertThat(telegram.recorder().sentCount(1)).isEqualTo(asked);
  }

  @Test
  void anotherBotWithTheSameTokenIsWaitedOut() {
    FaultOrder conflict = telegram.faults().next(1, "getUpdates", Fault.conflict());
    bot.start();
    Await.until(conflict::isOver);
    telegram.person(1).says("umk lebak 2026");

    assertThat(bot.awaitTo(1, 1).plain()).contains("Rp3.330.010,62");
  }

  @Test
  void aDatabaseThatIsLockedForAWhileLosesNothing() {
    bot.start();
    bot.ask(1, "halo");
    Sql.change(bot.program.data(), "ALTER TABLE inbox RENAME TO gone");
    telegram.person(1).says("umk lebak 2026");
    telegram.person(2).says("umk lebak 2026");
    telegram.recorder().awaitCalls("getUpdates", 2, RunningBot.SOON);

    Sql.change(bot.program.data(), "ALTER TABLE gone RENAME TO inbox");

    bot.awaitTo(1, 2);
    bot.awaitTo(2, 1);
    bot.awaitQuiet();
    assertThat(bot.log()).hasSize(3);
  }

  @Test
  void anEndTakesWhatIsUnderWayToItsEnd() {
    bot.start();
    bot.ask(1, "halo");
    telegram.faults().delaySends(Duration.ofSeconds(1));
    telegram.person(1).says("umk lebak 2026");
    telegram.recorder().awaitCalls("sendMessage", 2, RunningBot.SOON);

    assertThat(bot.stop().status()).isZero();

    assertThat(telegram.recorder().sentCount(1)).isEqualTo(2);
    assertThat(Sql.count(bot.program.data(), "inbox WHERE payload IS NOT NULL")).isZero();
  }

  @Test
  void healthFollowsTheLastPoll() {
    assertThat(bot.program.run("health").status()).isEqualTo(1);
    bot.start();
    bot.ask(1, "halo");

    Program later = new Program(folder);
    assertThat(later.run("health").status()).isZero();
    bot.stop();
    Sql.count(bot.program.data(), "inbox");
    assertThat(lastPoll("2020-01-01T00:00:00Z").run("health").status()).isEqualTo(1);
    assertThat(lastPoll("yesterday").run("health").status()).isEqualTo(1);
  }

  private Program lastPoll(String text) {
    try {
      Files.writeString(bot.program.data().resolve("last-poll"), text);
      return new Program(folder);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
