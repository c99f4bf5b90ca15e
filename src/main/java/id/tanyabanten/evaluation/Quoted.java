package id.tanyabanten.evaluation;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Citation;
import id.tanyabanten.answer.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an answer quotes as an answer: neither the office's contact lines nor what is labelled as
 * the closest.
 *
 * @param answering statements that answer, and what is known of a gap
 * @param together what is quoted with them
 * @param hasAnswer whether a part of the question is answered, rather than told as a known gap
 */
record Quoted(List<Citation> answering, List<Citation> together, boolean hasAnswer) {

  Quoted {
    answering = List.copyOf(answering);
    together = List.copyOf(together);
  }

  static Quoted of(Answer answer) {
    List<Finding> findings = answer instanceof Answer.Found found ? found.findings() : List.of();
    return new Quoted(
        findings.stream().flatMap(Quoted::answering).toList(),
        findings.stream().flatMap(Quoted::together).toList(),
        findings.stream().anyMatch(Finding.Quoted.class::isInstance));
  }

  private static Stream<Citation> answering(Finding finding) {
    if (finding instanceof Finding.Quoted quoted) {
      return quoted.answers().stream();
    }
    return finding instanceof Finding.Gap gap ? gap.known().stream() : Stream.empty();
  }

  private static Stream<Citation> together(Finding finding) {
    return finding instanceof Finding.Quoted quoted ? quoted.together().stream() : Stream.empty();
  }

  /** Whether all that must be quoted is, and nothing that must not. */
  boolean isAsDue(JudgedQuestion question) {
    return question.must().stream().allMatch(this::holdsAny)
        && question.not().stream().noneMatch(this::answersWith);
  }

  private boolean holdsAny(List<String> wordings) {
    return Stream.concat(answering.stream(), together.stream())
        .flatMap(
            citation -> Stream.concat(Stream.of(citation.snippet()), citation.caption().stream()))
        .anyMatch(text -> wordings.stream().anyMatch(text::contains));
  }

  private boolean answersWith(String stretch) {
    return answering.stream().anyMatch(citation -> citation.snippet().contains(stretch));
  }

  List<String> snippets() {
    return Stream.concat(answering.stream(), together.stream()).map(Citation::snippet).toList();
  }
}
