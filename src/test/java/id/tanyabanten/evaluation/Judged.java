package id.tanyabanten.evaluation;

import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judged questions for tests, a step at a time. */
final class Judged {

  private Judged() {}

  static JudgedQuestion question(String text, AnswerKind... kinds) {
    return new JudgedQuestion(
        "q-1",
        text,
        Language.INDONESIAN,
        Group.FORMAL,
        List.of(),
        "umk",
        List.of(kinds),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }

  static JudgedQuestion quoting(JudgedQuestion question, List<List<String>> must, String... not) {
    return new JudgedQuestion(
        question.id(),
        question.question(),
        question.language(),
        question.group(),
        question.earlier(),
        question.subject(),
        question.kinds(),
        must,
        List.of(not),
        question.sections(),
        question.pair());
  }

  static JudgedQuestion in(JudgedQuestion question, String... sections) {
    return new JudgedQuestion(
        question.id(),
        question.question(),
        question.language(),
        question.group(),
        question.earlier(),
        question.subject(),
        question.kinds(),
        question.must(),
        question.not(),
        Arrays.stream(sections)
            .map(section -> NumberedSection.parse(section).orElseThrow())
            .collect(Collectors.toSet()),
        question.pair());
  }

  static JudgedQuestion after(JudgedQuestion question, String... earlier) {
    return new JudgedQuestion(
        question.id(),
        question.question(),
        question.language(),
        question.group(),
        List.of(earlier),
        question.subject(),
        question.kinds(),
        question.must(),
        question.not(),
        question.sections(),
        question.pair());
  }
}
