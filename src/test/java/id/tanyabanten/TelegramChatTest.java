package id.tanyabanten;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.telegram.loopback.Button;
import id.tanyabanten.telegram.loopback.Chat;
import id.tanyabanten.telegram.loopback.LoopbackServer;
import id.tanyabanten.telegram.loopback.Person;
import id.tanyabanten.telegram.loopback.Sent;
import id.tanyabanten.telegram.loopback.User;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody meets in a chat beside answers: commands, buttons, groups, and what has no words.
 */
class TelegramChatTest {

  private static final long CHAT = 42;

  @TempDir private Path folder;
  private LoopbackServer telegram;
  private RunningBot bot;
  private Person person;

  @BeforeEach
  void start() {
    telegram = LoopbackServer.start();
    bot = new RunningBot(folder, telegram).start();
    person = telegram.person(CHAT);
  }

  @AfterEach
  void end() {
    bot.close();
  }

  private Sent first() {
    return bot.awaitTo(CHAT, 1);
  }

  @Test
  void startSaysWhatItIsAndWhatNotAndHowRecentAndAsksByButtons() {
    person.says("/start");

    assertThat(first().plain())
        .startsWith("Halo! Saya Tanya Banten.")
        .contains("bukan penasihat hukum")
        .contains("2 dokumen")
        .contains("24 November 2026");
    assertThat(first().buttons()).hasSize(4).allMatch(row -> row.size() == 1);
    bot.awaitQuiet();
    assertThat(bot.log()).isEmpty();
  }

  @Test
  void aButtonAsksItsQuestion() {
    person.says("/start");
    Button button = first().buttons().get(0).get(0);
    Person.Pressed pressed = person.presses(first(), button.data());

    Sent answer = bot.awaitTo(CHAT, 2);

    assertThat(answer.plain()).startsWith("Pertanyaan: " + button.text()).contains("Rp3.330.010");
    assertThat(answer.replyTo().getAsLong()).isEqualTo(first().messageId());
    bot.awaitQuiet();
    assertThat(telegram.callbacks().answer(pressed.callbackId())).isPresent();
    assertThat(bot.log()).containsExactly(button.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "zh-hans", "ja", "ko", "ar", "pt-br", ""})
  void startSpeaksTheLanguageOfTheAskersTelegram(String code) {
    telegram.person(User.of(7).speaking(code)).says("/start");

    Sent start = bot.awaitTo(7, 1);

    String expected =
        switch (code) {
          case "" -> "Halo!";
          case "tr" -> "Merhaba!";
          case "zh-hans" -> "您好";
          case "ja" -> "こんにちは";
          case "ko" -> "안녕하세요";
          case "ar" -> "مرحب";
          default -> "Hello!";
        };
    assertThat(start.plain()).startsWith(expected);
    assertThat(telegram.recorder().refused()).isEmpty();
  }

  @Test
  void aCommandIsAnsweredInTheLanguageOfTheLatestQuestion() {
    bot.ask(CHAT, "what is the minimum wage in Lebak in 2026?");

    assertThat(bot.ask(CHAT, "/privacy").plain()).startsWith("What is kept");
  }

  @Test
  void helpSaysHowToAskAndListsTheCommands() {
    assertThat(bot.ask(CHAT, "/help").plain()).contains("/start", "/sources", "/forget");
  }

  @Test
  void sourcesTellsWhatTheAnswersRestOn() {
    assertThat(bot.ask(CHAT, "/sources").plain())
        .contains("1 resmi, 1 pers, 0 lainnya")
        .contains("• Upah minimum di Banten");
  }

  @Test
  void privacyTellsWhatIsKeptAndHowLong() {
    assertThat(bot.ask(CHAT, "/privacy").plain())
        .contains("365 hari")
        .contains("/forget")
        .contains("username");
  }

  @Test
  void forgetDeletesWhatTheAskerAskedAndNothingElse() {
    bot.ask(CHAT, "umk lebak 2026");
    bot.ask(43, "umk lebak 2025");
    bot.ask(CHAT, "umk pandeglang 2026");

    assertThat(bot.ask(CHAT, "/forget").plain()).startsWith("Sudah dihapus");
    assertThat(bot.ask(CHAT, "kalau pandeglang?").plain()).doesNotContain("Rp3.351.000");
    bot.awaitQuiet();

    assertThat(bot.log()).containsExactly("umk lebak 2025", "kalau pandeglang?");
  }

  @Test
  void whatALinkSaysIsLoggedWithTheQuestionsThatFollow() {
    bot.ask(CHAT, "/start pameran-2026");
    bot.ask(CHAT, "umk lebak 2026");
    bot.ask(43, "/start <not> a campaign");
    bot.ask(43, "umk lebak 2025");
    bot.awaitQuiet();

    assertThat(
            Sql.texts(
                bot.program.data(), "SELECT coalesce(campaign, '-') FROM questions ORDER BY id"))
        .containsExactlyInAnyOrder("pameran-2026", "-");
  }

  @Test
  void aCommandThatNobodyKnowsIsAQuestionWhereWordsFollow() {
    assertThat(bot.ask(CHAT, "/umk lebak 2026").plain()).contains("Rp3.330.010,62");
    assertThat(bot.ask(CHAT, "/settings").plain()).startsWith("Perintah itu").contains("/help");
  }

  static Stream<Arguments> wordless() {
    return Stream.<Consumer<Person>>of(
            Person::sticker,
            person -> person.photo(""),
            Person::voice,
            Person::location,
            person -> person.with("contact", "{\"phone_number\":\"1\"}").sendsOther(),
            person -> person.with("document", "{\"file_id\":\"1\"}").sendsOther(),
            person -> person.with("poll", "{\"id\":\"1\"}").sendsOther(),
            person -> person.with("dice", "{\"value\":6}").sendsOther())
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource
  void wordless(Consumer<Person> sending) {
    sending.accept(person);

    assertThat(first().plain()).contains("hanya bisa membaca tulisan");
    bot.awaitQuiet();
    assertThat(bot.log()).isEmpty();
  }

  @Test
  void anAlbumIsToldOnceThatItCantBeRead() {
    Person sending = person.with("media_group_id", "\"77\"");
    sending.photo("");
    sending.photo("");
    sending.photo("");
    bot.ask(CHAT, "umk lebak 2026");
    bot.awaitQuiet();

    assertThat(telegram.recorder().sentCount(CHAT)).isEqualTo(2);
  }

  @Test
  void theWordsBelowAPictureAreAQuestion() {
    person.photo("umk lebak 2026");

    assertThat(first().plain()).startsWith("Gambar").contains("Rp3.330.010,62");
  }

  @Test
  void aForwardedMessageIsAQuestion() {
    person.forwards("umk lebak 2026");

    assertThat(first().plain()).contains("Rp3.330.010,62");
  }

  @Test
  void aMessageThatWasCorrectedIsAnsweredAnewAndOneThatIsTheSameIsNot() {
    Person.Arrived asked = person.says("umk pandeglang 2026");
    first();

    person.edits(asked.messageId(), "umk pandeglang 2026");
    person.edits(asked.messageId(), "umk lebak 2026");

    assertThat(bot.awaitTo(CHAT, 2).plain()).contains("Rp3.330.010,62");
    bot.awaitQuiet();
    assertThat(telegram.recorder().sentCount(CHAT)).isEqualTo(2);
  }

  @Test
  void aButtonThatIsNotOursIsSettledAndNothingIsAsked() {
    bot.ask(CHAT, "halo");

    Person.Pressed other = person.pressesOfAnotherBot("ask:id:1");
    Person.Pressed unknown = person.presses(first(), "ask:id:9");
    Person.Pressed strange = person.presses(first(), "delete everything");
    bot.awaitQuiet();

    assertThat(telegram.callbacks().answer(unknown.callbackId()).orElseThrow().text())
        .contains("tidak berlaku");
    assertThat(telegram.callbacks().answer(strange.callbackId())).isPresent();
    assertThat(telegram.callbacks().answer(other.callbackId())).isPresent();
  }

  @Test
  void aButtonBelowAMessageThatIsGoneStillAsks() {
    bot.ask(CHAT, "halo");
    person.pressesInaccessible(first().messageId(), "ask:id:1");

    assertThat(bot.awaitTo(CHAT, 2).plain()).contains("Rp3.330.010,62");
  }

  @Test
  void aReplyToAMessageThatIsGoneIsSentAllTheSame() {
    bot.ask(CHAT, "halo");
    telegram.faults().delaySendsTo(CHAT, java.time.Duration.ofMillis(300));
    Person.Arrived asked = person.says("umk lebak 2026");
    telegram.chats().chat(CHAT).delete(asked.messageId());

    assertThat(bot.awaitTo(CHAT, 2).plain()).contains("Rp3.330.010,62");
  }

  @Test
  void aNameFullOfMarkupIsNeverShown() {
    String name = "<b>&\"'</b><script>{0}%s\\u0000";
    telegram.person(User.of(8).named(name)).says("halo");
    telegram.person(User.of(8).named(name)).says("/start");

    assertThat(bot.awaitTo(8, 1).plain() + bot.awaitTo(8, 2).plain()).doesNotContain("script");
    assertThat(telegram.recorder().refused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>umk lebak 2026",
        "umk lebak 2026 </blockquote>",
        "umk & lebak 2026 <a href='x'>",
        "umk lebak 2026 \uD83D\uDE00\uD83C\uDDEE\uD83C\uDDE9 \u202E",
        "**umk** _lebak_ `2026` [x](y)"
      })
  void markupInAQuestionBreaksNothing(String question) {
    assertThat(bot.ask(CHAT, question).plain()).contains("Rp3.330.010,62");
    assertThat(telegram.recorder().refused()).isEmpty();
  }

  @Test
  void inAGroupItSpeaksOnlyWhenSpokenTo() {
    Chat group = telegram.chats().supergroup(-100, "Investor");
    Person inGroup = person.in(group);
    String name = telegram.bot().username();

    inGroup.says("umk lebak 2026");
    inGroup.says("/start@another_bot");
    inGroup.says("/umk lebak 2026");
    inGroup.says("mail me at someone@" + name + "x");
    inGroup.sticker();
    inGroup.with("new_chat_members", "[{\"id\":5}]").sendsOther();
    person.in(group).with("from", "{\"id\":5,\"is_bot\":true}").says("@" + name + " umk");
    Person.Arrived asked =
        inGroup.says("@" + name.toUpperCase(java.util.Locale.ROOT) + " umk lebak 2026");

    Sent answer = bot.awaitTo(-100, 1);
    assertThat(answer.plain()).contains("Rp3.330.010,62");
    assertThat(answer.replyTo().getAsLong()).isEqualTo(asked.messageId());

    inGroup.replyingTo(answer.messageId()).says("kalau pandeglang?");
    assertThat(bot.awaitTo(-100, 2).plain()).contains("Rp3.351.000");

    inGroup.says("/help@" + name);
    assertThat(bot.awaitTo(-100, 3).plain()).contains("/sources");
    inGroup.says("/umk@" + name + " lebak 2025");
    assertThat(bot.awaitTo(-100, 4).plain()).contains("Rp3.172.384,39");
    bot.awaitQuiet();

    assertThat(telegram.recorder().sentCount(-100)).isEqualTo(4);
    assertThat(Sql.texts(bot.program.data(), "SELECT DISTINCT chat_kind FROM questions"))
        .isEqualTo(List.of("group"));
    assertThat(bot.log()).containsExactly("umk lebak 2026", "kalau pandeglang?", "umk lebak 2025");
  }

  @Test
  void inATopicItAnswersThere() {
    Chat forum = telegram.chats().forum(-200, "Forum");
    person.in(forum).inTopic(12).says("@" + telegram.bot().username() + " umk lebak 2026");

    assertThat(bot.awaitTo(-200, 1).thread().getAsLong()).isEqualTo(12);
  }

  @Test
  void oneAskerOfAGroupDoesNotLeanOnWhatAnotherAsked() {
    Chat group = telegram.chats().group(-300, "Grup");
    String name = "@" + telegram.bot().username();
    person.in(group).says(name + " umk lebak 2026");
    bot.awaitTo(-300, 1);
    telegram.person(43).in(group).says(name + " kalau pandeglang?");

    assertThat(bot.awaitTo(-300, 2).plain()).doesNotContain("Rp3.351.000");
  }

  @Test
  void whatHappensToTheChatItselfIsNoReasonToSpeak() {
    person.with("pinned_message", "{\"message_id\":1}").sendsOther();
    person.with("message_auto_delete_timer_changed", "{}").sendsOther();
    person.makesBot("kicked");
    person.makesBot("member");
    bot.ask(CHAT, "halo");
    bot.awaitQuiet();

    assertThat(telegram.recorder().sentCount(CHAT)).isEqualTo(1);
  }

  @Test
  void theWordsOfAnAlbumAreAnsweredWhereverTheyStandAndNothingElseIsSaid() {
    Person first = person.with("media_group_id", "\"1\"");
    first.photo("umk lebak 2026");
    first.photo("");
    first.photo("");
    assertThat(first().plain()).contains("Rp3.330.010,62");
    bot.awaitQuiet();
    assertThat(telegram.recorder().sentCount(CHAT)).isEqualTo(1);

    telegram.faults().delaySendsTo(CHAT, java.time.Duration.ofMillis(500));
    person.says("halo");
    Person second = person.with("media_group_id", "\"2\"");
    second.photo("");
    second.photo("umk lebak 2025");
    second.photo("");
    bot.awaitQuiet();

    assertThat(telegram.recorder().sentCount(CHAT)).isEqualTo(3);
    assertThat(bot.awaitTo(CHAT, 3).plain()).contains("Rp3.172.384,39");
  }

  @Test
  void anEditBackToWordsOfAnotherMessageIsAnswered() {
    person.says("umk lebak 2026");
    first();
    Person.Arrived asked = person.says("umk pandeglang 2026");
    bot.awaitTo(CHAT, 2);

    person.edits(asked.messageId(), "umk lebak 2026");

    assertThat(bot.awaitTo(CHAT, 3).plain()).contains("Rp3.330.010,62");
  }

  @Test
  void anEditOfTheSameWordsStaysUnansweredAfterARestart() {
    Person.Arrived asked = person.says("umk pandeglang 2026");
    first();
    bot.awaitQuiet();
    bot.stop();
    bot.start();

    person.edits(asked.messageId(), "umk pandeglang 2026");
    bot.ask(CHAT, "halo");
    bot.awaitQuiet();

    assertThat(telegram.recorder().sentCount(CHAT)).isEqualTo(2);
  }

  @Test
  void whoWritesForAGroupOrAChannelIsAnsweredAndIsNobodyElse() {
    String name = "@" + telegram.bot().username();
    Chat first = telegram.chats().supergroup(-101, "Satu");
    Chat second = telegram.chats().supergroup(-102, "Dua");
    String administrator = "{\"id\":1087968824,\"is_bot\":true,\"first_name\":\"Group\"}";
    String channel = "{\"id\":136817688,\"is_bot\":true,\"first_name\":\"Channel\"}";
    Person writing = person.with("from", administrator);
    writing.in(first).with("sender_chat", "{\"id\":-101}").says(name + " umk lebak 2026");
    person
        .with("from", channel)
        .in(first)
        .with("sender_chat", "{\"id\":-777}")
        .says(name + " umk lebak 2025");
    bot.awaitTo(-101, 2);
    writing.in(second).with("sender_chat", "{\"id\":-102}").says("/forget");
    bot.awaitTo(-102, 1);
    bot.awaitQuiet();

    assertThat(bot.log()).containsExactly("umk lebak 2026", "umk lebak 2025");
    assertThat(Sql.texts(bot.program.data(), "SELECT DISTINCT asker FROM questions")).hasSize(2);
  }

  @Test
  void forgettingThatFailsIsTriedAgain() {
    bot.ask(CHAT, "umk lebak 2026");
    bot.awaitQuiet();
    Sql.change(
        bot.program.data(),
        "CREATE TRIGGER no BEFORE DELETE ON logged_question BEGIN SELECT RAISE(ABORT, 'no'); END");
    person.says("/forget");
    telegram.updates().awaitConfirmed(RunningBot.SOON);
    Sql.change(bot.program.data(), "DROP TRIGGER no");

    assertThat(bot.awaitTo(CHAT, 2).plain()).startsWith("Sudah dihapus");
    bot.awaitQuiet();
    assertThat(bot.log()).isEmpty();
  }
}
