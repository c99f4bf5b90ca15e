package id.tanyabanten.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tanyabanten.evaluation.PublicSet.PublicPassage;
import id.tanyabanten.evaluation.PublicSet.PublicQuestion;
import id.tanyabanten.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reads the public sets from their folder. Reported is what has an answer; an order is also learnt
 * from questions that nearly have one, as the passage they are on is the right one to look at.
 */
final class PublicSets {

  /** Of the articles every third is fitted on. */
  private static final int FIT_EVERY = 3;

  /** More questions make the weights no better. */
  private static final int MOST_FITTED = 1500;

  private final Path folder;
  private final JsonMapper json = new JsonMapper();

  PublicSets(Path folder) {
    this.folder = folder;
  }

  /** Fitted on its part for training, reported on its part for validation. */
  PublicSet idkMrc() {
    List<PublicPassage> passages = passages("idk-mrc-passages.jsonl");
    List<JsonNode> questions = lines("idk-mrc-questions.jsonl");
    return new PublicSet(
        "IDK-MRC",
        Language.INDONESIAN,
        passages,
        thinned(questions(questions, row -> isOf(row, "train"))),
        questions(questions, row -> isOf(row, "valid") && isAnswered(row)));
  }

  PublicSet squadIndonesian() {
    return squad("SQuAD-id", Language.INDONESIAN, "squad-id-passages-id.jsonl", "question");
  }

  PublicSet squadEnglish() {
    return squad("SQuAD-en", Language.ENGLISH, "squad-id-passages-en.jsonl", "question_en");
  }

  private PublicSet squad(String name, Language language, String file, String field) {
    List<JsonNode> rows = lines(file);
    Set<String> fitted = fittedPassages(rows);
    Map<String, String> twins = new LinkedHashMap<>();
    if (language == Language.ENGLISH) {
      rows.forEach(row -> twins.put(row.path("pair").asText(), row.path("id").asText()));
    }
    List<PublicQuestion> fit = new ArrayList<>();
    List<PublicQuestion> report = new ArrayList<>();
    List<JsonNode> asked =
        lines("squad-id-questions.jsonl").stream().filter(row -> row.hasNonNull(field)).toList();
    for (JsonNode row : asked) {
      String gold = row.at("/gold/0").asText();
      String passage = twins.getOrDefault(gold, gold);
      PublicQuestion question = new PublicQuestion(row.path(field).asText(), passage);
      if (fitted.contains(passage)) {
        fit.add(question);
      } else if (isAnswered(row)) {
        report.add(question);
      }
    }
    return new PublicSet(name, language, passages(file), fit, report);
  }

  private static Set<String> fittedPassages(List<JsonNode> rows) {
    Set<String> articles = new TreeSet<>();
    rows.forEach(row -> articles.add(row.path("doc").asText()));
    List<String> inOrder = List.copyOf(articles);
    Set<String> fitted = new HashSet<>();
    for (JsonNode row : rows) {
      if (inOrder.indexOf(row.path("doc").asText()) % FIT_EVERY == 0) {
        fitted.add(row.path("id").asText());
      }
    }
    return fitted;
  }

  private static boolean isOf(JsonNode row, String split) {
    return row.path("split").asText().equals(split);
  }

  private static boolean isAnswered(JsonNode row) {
    return row.path("answerable").asBoolean();
  }

  private static List<PublicQuestion> questions(List<JsonNode> rows, Predicate<JsonNode> isMeant) {
    return rows.stream()
        .filter(isMeant)
        .map(row -> new PublicQuestion(row.path("question").asText(), row.at("/gold/0").asText()))
        .toList();
  }

  /** Evenly, as questions on one passage stand beside each other. */
  private static List<PublicQuestion> thinned(List<PublicQuestion> questions) {
    int every = 1 + questions.size() / MOST_FITTED;
    return IntStream.range(0, questions.size())
        .filter(number -> number % every == 0)
        .mapToObj(questions::get)
        .toList();
  }

  /** Short questions, each with its language. */
  List<JsonNode> languageQuestions() {
    return lines("language-questions.jsonl");
  }

  /** Spellings of the chat, each with its standard form, a tab between. */
  List<String> chatSpelling() {
    List<String> rows = texts("chat-spelling.tsv");
    return rows.subList(1, rows.size());
  }

  private List<PublicPassage> passages(String file) {
    return lines(file).stream()
        .map(row -> new PublicPassage(row.path("id").asText(), row.path("text").asText()))
        .toList();
  }

  private List<JsonNode> lines(String file) {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : texts(file)) {
      rows.add(row(line));
    }
    return rows;
  }

  private JsonNode row(String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> texts(String file) {
    try {
      return Files.readAllLines(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
