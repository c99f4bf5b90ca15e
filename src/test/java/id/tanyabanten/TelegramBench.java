package id.tanyabanten;

import id.tanyabanten.telegram.loopback.LoopbackServer;
import id.tanyabanten.telegram.loopback.Sent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Measures the jar as it runs, with the shipped documents and the options for a small server,
 * against a Telegram on this machine: not a test, since its figures are the machine's.
 */
final class TelegramBench {

  private static final int CHATS = 500;
  private static final int QUESTIONS = 10_000;

  /** The JVM compiles what runs often; a bot runs for weeks. */
  private static final int WARM_UP = 10_000;

  private static final Duration LONG = Duration.ofMinutes(5);

  private final Path jar;
  private final List<String> questions;

  private TelegramBench(Path jar, List<String> questions) {
    this.jar = jar;
    this.questions = questions;
  }

  /**
   * Prints the figures.
   *
   * @param arguments the jar, and a file of questions, one a line
   */
  public static void main(String[] arguments) throws Exception {
    TelegramBench bench =
        new TelegramBench(Path.of(arguments[0]), Files.readAllLines(Path.of(arguments[1])));
    bench.firstAnswer();
    for (Duration send : List.of(Duration.ZERO, Duration.ofMillis(50))) {
      bench.throughput(send);
    }
    bench.latency(100, 3_000);
  }

  private Process start(LoopbackServer telegram, Path data) throws IOException {
    ProcessBuilder bot =
        new ProcessBuilder(
                "java",
                "-Xmx96m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--data",
                data.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    bot.environment().put("TELEGRAM_BOT_TOKEN", telegram.token());
    bot.environment().put("TELEGRAM_API_URL", telegram.url());
    return bot.start();
  }

  private String question(int number) {
    return questions.get(number % questions.size());
  }

  private void firstAnswer() throws Exception {
    try (LoopbackServer telegram = LoopbackServer.start()) {
      telegram.person(1).says(question(0));
      long start = System.nanoTime();
      Process bot = start(telegram, Files.createTempDirectory("bench"));
      telegram.recorder().awaitSent(1, LONG);
      say("start to first answer %.2f s", seconds(start));
      end(bot);
    }
  }

  private void throughput(Duration send) throws Exception {
    try (LoopbackServer telegram = LoopbackServer.start()) {
      Process bot = start(telegram, Files.createTempDirectory("bench"));
      telegram.faults().delaySends(send);
      ask(telegram, WARM_UP);
      telegram.recorder().awaitSent(WARM_UP, LONG);
      Duration cpu = cpu(bot);
      long start = System.nanoTime();
      ask(telegram, QUESTIONS);
      telegram.recorder().awaitSent(WARM_UP + QUESTIONS, LONG);
      double took = seconds(start);
      double cpuMillis = cpu(bot).minus(cpu).toMillis() / (double) QUESTIONS;
      say(
          "%d ms a send: %.0f answers/s, %.2f ms of CPU a question, %d MB resident",
          send.toMillis(), QUESTIONS / took, cpuMillis, residentMegabytes(bot));
      end(bot);
    }
  }

  private void ask(LoopbackServer telegram, int count) {
    for (int number = 0; number < count; number++) {
      telegram.person(1 + number % CHATS).says(question(number));
    }
  }

  private void latency(int perSecond, int count) throws Exception {
    try (LoopbackServer telegram = LoopbackServer.start()) {
      Process bot = start(telegram, Files.createTempDirectory("bench"));
      ask(telegram, WARM_UP);
      telegram.recorder().awaitSent(WARM_UP, LONG);
      Map<List<Long>, Instant> askedAt = new HashMap<>();
      long start = System.nanoTime();
      for (int number = 0; number < count; number++) {
        LockSupport.parkNanos(start + number * 1_000_000_000L / perSecond - System.nanoTime());
        long chat = 1L + number % CHATS;
        Instant now = Instant.now();
        askedAt.put(List.of(chat, telegram.person(chat).says(question(number)).messageId()), now);
      }
      telegram.recorder().awaitSent(WARM_UP + count, LONG);
      List<Double> millis = new ArrayList<>();
      telegram.recorder().sent().forEach(sent -> add(sent, askedAt, millis));
      millis.sort(Double::compare);
      say(
          "%d questions a second: p50 %.1f ms, p99 %.1f ms, of %d",
          perSecond,
          millis.get(millis.size() / 2),
          millis.get((int) (millis.size() * 0.99)),
          millis.size());
      end(bot);
    }
  }

  private static void add(Sent sent, Map<List<Long>, Instant> askedAt, List<Double> millis) {
    Instant asked = askedAt.get(List.of(sent.chat(), sent.replyTo().orElse(0)));
    if (asked != null) {
      millis.add(Duration.between(asked, sent.time()).toNanos() / 1e6);
    }
  }

  private static Duration cpu(Process bot) {
    return bot.info().totalCpuDuration().orElseThrow();
  }

  private static long residentMegabytes(Process bot) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + bot.pid() + "/status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElseThrow()
          / 1_024;
    }
  }

  private static void end(Process bot) throws InterruptedException {
    bot.destroy();
    bot.waitFor();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
