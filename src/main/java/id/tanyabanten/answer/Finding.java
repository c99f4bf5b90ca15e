package id.tanyabanten.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of one part of a question. */
public sealed interface Finding {

  Part part();

  /** Everything that it quotes, in the order in which it is shown. */
  List<Citation> citations();

  /** Whether an earlier finding of the same question shows the same. */
  default boolean repeats(Finding earlier) {
    return getClass().equals(earlier.getClass())
        && !citations().isEmpty()
        && earlier.citations().containsAll(citations());
  }

  /**
   * Statements that answer.
   *
   * @param answers one to three statements or cells, a list's cells, or all sides of a conflict
   * @param together what is quoted with them: caveats and exceptions
   * @param note what the reader should know about the choice
   */
  record Quoted(Part part, List<Citation> answers, List<Citation> together, Optional<Note> note)
      implements Finding {
    public Quoted {
      answers = List.copyOf(answers);
      together = List.copyOf(together);
    }

    @Override
    public List<Citation> citations() {
      return join(answers, together);
    }
  }

  /**
   * Something that was looked for and not found.
   *
   * @param date the day on which it was looked for
   * @param known what the documents do say about it
   * @param office whom to ask
   */
  record Gap(Part part, String heading, LocalDate date, List<Citation> known, List<Citation> office)
      implements Finding {
    public Gap {
      known = List.copyOf(known);
      office = List.copyOf(office);
    }

    @Override
    public List<Citation> citations() {
      return join(known, office);
    }

    @Override
    public boolean repeats(Finding earlier) {
      return earlier instanceof Gap gap && gap.heading().equals(heading);
    }
  }

  /**
   * Not in the documents.
   *
   * @param closest the nearest there is, to be labelled so
   * @param near documents that are near
   * @param office whom to ask
   */
  record Missing(
      Part part, Reason reason, List<Citation> closest, List<Near> near, List<Citation> office)
      implements Finding {
    public Missing {
      closest = List.copyOf(closest);
      near = List.copyOf(near);
      office = List.copyOf(office);
    }

    @Override
    public List<Citation> citations() {
      return join(closest, office);
    }

    /** Each part that has no answer is named. */
    @Override
    public boolean repeats(Finding earlier) {
      return false;
    }
  }

  private static List<Citation> join(List<Citation> first, List<Citation> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
