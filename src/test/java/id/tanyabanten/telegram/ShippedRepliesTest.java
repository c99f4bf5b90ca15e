package id.tanyabanten.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.answer.AnswerSettings;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.Question;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.KnowledgeLoader;
import id.tanyabanten.knowledge.SectionRef;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.ReplyWriter;
import id.tanyabanten.telegram.OutgoingMessage.Button;
import id.tanyabanten.telegram.loopback.FormattedText;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped documents say, as it goes to Telegram. */
class ShippedRepliesTest {

  private static final Path KNOWLEDGE = Path.of("knowledge");
  private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

  private static Edition edition;
  private static Answerer answerer;

  @BeforeAll
  static void load() {
    Vocabulary vocabulary =
        new VocabularyLoader(KNOWLEDGE.resolve(KnowledgeLoader.TERMS), problem -> {}).load();
    Knowledge knowledge =
        new KnowledgeLoader(KNOWLEDGE, vocabulary, LocalDate.of(2026, 11, 24), problem -> {})
            .load();
    edition = Edition.of(knowledge, vocabulary);
    SectionRef office = SectionRef.parse("kontak#dpmptsp").orElseThrow();
    answerer = new Answerer(() -> edition, new AnswerSettings(0.3, 0.1, office));
  }

  private static Answer answer(String question) {
    return answerer.answer(new Question(question, List.of(), NOW));
  }

  @Test
  void everyWayToAskThatTheDocumentsNameComesToMessagesThatTelegramTakes() {
    List<String> questions =
        edition.knowledge().documents().stream()
            .flatMap(document -> document.sections().stream())
            .flatMap(section -> section.questions().stream())
            .toList();

    assertThat(questions).hasSizeGreaterThan(1_000);
    for (String question : questions) {
      Answer answer = answer(question);
      assertThat(answer.kind()).as(question).isNotEqualTo(AnswerKind.FAILED);
      assertThat(HtmlReply.messages(new ReplyWriter().write(answer)))
          .as(question)
          .isNotEmpty()
          .allSatisfy(ShippedRepliesTest::isTaken);
    }
  }

  private static void isTaken(OutgoingMessage message) {
    FormattedText shown = FormattedText.html(message.html());
    assertThat(shown.text()).isNotBlank().hasSizeLessThanOrEqualTo(HtmlReply.LONGEST);
    assertThat(shown.entities()).hasSizeLessThanOrEqualTo(100);
  }

  /** What a button asks must have an answer, whatever becomes of the documents. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everySuggestionIsAnsweredInItsLanguage(Language language) {
    for (Button button : Suggestions.in(language)) {
      Answer answer = answer(button.label());
      assertThat(answer.kind()).as(button.label()).isEqualTo(AnswerKind.ANSWERED);
      assertThat(answer.language()).as(button.label()).isEqualTo(language);
    }
  }
}
