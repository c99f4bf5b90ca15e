package id.tanyabanten.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads one line of a judged file. What is wrong with it is reported, all of it at once. */
final class JudgedLine {

  private static final List<String> REQUIRED =
      List.of("id", "question", "language", "group", "subject", "kind", "must", "not", "sections");
  private static final List<String> KNOWN =
      List.of(
          "id",
          "question",
          "language",
          "group",
          "earlier",
          "subject",
          "kind",
          "must",
          "not",
          "sections",
          "pair");

  private static final String TEXT = "\"…\"";
  private static final String TEXTS = "[\"…\", \"…\"]";
  private static final String WORDINGS = "[\"…\", [\"…\", \"…\"]]";
  private static final String SECTIONS = "[\"name#1\", \"name#2\"]";

  /** Our own fault is never the right answer. */
  private static final List<AnswerKind> KINDS =
      Arrays.stream(AnswerKind.values()).filter(kind -> kind != AnswerKind.FAILED).toList();

  private final JsonNode line;
  private final BiConsumer<Fault, Object[]> report;
  private boolean isSound = true;

  JudgedLine(JsonNode line, BiConsumer<Fault, Object[]> report) {
    this.line = line;
    this.report = report;
  }

  /** The question; nothing where something is wrong with the line. */
  Optional<JudgedQuestion> question() {
    checkKeys();
    Optional<String> id = text("id");
    Optional<String> question = anyText("question");
    Optional<Language> language =
        oneOf("language", Arrays.asList(Language.values()), Language::code);
    Optional<Group> group = oneOf("group", Arrays.asList(Group.values()), Group::code);
    List<String> earlier = texts("earlier");
    Optional<String> subject = text("subject");
    List<AnswerKind> kinds = kinds();
    List<List<String>> must = wordings("must");
    List<String> not = texts("not");
    Set<NumberedSection> sections = sections();
    Optional<String> pair = line.has("pair") ? text("pair") : Optional.empty();
    if (!isSound) {
      return Optional.empty();
    }
    return Optional.of(
        new JudgedQuestion(
            id.orElseThrow(),
            question.orElseThrow(),
            language.orElseThrow(),
            group.orElseThrow(),
            earlier,
            subject.orElseThrow(),
            kinds,
            must,
            not,
            sections,
            pair));
  }

  private void checkKeys() {
    line.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KNOWN.contains(key)) {
                wrong(Fault.JUDGED_KEY_UNKNOWN, key, String.join(", ", KNOWN));
              }
            });
    List<String> missing = REQUIRED.stream().filter(key -> !line.has(key)).toList();
    if (!missing.isEmpty()) {
      wrong(Fault.JUDGED_KEY_MISSING, String.join(", ", missing));
    }
  }

  private Optional<String> text(String key) {
    return text(key, value -> !value.isBlank());
  }

  /** A question may be blank: that too wants a fitting answer. */
  private Optional<String> anyText(String key) {
    return text(key, value -> true);
  }

  private Optional<String> text(String key, Predicate<String> isFine) {
    Optional<String> text =
        Optional.of(line.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    Optional<String> fine = text.filter(isFine);
    if (fine.isEmpty()) {
      wrongValue(key, TEXT);
    }
    return fine;
  }

  private <T> Optional<T> oneOf(String key, List<T> values, Function<T, String> code) {
    String text = line.path(key).asText();
    Optional<T> found = values.stream().filter(value -> code.apply(value).equals(text)).findFirst();
    if (found.isEmpty()) {
      wrongValue(key, values.stream().map(code).collect(Collectors.joining(", ")));
    }
    return found;
  }

  private List<AnswerKind> kinds() {
    List<Optional<AnswerKind>> kinds = texts("kind").stream().map(JudgedLine::kind).toList();
    if (kinds.isEmpty() || kinds.stream().anyMatch(Optional::isEmpty)) {
      String codes = KINDS.stream().map(AnswerKind::code).collect(Collectors.joining("\", \""));
      wrongValue("kind", "[\"" + codes + "\"]");
    }
    return kinds.stream().flatMap(Optional::stream).toList();
  }

  private static Optional<AnswerKind> kind(String code) {
    return KINDS.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  private Set<NumberedSection> sections() {
    Set<NumberedSection> sections = new HashSet<>();
    for (String text : texts("sections")) {
      Optional<NumberedSection> section = NumberedSection.parse(text);
      if (section.isEmpty()) {
        wrongValue("sections", SECTIONS);
      }
      section.ifPresent(sections::add);
    }
    return sections;
  }

  private List<String> texts(String key) {
    JsonNode value = line.path(key);
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!isTexts(value)) {
      wrongValue(key, TEXTS);
      return List.of();
    }
    return listed(value);
  }

  private List<List<String>> wordings(String key) {
    JsonNode value = line.path(key);
    boolean isFine =
        value.isMissingNode() || value.isArray() && elements(value).allMatch(JudgedLine::isWording);
    if (!isFine) {
      wrongValue(key, WORDINGS);
      return List.of();
    }
    return elements(value)
        .map(element -> element.isArray() ? listed(element) : List.of(element.asText()))
        .toList();
  }

  private static boolean isWording(JsonNode value) {
    return isText(value) || isTexts(value) && !value.isEmpty();
  }

  private static boolean isTexts(JsonNode value) {
    return value.isArray() && elements(value).allMatch(JudgedLine::isText);
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

  /** A key that is missing has been told as that. */
  private void wrongValue(String key, String form) {
    isSound = false;
    if (line.has(key)) {
      wrong(Fault.JUDGED_VALUE, key, form);
    }
  }

  private void wrong(Fault fault, Object... details) {
    isSound = false;
    report.accept(fault, details);
  }
}
