package id.tanyabanten.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.answer.Answer;
import id.tanyabanten.answer.Answerer;
import id.tanyabanten.answer.Citation;
import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.SmallKnowledge;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.reply.ProblemText;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A knowledge folder in which one file is damaged, and what must hold then: loading takes no time,
 * what is wrong is told of that file, and whatever does not rest on it is as it was.
 */
final class Bystanders {

  /** A list of sources that only the document on history rests on. */
  static final String OTHER_SOURCES = "sources/zaman.yaml";

  static final String HISTORY_ID = "zaman/zaman.id.md";

  /** Some hundred times what it takes, since the machine may do other work. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** What is told of a file as a whole. */
  private static final Set<Fault> WITHOUT_LINE =
      EnumSet.of(
          Fault.UNREADABLE_FOLDER,
          Fault.UNREADABLE_FILE,
          Fault.NOT_A_FILE,
          Fault.LINK_OUTSIDE,
          Fault.FILE_TOO_LARGE,
          Fault.NOT_UTF8,
          Fault.BAD_FILE_NAME,
          Fault.NOT_YAML_FILE,
          Fault.OUTSIDE_TOPIC,
          Fault.NAME_TAKEN,
          Fault.NO_SECTION,
          Fault.NO_TWIN,
          Fault.TWIN_DATES,
          Fault.TWIN_SECTIONS,
          Fault.REVIEW_OVERDUE,
          Fault.UNUSED_SOURCE);

  /** A file may have one on each of half a million lines. */
  private static final int MOST_LOOKED_AT = 1_000;

  private static final String QUESTION = "di mana kantor dinas?";

  private final Path folder;
  private final KnowledgeFolder files;
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> quoted;

  Bystanders(Path folder) {
    this.folder = folder;
    this.files = new KnowledgeFolder(folder);
    files.vocabulary().write(folder.resolve(KnowledgeLoader.TERMS));
    files.put(
        OTHER_SOURCES,
        """
        piagam:
          title: "Piagam Banten"
          publisher: "Museum Banten"
          published: undated
          seen: 2026-11-24
          url: "https://example.org/piagam"
          language: id
          kind: official
          copy-of: "Arsip"
        """);
    files.put(HISTORY_ID, history("Sejarah", "Kapan piagam itu?", "Piagam itu dari 1813."));
    files.put("zaman/zaman.en.md", history("History", "When was the charter?", "It is of 1813."));
    Result whole = load();
    assertThat(whole.problems()).isEmpty();
    whole.knowledge().documents().forEach(it -> texts.put(it.file(), it.canonicalText()));
    quoted = whole.quoted();
    assertThat(texts).hasSize(6);
    assertThat(quoted).isNotEmpty();
  }

  private static String history(String title, String heading, String statement) {
    return "---\ntitle: %s\nas-of: 2026-11-24\nreview-by: 2027-05-31\n---\n## %s\n~~~ yaml\nquestions: |\n  a\n  b\n  c\n~~~\n%s[^piagam]\n"
        .formatted(title, heading, statement);
  }

  KnowledgeFolder files() {
    return files;
  }

  byte[] bytes(String file) {
    return files.text(file).getBytes(StandardCharsets.UTF_8);
  }

  /** What came of loading. */
  record Result(Knowledge knowledge, Vocabulary vocabulary, List<Problem> problems) {

    /** All that is told, as "FAULT file:line". */
    List<String> shown() {
      return problems.stream().map(FaultCases::shown).toList();
    }

    List<String> quoted() {
      Edition edition = Edition.of(knowledge, vocabulary);
      Answer answer =
          new Answerer(() -> edition, SmallKnowledge.settings())
              .answer(SmallKnowledge.question(QUESTION));
      assertThat(answer).isNotInstanceOf(Answer.Failed.class);
      return answer.citations().stream().map(Citation::snippet).toList();
    }
  }

  Result load() {
    long start = System.nanoTime();
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary =
        new VocabularyLoader(folder.resolve(KnowledgeLoader.TERMS), problems::add).load();
    Knowledge knowledge =
        new KnowledgeLoader(folder, vocabulary, KnowledgeFolder.TODAY, problems::add).load();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    return new Result(knowledge, vocabulary, problems);
  }

  /** Loads, with nothing assumed of the damaged file but that somebody is told if it is unused. */
  Result loadWithDamaged(String damaged) {
    Result result = load();
    Map<String, Integer> lines = new HashMap<>();
    result.problems().stream()
        .limit(MOST_LOOKED_AT)
        .forEach(problem -> assertSaid(problem, damaged, lines));
    for (Map.Entry<String, String> whole : texts.entrySet()) {
      boolean mayBeLost = whole.getKey().equals(damaged) || restsOn(whole.getKey(), damaged);
      List<String> now = text(result.knowledge(), whole.getKey());
      if (!mayBeLost) {
        assertThat(now).as(whole.getKey()).containsExactly(whole.getValue());
      } else if (now.isEmpty()) {
        assertThat(result.problems())
            .filteredOn(Problem::isError)
            .extracting(Problem::file)
            .containsAnyOf(damaged, whole.getKey());
      }
    }
    List<String> quotedNow = result.quoted();
    if (!damaged.startsWith(KnowledgeLoader.TERMS)) {
      assertThat(quotedNow).isEqualTo(quoted);
    }
    return result;
  }

  private static List<String> text(Knowledge knowledge, String file) {
    return knowledge.documents().stream()
        .filter(document -> document.file().equals(file))
        .map(Document::canonicalText)
        .toList();
  }

  /** Told in one line, of the damaged file or of what rests on it, at a line that there is. */
  private void assertSaid(Problem problem, String damaged, Map<String, Integer> lines) {
    assertThat(new ProblemText(Language.INDONESIAN).line(problem)).doesNotContain("\n");
    String file = problem.file();
    // With a word of the vocabulary lost, a figure elsewhere may seem to lack its unit or year.
    boolean isWarningOfWords = damaged.startsWith(KnowledgeLoader.TERMS) && !problem.isError();
    assertThat(
            file.equals(damaged)
                || restsOn(file, damaged)
                || isWarningOfWords
                || problem.fault() == Fault.UNUSED_SOURCE)
        .as(problem.toString())
        .isTrue();
    if (WITHOUT_LINE.contains(problem.fault())) {
      return;
    }
    int last = Math.max(1, lines.computeIfAbsent(file, this::lines));
    assertThat(problem.line()).as(problem.toString()).isBetween(1, last);
  }

  /** Twins are compared; documents have sources; entries of the vocabulary name each other. */
  private static boolean restsOn(String file, String damaged) {
    boolean areTwins = stem(file).equals(stem(damaged));
    boolean isSource = damaged.equals(OTHER_SOURCES) && file.startsWith("zaman/");
    boolean areTerms =
        damaged.startsWith(KnowledgeLoader.TERMS) && file.startsWith(KnowledgeLoader.TERMS);
    return areTwins && !file.equals(damaged) || isSource || areTerms;
  }

  private static String stem(String file) {
    return file.replaceFirst("\\.(?:id|en)\\.md$", "");
  }

  private int lines(String file) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      return (int) new String(bytes, StandardCharsets.UTF_8).lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
