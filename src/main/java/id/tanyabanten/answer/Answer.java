package id.tanyabanten.answer;

import id.tanyabanten.language.Language;
import id.tanyabanten.terms.Talk;
import java.util.List;
import java.util.Optional;

/** What a question comes to. */
public sealed interface Answer {

  Language language();

  AnswerKind kind();

  Optional<Reason> reason();

  /** Everything quoted, in the order in which it is shown. */
  default List<Citation> citations() {
    return List.of();
  }

  /** Documents named in an abstention. */
  default List<Near> near() {
    return List.of();
  }

  /** What was found for each part of a question. */
  record Found(Language language, List<Finding> findings) implements Answer {

    public Found {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("no finding");
      }
    }

    @Override
    public AnswerKind kind() {
      boolean allQuoted = findings.stream().allMatch(Finding.Quoted.class::isInstance);
      if (allQuoted) {
        return AnswerKind.ANSWERED;
      }
      return findings.stream().anyMatch(Found::saysSomething)
          ? AnswerKind.PARTIAL
          : AnswerKind.NOT_IN_DOCUMENTS;
    }

    /** Whether the finding answers at least in part. */
    private static boolean saysSomething(Finding finding) {
      return finding instanceof Finding.Quoted
          || (finding instanceof Finding.Gap gap && !gap.known().isEmpty());
    }

    @Override
    public Optional<Reason> reason() {
      if (kind() == AnswerKind.ANSWERED) {
        return Optional.empty();
      }
      boolean someQuoted = findings.stream().anyMatch(Finding.Quoted.class::isInstance);
      return someQuoted ? Optional.of(Reason.PART_MISSING) : Optional.of(reason(findings.get(0)));
    }

    private static Reason reason(Finding finding) {
      return finding instanceof Finding.Missing missing ? missing.reason() : Reason.KNOWN_GAP;
    }

    @Override
    public List<Citation> citations() {
      return findings.stream().flatMap(finding -> finding.citations().stream()).distinct().toList();
    }

    @Override
    public List<Near> near() {
      return findings.stream()
          .filter(Finding.Missing.class::isInstance)
          .flatMap(finding -> ((Finding.Missing) finding).near().stream())
          .distinct()
          .toList();
    }
  }

  /** A courtesy returned. */
  record Courtesy(Language language, Talk talk) implements Answer {

    @Override
    public AnswerKind kind() {
      return AnswerKind.SMALL_TALK;
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(Reason.valueOf(talk.name()));
    }
  }

  /** Not taken as a question: another world, nonsense, abuse, an attempt to bend the bot. */
  record Declined(Language language, Reason why) implements Answer {

    @Override
    public AnswerKind kind() {
      return AnswerKind.OFF_SUBJECT;
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.of(why);
    }
  }

  /** Something broke on our side; the log has the cause. */
  record Failed(Language language) implements Answer {

    @Override
    public AnswerKind kind() {
      return AnswerKind.FAILED;
    }

    @Override
    public Optional<Reason> reason() {
      return Optional.empty();
    }
  }
}
