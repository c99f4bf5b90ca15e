package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.telegram.loopback.Call;
import id.tanyabanten.telegram.loopback.LoopbackServer;
import id.tanyabanten.telegram.loopback.Person;
import id.tanyabanten.telegram.loopback.Sent;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the bot, a process of its own, with SIGKILL while it is under load, and starts it again, at
 * moments drawn from a seed: {@code -Dcrash.kills}, {@code -Dcrash.questions}, {@code
 * -Dcrash.seed}.
 */
class CrashTest {

  private static final int KILLED = 137;
  private static final int CHATS = 20;

  /** So that several are under way at any moment. */
  private static final Duration EACH_SEND = Duration.ofMillis(15);

  private static final Duration SOON = Duration.ofSeconds(60);

  private final int kills = Integer.getInteger("crash.kills", 3);
  private final int questions = Integer.getInteger("crash.questions", 60);
  private final long seed = Long.getLong("crash.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private final Map<Asked, Long> updates = new HashMap<>();

  @TempDir private Path folder;
  private LoopbackServer telegram;
  private Program program;

  private record Asked(long chat, long message) {}

  /**
   * When to kill.
   *
   * @param afterSends how many messages the bot has sent by then, in this run
   * @param beforeRecord whether the last of them has arrived, but the bot was not told so yet
   */
  private record Moment(int afterSends, boolean beforeRecord) {}

  @BeforeEach
  void prepare() {
    telegram = LoopbackServer.start();
    telegram.faults().delaySends(EACH_SEND);
    program = new Program(folder);
  }

  @AfterEach
  void end() {
    telegram.close();
  }

  @Test
  void noQuestionIsLostAndOnlyWhatWasBeingSentIsAnsweredTwice() throws Exception {
    List<Asked> asked = new ArrayList<>();
    List<String> report = new ArrayList<>(List.of("seed " + seed));
    long underWay = 0;
    for (Moment moment : moments()) {
      ask(questions / (kills + 1), asked);
      int callsBefore = telegram.recorder().callCount("sendMessage");
      int exit = runUntil(moment);
      long beingSent = beingSent(callsBefore);
      underWay += beingSent;
      report.add(moment + ": exit " + exit + ", being sent " + beingSent);
      assertThat(exit).isEqualTo(KILLED);
    }
    ask(questions - asked.size(), asked);
    runUntilAllIsAnswered(asked);

    Map<Asked, Long> answers =
        telegram.recorder().sent().stream()
            .collect(Collectors.groupingBy(CrashTest::answered, Collectors.counting()));
    long lost = asked.stream().filter(it -> !answers.containsKey(it)).count();
    long twice = answers.values().stream().mapToLong(count -> count - 1).sum();
    report.add(
        "questions %d, kills %d, lost %d, answered twice %d, being sent at the kills %d"
            .formatted(asked.size(), kills, lost, twice, underWay));
    report.forEach(System.out::println);
    assertThat(lost).isZero();
    assertThat(twice).isLessThanOrEqualTo(underWay);
    assertThat(Sql.count(program.data(), "questions")).isEqualTo(asked.size());
    assertThat(telegram.recorder().refused()).isEmpty();
  }

  private static Asked answered(Sent sent) {
    return new Asked(sent.chat(), sent.replyTo().orElseThrow());
  }

  /** What this run had begun to send, as Telegram saw it, and had not written down as sent. */
  private long beingSent(int callsBefore) {
    Set<String> open =
        Set.copyOf(
            Sql.texts(program.data(), "SELECT update_id FROM inbox WHERE payload IS NOT NULL"));
    return telegram.recorder().calls("sendMessage").stream()
        .skip(callsBefore)
        .map(call -> new Asked(call.chat().orElseThrow(), repliedTo(call)))
        .distinct()
        .filter(it -> open.contains(String.valueOf(updates.get(it))))
        .count();
  }

  private static long repliedTo(Call call) {
    return call.parameters().path("reply_parameters").path("message_id").asLong();
  }

  /** Two at the least between a send and its record. */
  private List<Moment> moments() {
    int most = Math.max(2, questions / (kills + 1));
    List<Moment> moments =
        IntStream.range(0, kills)
            .mapToObj(it -> new Moment(1 + random.nextInt(most), it < 2 || random.nextBoolean()))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(moments, random);
    return moments;
  }

  private void ask(int count, List<Asked> asked) {
    for (int number = 0; number < count; number++) {
      long chat = 1 + random.nextInt(CHATS);
      Person.Arrived arrived = telegram.person(chat).says("umk lebak 2026");
      Asked question = new Asked(chat, arrived.messageId());
      asked.add(question);
      updates.put(question, arrived.updateId());
    }
  }

  private int runUntil(Moment moment) throws Exception {
    Process bot = startBot();
    AtomicInteger sends = new AtomicInteger();
    AtomicBoolean isDue = new AtomicBoolean();
    telegram
        .faults()
        .whenTaken(
            sent -> {
              if (sends.incrementAndGet() >= moment.afterSends() && !isDue.getAndSet(true)) {
                if (moment.beforeRecord()) {
                  kill(bot);
                }
              }
            });
    long end = System.nanoTime() + SOON.toNanos();
    while (!isDue.get() && bot.isAlive() && System.nanoTime() < end) {
      Thread.sleep(1);
    }
    return kill(bot);
  }

  private static int kill(Process bot) {
    bot.destroyForcibly();
    try {
      assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
      return bot.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void runUntilAllIsAnswered(List<Asked> asked) throws Exception {
    telegram.faults().whenTaken(sent -> {});
    Process bot = startBot();
    try {
      telegram.updates().awaitConfirmed(SOON);
      Await.until(() -> Sql.count(program.data(), "questions") >= asked.size());
      Await.until(() -> Sql.count(program.data(), "inbox WHERE payload IS NOT NULL") == 0);
    } finally {
      bot.destroy();
      assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(bot.exitValue()).isZero();
  }

  private Process startBot() {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run")
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "err.txt")));
    builder.environment().put("TELEGRAM_BOT_TOKEN", telegram.token());
    builder.environment().put("TELEGRAM_API_URL", telegram.url());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
