package id.tanyabanten.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.query.Metadata;
import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.knowledge.Document;
import id.tanyabanten.language.LanguageDetector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search as langchain4j uses it: inside its retrieval augmentor, without any model. */
class StatementRetrieverTest {

  @TempDir private static Path folder;
  private static Edition edition;

  @BeforeAll
  static void load() {
    edition = new SmallKnowledge(folder).edition();
  }

  @Test
  void statementsReachTheMessageForTheModel() {
    AugmentationResult result = augment("umk lebak 2026 berapa?");

    assertThat(texts(result)).contains("Kabupaten Lebak, UMK 2026: Rp3.330.010,62");
    assertThat(((UserMessage) result.chatMessage()).singleText())
        .contains("umk lebak 2026 berapa?", "Kabupaten Lebak, UMK 2026: Rp3.330.010,62");
  }

  @Test
  void eachSaysWhereItStands() {
    Content content = augment("umk lebak 2026 berapa?").contents().get(0);
    TextSegment segment = content.textSegment();
    Document document = edition.knowledge().document("umk.id").orElseThrow();

    assertThat(segment.metadata().getString("document")).isEqualTo(document.id());
    assertThat(segment.metadata().getString("title")).isEqualTo(document.title());
    assertThat(segment.metadata().getString("version")).isEqualTo(document.version());
    assertThat(segment.metadata().getString("section"))
        .isEqualTo(document.sections().get(0).heading());
    assertThat(segment.metadata().getString("url")).startsWith("https://");
    assertThat(cut(document, segment)).isEqualTo(segment.text());
    assertThat((Double) content.metadata().get(ContentMetadata.SCORE)).isBetween(0.1, 1.0);
  }

  @Test
  void aQuestionInEnglishGetsEnglishStatements() {
    assertThat(texts(augment("What is the minimum wage in Lebak in 2026?")))
        .contains("Lebak Regency, UMK 2026: Rp3,330,010.62");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"resep rendang padang", "umk lebak 2019", "umk bandung 2026", "?!", "halo"})
  void anImprobableQuestionBringsNothing(String question) {
    AugmentationResult result = augment(question);

    assertThat(result.contents()).isEmpty();
  }

  @Test
  void noMoreThanAskedForAreGiven() {
    assertThat(augment("umk 2026").contents()).hasSizeLessThanOrEqualTo(3);
  }

  private static AugmentationResult augment(String question) {
    StatementRetriever retriever =
        new StatementRetriever(
            edition.search(),
            edition.recognizer(),
            edition.speller(),
            new LanguageDetector(edition.vocabulary().wordsByLanguage()),
            Clock.fixed(SmallKnowledge.NOW, ZoneOffset.UTC),
            0.1,
            3);
    UserMessage message = UserMessage.from(question);
    return DefaultRetrievalAugmentor.builder()
        .contentRetriever(retriever)
        .build()
        .augment(new AugmentationRequest(message, Metadata.from(message, null, null)));
  }

  private static List<String> texts(AugmentationResult result) {
    return result.contents().stream().map(content -> content.textSegment().text()).toList();
  }

  private static String cut(Document document, TextSegment segment) {
    String text = document.canonicalText();
    int start = text.offsetByCodePoints(0, segment.metadata().getInteger("start"));
    int end = text.offsetByCodePoints(0, segment.metadata().getInteger("end"));
    return text.substring(start, end);
  }
}
