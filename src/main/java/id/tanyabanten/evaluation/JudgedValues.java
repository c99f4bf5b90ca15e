package id.tanyabanten.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanyabanten.problem.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The values of one JSON object, and whether anything was wrong with it. */
final class JudgedValues {

  private static final String TEXT = "\"…\"";
  private static final String TEXTS = "[\"…\", \"…\"]";
  private static final String WORDINGS = "[\"…\", [\"…\", \"…\"]]";

  private final JsonNode object;
  private final BiConsumer<Fault, Object[]> report;
  private boolean isSound = true;

  JudgedValues(JsonNode object, BiConsumer<Fault, Object[]> report) {
    this.object = object;
    this.report = report;
  }

  /** Whether nothing wrong has been found until now. */
  boolean areSound() {
    return isSound;
  }

  boolean has(String key) {
    return object.has(key);
  }

  void checkKeys(List<String> required, List<String> optional) {
    List<String> known = Stream.concat(required.stream(), optional.stream()).toList();
    object
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                wrong(Fault.JUDGED_KEY_UNKNOWN, key, String.join(", ", known));
              }
            });
    List<String> missing = required.stream().filter(key -> !object.has(key)).toList();
    if (!missing.isEmpty()) {
      wrong(Fault.JUDGED_KEY_MISSING, String.join(", ", missing));
    }
  }

  String text(String key) {
    return text(key, value -> !value.isBlank());
  }

  /** A text that may be blank. */
  String anyText(String key) {
    return text(key, value -> true);
  }

  private String text(String key, Predicate<String> isFine) {
    String text = object.path(key).asText();
    if (!object.path(key).isTextual() || !isFine.test(text)) {
      wrongValue(key, TEXT);
    }
    return text;
  }

  <T> Optional<T> oneOf(String key, List<T> values, Function<T, String> code) {
    String text = object.path(key).asText();
    Optional<T> found = values.stream().filter(value -> code.apply(value).equals(text)).findFirst();
    if (found.isEmpty()) {
      wrongValue(key, values.stream().map(code).collect(Collectors.joining(", ")));
    }
    return found;
  }

  /** A list of texts, each read as something; empty where the key is missing. */
  <T> List<T> listOf(String key, Function<String, Optional<T>> reading, String form) {
    List<Optional<T>> read = texts(key).stream().map(reading).toList();
    if (read.stream().anyMatch(Optional::isEmpty)) {
      wrongValue(key, form);
    }
    return read.stream().flatMap(Optional::stream).toList();
  }

  List<String> texts(String key) {
    JsonNode value = object.path(key);
    boolean isFine = value.isMissingNode() || isTexts(value);
    if (!isFine) {
      wrongValue(key, TEXTS);
    }
    return isFine ? listed(value) : List.of();
  }

  /** A list in which each entry is a text or a list of texts. */
  List<List<String>> wordings(String key) {
    JsonNode value = object.path(key);
    boolean isFine =
        value.isMissingNode()
            || value.isArray() && elements(value).allMatch(JudgedValues::isWording);
    if (!isFine) {
      wrongValue(key, WORDINGS);
      return List.of();
    }
    return elements(value)
        .map(entry -> entry.isArray() ? listed(entry) : List.of(entry.asText()))
        .toList();
  }

  private static boolean isWording(JsonNode value) {
    return isText(value) || isTexts(value) && !value.isEmpty();
  }

  private static boolean isTexts(JsonNode value) {
    return value.isArray() && elements(value).allMatch(JudgedValues::isText);
  }

  private static boolean isText(JsonNode value) {
    return value.isTextual() && !value.asText().isEmpty();
  }

  private static List<String> listed(JsonNode texts) {
    return elements(texts).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> elements(JsonNode value) {
    return StreamSupport.stream(value.spliterator(), false);
  }

  /** A key that is missing is told as that. */
  void wrongValue(String key, String form) {
    isSound = false;
    if (object.has(key)) {
      wrong(Fault.JUDGED_VALUE, key, form);
    }
  }

  private void wrong(Fault fault, Object... details) {
    isSound = false;
    report.accept(fault, details);
  }
}
