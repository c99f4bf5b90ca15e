package id.tanyabanten.search;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import id.tanyabanten.knowledge.Statement;
import id.tanyabanten.language.Language;
import id.tanyabanten.language.LanguageDetector;
import id.tanyabanten.terms.Reading;
import id.tanyabanten.terms.Recognizer;
import id.tanyabanten.terms.Speller;
import id.tanyabanten.terms.Token;
import id.tanyabanten.terms.Tokenizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offers the search to langchain4j: the statements that probably answer a query, each as a text of
 * its own with the place in its document. Gives nothing rather than something improbable, as an
 * augmentor passes on whatever it gets.
 */
public final class StatementRetriever implements ContentRetriever {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final PassageSearch search;
  private final Recognizer recognizer;
  private final Speller speller;
  private final LanguageDetector detector;
  private final Clock clock;
  private final double leastProbability;
  private final int mostResults;

  /**
   * @param leastProbability between 0 and 1; what is less probable is not given
   */
  public StatementRetriever(
      PassageSearch search,
      Recognizer recognizer,
      Speller speller,
      LanguageDetector detector,
      Clock clock,
      double leastProbability,
      int mostResults) {
    this.search = search;
    this.recognizer = recognizer;
    this.speller = speller;
    this.detector = detector;
    this.clock = clock;
    this.leastProbability = leastProbability;
    this.mostResults = mostResults;
  }

  @Override
  public List<Content> retrieve(dev.langchain4j.rag.query.Query query) {
    return search.find(read(query.text())).stream()
        .filter(hit -> hit.probability() >= leastProbability)
        .filter(hit -> !hit.features().missesSomething())
        .flatMap(hit -> hit.statement().map(statement -> content(hit, statement)).stream())
        .limit(mostResults)
        .toList();
  }

  private Query read(String text) {
    List<String> words = Tokenizer.tokens(text).stream().map(Token::form).toList();
    Language language = detector.detect(text, words).orElse(Language.INDONESIAN);
    Reading reading = recognizer.read(text, language, speller);
    return new Query(
        language.ofDocuments(),
        String.join(" ", reading.tokens().stream().map(Token::form).toList()),
        reading.freeWords().stream().map(Token::form).toList(),
        reading.slots().terms(),
        reading.slots().places(),
        reading.slots().periods().stream().findFirst(),
        Set.of(),
        LocalDate.ofInstant(clock.instant(), ZONE));
  }

  private static Content content(Hit hit, Statement statement) {
    Metadata metadata = new Metadata();
    metadata.put("document", hit.passage().document().id());
    metadata.put("version", hit.passage().document().version());
    metadata.put("title", hit.passage().document().title());
    metadata.put("section", hit.passage().section().heading());
    metadata.put("start", statement.span().start());
    metadata.put("end", statement.span().end());
    Optional<String> url = statement.sources().stream().findFirst().map(source -> source.url());
    url.ifPresent(address -> metadata.put("url", address));
    return Content.from(
        TextSegment.from(statement.text(), metadata),
        Map.of(ContentMetadata.SCORE, hit.probability()));
  }
}
