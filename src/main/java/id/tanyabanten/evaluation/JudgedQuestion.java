package id.tanyabanten.evaluation;

import id.tanyabanten.answer.AnswerKind;
import id.tanyabanten.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question with what somebody judged beforehand to be a right answer.
 *
 * @param id unique in its file
 * @param earlier questions of the same conversation, oldest first
 * @param subject the document that it is on, a topic, or none
 * @param kinds of answer that are right, the best first
 * @param must stretches of which each has to be quoted; of several wordings any one
 * @param not stretches that no answering quote may hold
 * @param sections that answer; none where it is to be declined
 * @param pair the answerable question from which it differs in one thing
 */
public record JudgedQuestion(
    String id,
    String question,
    Language language,
    Group group,
    List<String> earlier,
    String subject,
    List<AnswerKind> kinds,
    List<List<String>> must,
    List<String> not,
    Set<NumberedSection> sections,
    Optional<String> pair) {

  private static final Set<AnswerKind> ANSWERING = Set.of(AnswerKind.ANSWERED, AnswerKind.PARTIAL);

  public JudgedQuestion {
    earlier = List.copyOf(earlier);
    kinds = List.copyOf(kinds);
    must = must.stream().map(List::copyOf).toList();
    not = List.copyOf(not);
    sections = Set.copyOf(sections);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("no kind of answer is right for " + id);
    }
  }

  /** The kind of answer that is best. */
  public AnswerKind due() {
    return kinds.get(0);
  }

  /** Whether the documents answer it, at least in part. */
  public boolean isAnswerDue() {
    return answers(due());
  }

  static boolean answers(AnswerKind kind) {
    return ANSWERING.contains(kind);
  }
}
