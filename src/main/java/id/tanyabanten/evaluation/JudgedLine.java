package id.tanyabanten.evaluation;

import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a question of one line of a judged file. */
final class JudgedLine {

  private static final List<String> REQUIRED =
      List.of("id", "question", "language", "group", "subject", "kind", "must", "not", "sections");
  private static final List<String> OPTIONAL = List.of("earlier", "pair");

  private static final String SECTIONS = "[\"name#1\", \"name#2\"]";

  /** Our own fault is never the right answer. */
  private static final List<AnswerKind> KINDS =
      Arrays.stream(AnswerKind.values()).filter(kind -> kind != AnswerKind.FAILED).toList();

  private static final String KINDS_FORM =
      KINDS.stream().map(AnswerKind::code).collect(Collectors.joining("\", \"", "[\"", "\"]"));

  private JudgedLine() {}

  /** The question; nothing where something is wrong with the line, all of which is reported. */
  static Optional<JudgedQuestion> question(JudgedValues values) {
    values.checkKeys(REQUIRED, OPTIONAL);
    Optional<Language> language =
        values.oneOf("language", Arrays.asList(Language.values()), Language::code);
    Optional<Group> group = values.oneOf("group", Arrays.asList(Group.values()), Group::code);
    List<AnswerKind> kinds = kinds(values);
    String id = values.text("id");
    // A question may be blank: that too wants a fitting answer.
    String question = values.anyText("question");
    List<String> earlier = values.texts("earlier");
    String subject = values.text("subject");
    List<List<String>> must = values.wordings("must");
    List<String> not = values.texts("not");
    List<NumberedSection> sections = values.listOf("sections", NumberedSection::parse, SECTIONS);
    Optional<String> pair =
        values.has("pair") ? Optional.of(values.text("pair")) : Optional.empty();
    return values.areSound()
        ? Optional.of(
            new JudgedQuestion(
                id,
                question,
                language.orElseThrow(),
                group.orElseThrow(),
                earlier,
                subject,
                kinds,
                must,
                not,
                Set.copyOf(sections),
                pair))
        : Optional.empty();
  }

  /** One at the least, or the question would have no right answer. */
  private static List<AnswerKind> kinds(JudgedValues values) {
    List<AnswerKind> kinds = values.listOf("kind", JudgedLine::kind, KINDS_FORM);
    if (kinds.isEmpty() && values.areSound()) {
      values.wrongValue("kind", KINDS_FORM);
    }
    return kinds;
  }

  private static Optional<AnswerKind> kind(String code) {
    return KINDS.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
