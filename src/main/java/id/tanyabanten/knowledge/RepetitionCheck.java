package id.tanyabanten.knowledge;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds statements that stand in two sections: one of them gets corrected one day, and the bot
 * contradicts itself.
 */
final class RepetitionCheck {

  /** From here on two statements differ in a word or two, which say nothing else. */
  private static final double ALIKE = 0.75;

  private static final int LETTERS = 3;
  private static final Pattern FIGURE = Pattern.compile("\\d++(?:[.,]\\d++)*+");

  private final Knowledge knowledge;
  private final Consumer<Problem> report;

  RepetitionCheck(Knowledge knowledge, Consumer<Problem> report) {
    this.knowledge = knowledge;
    this.report = report;
  }

  /**
   * A statement as it is compared.
   *
   * @param trigrams all runs of three letters, each once, in order
   */
  private record Said(Document document, Section section, Statement statement, int[] trigrams) {

    /**
     * What names another place or subject says something else, in words however alike: "zone A has
     * this status", "zone B has this status".
     */
    boolean repeats(Said other) {
      return section != other.section
          && (statement.text().equals(other.statement.text())
              || (statement.slots().equals(other.statement.slots())
                  && isAlike(trigrams, other.trigrams)));
    }
  }

  void run() {
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      byFigures(knowledge.documents(language)).forEach(this::compare);
    }
  }

  /** Only what has the same figures needs comparing, which keeps the pairs few. */
  private static Collection<List<Said>> byFigures(List<Document> documents) {
    Map<List<String>, List<Said>> byFigures = new HashMap<>();
    for (Document document : documents) {
      for (Section section : document.sections()) {
        for (Statement statement : section.statements()) {
          Said said = new Said(document, section, statement, trigrams(text(statement)));
          byFigures.computeIfAbsent(figures(statement), key -> new ArrayList<>()).add(said);
        }
      }
    }
    return byFigures.values();
  }

  private void compare(List<Said> alike) {
    for (int later = 1; later < alike.size(); later++) {
      Said said = alike.get(later);
      alike.subList(0, later).stream()
          .filter(said::repeats)
          .findFirst()
          .ifPresent(earlier -> report(said, earlier));
    }
  }

  private void report(Said said, Said earlier) {
    report.accept(
        Problem.at(
            said.document().file(),
            said.statement().line(),
            Fault.STATED_TWICE,
            earlier.document().file(),
            earlier.statement().line()));
  }

  /** A cell says what it says together with its caption. */
  private static String text(Statement statement) {
    String caption = statement.cell().map(cell -> cell.caption().text() + " ").orElse("");
    return (caption + statement.text()).toLowerCase(Locale.ROOT);
  }

  private static List<String> figures(Statement statement) {
    return FIGURE.matcher(statement.text()).results().map(MatchResult::group).sorted().toList();
  }

  private static int[] trigrams(String text) {
    int[] trigrams = new int[Math.max(0, text.length() - LETTERS + 1)];
    for (int start = 0; start < trigrams.length; start++) {
      trigrams[start] = text.substring(start, start + LETTERS).hashCode();
    }
    return Arrays.stream(trigrams).sorted().distinct().toArray();
  }

  /** Whether what both have is a large share of what either has. */
  private static boolean isAlike(int[] first, int[] second) {
    int shorter = Math.min(first.length, second.length);
    int longer = Math.max(first.length, second.length);
    if (shorter < ALIKE * longer || shorter == 0) {
      return false;
    }
    int shared = shared(first, second);
    return shared >= ALIKE * (shorter + longer - shared);
  }

  private static int shared(int[] first, int[] second) {
    int shared = 0;
    int right = 0;
    for (int trigram : first) {
      while (right < second.length && second[right] < trigram) {
        right++;
      }
      if (right < second.length && second[right] == trigram) {
        shared++;
      }
    }
    return shared;
  }
}
