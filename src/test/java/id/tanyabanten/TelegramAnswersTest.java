package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.Program.Outcome;
import id.tanyabanten.telegram.loopback.Fault;
import id.tanyabanten.telegram.loopback.LoopbackOptions;
import id.tanyabanten.telegram.loopback.LoopbackServer;
import id.tanyabanten.telegram.loopback.Person;
import id.tanyabanten.telegram.loopback.Sent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question in a chat comes to its answer there and to a row of the log, whatever happens. */
class TelegramAnswersTest {

  private static final Duration SHORT = Duration.ofMillis(400);

  @TempDir private Path folder;
  private LoopbackServer telegram;
  private RunningBot bot;

  @BeforeEach
  void prepare() {
    telegram = LoopbackServer.start();
    bot = new RunningBot(folder, telegram);
  }

  @AfterEach
  void end() {
    bot.close();
  }

  @Test
  void aQuestionIsAnsweredAndLogged() {
    bot.start();

    Person.Arrived asked = telegram.person(42).says("umk lebak 2026");
    Sent answer = bot.awaitTo(42, 1);

    assertThat(answer.plain()).contains("Rp3.330.010,62").contains("Berdasarkan");
    assertThat(answer.replyTo().getAsLong()).isEqualTo(asked.messageId());
    bot.awaitQuiet();
    assertThat(
            Sql.texts(
                program().data(),
                "SELECT text || ' ' || kind || ' ' || chat_kind || ' ' || length(asker)"
                    + " || ' ' || length(conversation) FROM questions"))
        .containsExactly("umk lebak 2026 answered private 16 16");
    assertThat(telegram.recorder().refused()).isEmpty();
    assertThat(bot.stop().status()).isZero();
  }

  private Program program() {
    return bot.program;
  }

  @Test
  void aFollowUpLeansOnWhatWasAskedInTheSameChat() {
    bot.start();
    bot.ask(42, "umk lebak 2026");

    assertThat(bot.ask(42, "kalau pandeglang?").plain()).contains("Rp3.351.000");
    assertThat(bot.ask(43, "kalau pandeglang?").plain()).doesNotContain("Rp3.351.000");
    bot.awaitQuiet();
    assertThat(Sql.texts(program().data(), "SELECT count(DISTINCT conversation) FROM questions"))
        .containsExactly("2");
  }

  @Test
  void eachChatIsAnsweredInItsOrderHoweverTheyInterleave() {
    bot.start();
    List<String> questions = List.of("umk lebak 2026", "umk lebak 2025", "umk pandeglang 2026");
    IntStream.range(0, 10)
        .forEach(
            round ->
                IntStream.rangeClosed(1, 10)
                    .forEach(chat -> telegram.person(chat).says(questions.get(round % 3))));

    telegram.recorder().awaitSent(100, RunningBot.SOON);

    for (int chat = 1; chat <= 10; chat++) {
      List<Sent> sent = telegram.recorder().sentTo(chat);
      assertThat(sent).hasSize(10);
      assertThat(telegram.recorder().mostSendsUnderWay(chat)).isEqualTo(1);
      List<Long> repliedTo = sent.stream().map(it -> it.replyTo().getAsLong()).toList();
      assertThat(repliedTo).isSorted().doesNotHaveDuplicates();
      for (int round = 0; round < 10; round++) {
        assertThat(sent.get(round).plain())
            .contains(List.of("Rp3.330.010,62", "Rp3.172.384,39", "Rp3.351.000").get(round % 3));
      }
    }
    bot.awaitQuiet();
    assertThat(bot.log()).hasSize(100);
  }

  @Test
  void aSlowSendInOneChatDelaysNoOther() {
    bot.start();
    bot.ask(1, "halo");
    telegram.faults().delaySendsTo(1, Duration.ofSeconds(5));
    telegram.person(1).says("umk lebak 2026");
    telegram.recorder().awaitCalls("sendMessage", 2, RunningBot.SOON);

    long start = System.nanoTime();
    IntStream.rangeClosed(2, 9).forEach(chat -> bot.ask(chat, "umk lebak 2026"));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    assertThat(telegram.recorder().sentCount(1)).isEqualTo(1);
    bot.awaitTo(1, 2);
  }

  @Test
  void aChatThatMustWaitDelaysNoOther() {
    bot.start();
    telegram.person(1);
    telegram.faults().nextTo(1, 1, Fault.tooManyRequests(2));
    long start = System.nanoTime();
    telegram.person(1).says("umk lebak 2026");
    telegram.recorder().awaitCalls("sendMessage", 1, RunningBot.SOON);

    bot.ask(2, "umk lebak 2026");

    assertThat(telegram.recorder().sentCount(1)).isZero();
    assertThat(bot.awaitTo(1, 1).plain()).contains("Rp3.330.010,62");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void aSendWhoseAnswerIsLostIsMadeAgain() {
    bot.start();
    for (Fault fault :
        List.of(
            Fault.cutBefore(),
            Fault.page(502),
            Fault.page(500),
            Fault.cutAfter(),
            Fault.cutInTheMiddle(),
            Fault.pageAfter(502))) {
      telegram.person(7);
      telegram.faults().nextTo(7, 1, fault);
      int before = telegram.recorder().sentCount(7);
      long start = telegram.recorder().callCount("sendMessage");
      telegram.person(7).says("umk lebak 2026");
      telegram.recorder().awaitCalls("sendMessage", (int) start + 2, RunningBot.SOON);
      bot.awaitQuiet();

      // Whether the first came through nobody can know: once where it did not, twice where it did.
      assertThat(telegram.recorder().sentCount(7) - before).as(fault.toString()).isBetween(1, 2);
      assertThat(telegram.recorder().callCount("sendMessage") - start).isEqualTo(2);
    }
    assertThat(bot.log()).hasSize(6);
    assertThat(bot.stop().err()).doesNotContain("loopback");
  }

  @Test
  void whatWasNotAnsweredIsAnsweredAtTheNextStart() {
    bot.start();
    bot.ask(1, "halo");
    telegram.faults().delaySends(Duration.ofSeconds(30));
    IntStream.rangeClosed(1, 5).forEach(it -> telegram.person(it).says("umk lebak 2026"));
    telegram.updates().awaitConfirmed(RunningBot.SOON);

    long start = System.nanoTime();
    assertThat(bot.stop().status()).isZero();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    telegram.faults().clear();
    bot.start();

    bot.awaitTo(1, 2);
    IntStream.rangeClosed(2, 5).forEach(chat -> bot.awaitTo(chat, 1));
    bot.awaitQuiet();
    assertThat(bot.log()).hasSize(6);
  }

  @Test
  void theContentOfAnUpdateIsEncryptedAndGoesOnceItIsAnswered() {
    bot.start();
    bot.ask(1, "halo");
    bot.awaitQuiet();
    telegram.faults().delaySends(Duration.ofSeconds(2));
    telegram.person(1).says("umk lebak 2026");
    telegram.updates().awaitConfirmed(RunningBot.SOON);

    assertThat(
            Sql.texts(
                program().data(),
                "SELECT cast(payload AS TEXT) || chat FROM inbox WHERE payload IS NOT NULL"))
        .hasSize(1)
        .noneMatch(it -> it.contains("umk") || it.contains("chat"));
    bot.awaitQuiet();
    assertThat(Sql.count(program().data(), "inbox WHERE payload IS NOT NULL")).isZero();
    assertThat(Sql.count(program().data(), "inbox")).isEqualTo(2);
  }

  @Test
  void whateverAnUpdateLooksLikeThePollGoesOn() {
    bot.start();
    bot.ask(9, "halo");
    long next = telegram.updates().nextId();
    for (String odd :
        List.of(
            "{\"update_id\":%d}",
            "{\"update_id\":%d,\"message\":7}",
            "{\"update_id\":%d,\"message\":{\"message_id\":\"x\",\"chat\":{\"id\":\"y\"}}}",
            "{\"update_id\":%d,\"message\":{\"message_id\":5,\"date\":\"soon\",\"text\":[1],"
                + "\"chat\":{\"id\":9,\"type\":\"private\"}}}",
            "{\"update_id\":%d,\"chat_boost\":{\"chat\":{\"id\":9}}}",
            "{\"update_id\":%d,\"of_a_kind_to_come\":{\"a\":1}}",
            "{\"update_id\":%d,\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":9}}}")) {
      telegram.updates().putRaw(odd.formatted(next++));
    }
    telegram.updates().putRaw("{\"no\":\"id\"}");

    assertThat(bot.ask(9, "umk lebak 2026").plain()).contains("Rp3.330.010,62");
    assertThat(telegram.recorder().sentCount(9)).isEqualTo(2);
    assertThat(bot.isRunning()).isTrue();
  }

  @Test
  void anOddFieldBesideAQuestionCostsNoAnswer() {
    bot.start();
    telegram
        .person(9)
        .with("photo", "\"none\"")
        .with("from", "{\"id\":9,\"is_bot\":\"perhaps\",\"first_name\":{}}")
        .with("entities", "[{\"offset\":900,\"length\":9,\"type\":\"bot_command\"}]")
        .says("umk lebak 2026");

    assertThat(bot.awaitTo(9, 1).plain()).contains("Rp3.330.010,62");
  }

  @Test
  void anIdPastThirtyTwoBitsAndOneThatComesTwiceAreAnsweredOnce() {
    bot.close();
    telegram = LoopbackServer.start(LoopbackOptions.USUAL.withFirstUpdate(3_000_000_000L));
    bot = new RunningBot(folder, telegram).start();
    bot.ask(1, "umk lebak 2026");
    String twice =
        "{\"update_id\":3000000009,\"message\":{\"message_id\":77,\"date\":1,"
            + "\"from\":{\"id\":1,\"is_bot\":false,\"first_name\":\"A\"},"
            + "\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"umk lebak 2025\"}}";
    telegram.updates().putRaw(twice);
    telegram.updates().putRaw(twice);
    bot.awaitTo(1, 2);
    telegram.updates().putRaw(twice);
    bot.awaitQuiet();

    bot.ask(1, "umk pandeglang 2026");
    bot.awaitQuiet();

    assertThat(bot.log())
        .containsExactly("umk lebak 2026", "umk lebak 2025", "umk pandeglang 2026");
  }

  @Test
  void aLongQuestionThatComesAsTwoUpdatesIsOne() {
    bot.start();
    String first = "umk lebak " + " ".repeat(4_080) + "ta";
    Person person = telegram.person(5);

    person.says(first);
    person.says("hun 2026");
    bot.awaitTo(5, 1);
    bot.awaitQuiet();

    assertThat(telegram.recorder().sentCount(5)).isEqualTo(1);
    assertThat(telegram.recorder().sentTo(5).get(0).plain()).contains("Rp3.330.010,62");
    assertThat(bot.log()).containsExactly(first + "hun 2026");
  }

  @Test
  void aLongQuestionWhoseRestDoesNotComeIsAnsweredAlone() {
    bot.start();
    telegram.person(5).says("umk lebak" + " ".repeat(4_080) + "2026");

    assertThat(bot.awaitTo(5, 1).plain()).contains("Rp3.330.010,62");
  }

  @Test
  void whoBlockedTheBotHoldsUpNobody() {
    bot.start();
    telegram.person(1).says("umk lebak 2026");
    bot.awaitTo(1, 1);
    telegram.chats().chat(1).block();
    telegram.person(1).says("umk lebak 2025");

    bot.ask(2, "umk lebak 2026");
    bot.awaitQuiet();

    assertThat(bot.log()).hasSize(3);
  }

  @Test
  void aMessageThatTelegramDoesNotTakeGoesWithoutMarkup() {
    bot.start();
    telegram.person(3);
    telegram
        .faults()
        .nextTo(3, 1, Fault.body(400, "{\"ok\":false,\"error_code\":400,\"description\":\"no\"}"));

    Sent sent = bot.ask(3, "umk lebak 2026");

    assertThat(sent.parseMode()).isEmpty();
    assertThat(sent.text()).contains("Rp3.330.010,62").contains("https://").doesNotContain("<b>");
  }

  @Test
  void aGroupThatMovedIsAnsweredAtItsNewPlace() {
    bot.start();
    bot.ask(9, "halo");
    telegram.chats().group(-5, "Grup");
    telegram.chats().supergroup(-1005, "Grup");
    telegram.person(9).in(telegram.chats().chat(-5)).says("/umk lebak 2026");
    // Only what is for the bot is taken in a group; a command that nobody knows is not.
    bot.awaitQuiet();
    telegram.chats().chat(-5).migrate(-1005);
    telegram
        .person(9)
        .in(telegram.chats().chat(-5))
        .says("@" + telegram.bot().username() + " umk lebak 2026");

    assertThat(bot.awaitTo(-1005, 1).plain()).contains("Rp3.330.010,62");
    assertThat(telegram.recorder().sentCount(-5)).isZero();
  }

  @Test
  void typingIsNotShownWhereTheAnswerIsThereAtOnce() throws InterruptedException {
    bot.start();
    bot.ask(1, "umk lebak 2026");
    bot.ask(1, "umk lebak 2025");
    Thread.sleep(SHORT.toMillis() * 2);

    assertThat(telegram.recorder().callCount("sendChatAction")).isZero();
  }

  @Test
  void theMenuAndDescriptionAreSetInBothLanguages() {
    bot.start();
    telegram.recorder().awaitAnswered("setMyShortDescription", 2, RunningBot.SOON);

    assertThat(telegram.profile().commands(""))
        .extracting("name")
        .containsExactly("start", "help", "sources", "privacy", "forget");
    assertThat(telegram.profile().commands("id").get(0).description()).contains("contoh");
    assertThat(telegram.profile().description("")).contains("Banten province");
    assertThat(telegram.profile().description("id")).contains("Provinsi Banten");
    assertThat(telegram.profile().shortDescription("id")).contains("sumber");
    assertThat(telegram.recorder().refused()).isEmpty();
  }

  @Test
  void aMenuThatCantBeSetDoesNoHarm() {
    telegram.faults().always("setMyCommands", Fault.page(500));
    bot.start();

    assertThat(bot.ask(1, "umk lebak 2026").plain()).contains("Rp3.330.010,62");
  }

  @Test
  void manyAtOnceAreNoneLost() {
    bot.start();
    List<Long> people = new ArrayList<>();
    for (long person = 1; person <= 60; person++) {
      people.add(person);
      telegram.person(person).says("umk lebak 2026");
      telegram.person(person).says("umk lebak 2025");
    }
    telegram.recorder().awaitSent(120, RunningBot.SOON);
    bot.awaitQuiet();

    assertThat(people).allMatch(person -> telegram.recorder().sentCount(person) == 2);
    assertThat(bot.log()).hasSize(120);
    Outcome outcome = bot.stop();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void wordsThatOnceBrokeTheMaskingOfPersonalDataHoldUpNobody() {
    bot.start();
    bot.ask(1, "umk lebak 2026 a@" + "b.".repeat(2_000));

    bot.ask(1, "umk lebak 2025");
    bot.awaitQuiet();

    assertThat(telegram.recorder().sentCount(1)).isEqualTo(2);
    assertThat(bot.log()).hasSize(2);
  }

  @Test
  void aDateThatIsNoneIsReadPast() {
    bot.start();
    for (String date : List.of("1795490400000000000", "-9223372036854775808", "\"soon\"")) {
      telegram.person(1).with("date", date).says("umk lebak 2026");
    }

    assertThat(bot.awaitTo(1, 3).plain()).contains("Rp3.330.010,62");
  }

  @Test
  void aSendThatIsNotFoundIsATokenThatIsGoneAndLosesNothing() {
    bot.start();
    bot.ask(1, "halo");
    telegram
        .faults()
        .nextTo(
            1,
            1,
            Fault.body(404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}"));

    assertThat(bot.ask(1, "umk lebak 2026").plain()).contains("Rp3.330.010,62");
  }

  @Test
  void askedToWaitNoTimeItWaitsAllTheSame() throws InterruptedException {
    bot.start();
    bot.ask(1, "halo");
    telegram.faults().nextTo(1, 100, Fault.tooManyRequests(0));
    telegram.person(1).says("umk lebak 2026");
    telegram.recorder().awaitCalls("sendMessage", 2, RunningBot.SOON);
    Thread.sleep(2_000);

    assertThat(telegram.recorder().callCount("sendMessage")).isLessThan(6);
  }

  @Test
  void aQuestionWithoutALanguageIsAnsweredInThatOfTheAskersTelegram() {
    bot.start();
    telegram.person(id.tanyabanten.telegram.loopback.User.of(3).speaking("en")).says("?!");

    assertThat(bot.awaitTo(3, 1).plain()).startsWith("I ");
  }
}
