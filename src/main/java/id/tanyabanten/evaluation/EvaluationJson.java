package id.tanyabanten.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import id.tanyabanten.answer.Reason;
import id.tanyabanten.reply.Visible;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An evaluation as one JSON object, indented. Names and order are promised to programs. */
public final class EvaluationJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  public String render(Evaluated evaluated, Occasion occasion) {
    Whole whole =
        new Whole(
            occasion.on().toString(),
            occasion.files(),
            occasion.withQuestions(),
            Measured.of(evaluated.all()),
            evaluated.slices().stream().map(Sliced::of).toList(),
            evaluated.calibration(),
            evaluated.assessed().stream().map(One::of).toList());
    try {
      String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
      return json.lines().map(Visible::of).collect(Collectors.joining("\n"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of texts and numbers can be written", e);
    }
  }

  private record Whole(
      String on,
      List<String> files,
      boolean withQuestions,
      Measured all,
      List<Sliced> slices,
      Calibration calibration,
      List<One> questions) {}

  private record Sliced(String by, String name, Measured measures) {

    static Sliced of(Slice slice) {
      return new Sliced(slice.by().code(), slice.name(), Measured.of(slice.measures()));
    }
  }

  /** Counts by outcome and their shares; {@code null} where no question has sections. */
  private record Measured(
      int questions,
      Map<String, Integer> outcomes,
      Map<String, Double> shares,
      @JsonProperty("ndcg_at_10") OptionalDouble ndcgAt10,
      @JsonProperty("recall_at_1") OptionalDouble recallAt1,
      @JsonProperty("recall_at_5") OptionalDouble recallAt5,
      double quotesExact,
      double figuresLocked,
      double millisP50,
      double millisP99) {

    static Measured of(Measures measures) {
      Map<String, Integer> outcomes = new LinkedHashMap<>();
      Map<String, Double> shares = new LinkedHashMap<>();
      for (Outcome outcome : Outcome.values()) {
        outcomes.put(outcome.code(), measures.count(outcome));
        shares.put(outcome.code(), measures.share(outcome));
      }
      return new Measured(
          measures.questions(),
          outcomes,
          shares,
          measures.ndcg(),
          measures.recallAtOne(),
          measures.recallAtFive(),
          measures.quotesExact(),
          measures.figuresLocked(),
          measures.p50(),
          measures.p99());
    }
  }

  private record One(
      String id,
      String question,
      String language,
      String group,
      List<String> due,
      String kind,
      @Nullable String reason,
      String outcome,
      List<String> quoted,
      @Nullable Double probability,
      @Nullable Boolean bestHitAnswers,
      @JsonProperty("ndcg_at_10") @Nullable Double ndcgAt10,
      boolean quotesExact,
      boolean figuresLocked,
      double millis) {

    static One of(Assessed assessed) {
      JudgedQuestion question = assessed.question();
      return new One(
          question.id(),
          question.question(),
          question.language().code(),
          question.group().code(),
          question.kinds().stream().map(kind -> kind.code()).toList(),
          assessed.answer().kind().code(),
          assessed.answer().reason().map(Reason::code).orElse(null),
          assessed.outcome().code(),
          assessed.quoted(),
          assessed.bestHit().map(BestHit::probability).orElse(null),
          assessed.bestHit().map(BestHit::answers).orElse(null),
          assessed.ranking().map(Ranking::ndcg).orElse(null),
          assessed.areQuotesExact(),
          assessed.areFiguresLocked(),
          assessed.nanos() / 1e6);
    }
  }
}
