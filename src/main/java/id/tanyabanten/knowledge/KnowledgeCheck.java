package id.tanyabanten.knowledge;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what is wrong between documents, and what wants a look. */
final class KnowledgeCheck {

  private static final int FEWEST_QUESTIONS = 3;

  private final Knowledge knowledge;
  private final Sources sources;
  private final Collection<String> broken;
  private final LocalDate today;
  private final FigureCheck figures;
  private final Consumer<Problem> report;

  /**
   * @param broken the ids of documents that exist but could not be loaded: they are not missed
   *     again
   */
  KnowledgeCheck(
      Knowledge knowledge,
      Vocabulary vocabulary,
      Sources sources,
      Collection<String> broken,
      LocalDate today,
      Consumer<Problem> report) {
    this.knowledge = knowledge;
    this.sources = sources;
    this.broken = broken;
    this.today = today;
    this.figures = new FigureCheck(vocabulary, report);
    this.report = report;
  }

  void run() {
    knowledge.documents().forEach(this::check);
    new RepetitionCheck(knowledge, report).run();
    checkUnusedSources();
  }

  private void check(Document document) {
    if (document.reviewBy().isBefore(today)) {
      report(document, document.lines().reviewBy(), Fault.REVIEW_OVERDUE, document.reviewBy());
    }
    document.sections().forEach(section -> check(document, section));
    checkTwin(document);
  }

  private void check(Document document, Section section) {
    if (!section.heading().endsWith("?")) {
      report(document, section.line(), Fault.HEADING_ASKS_NOTHING);
    }
    if (section.questions().size() < FEWEST_QUESTIONS) {
      report(
          document,
          section.line(),
          Fault.FEW_QUESTIONS,
          section.questions().size(),
          FEWEST_QUESTIONS);
    }
    section.gap().flatMap(KnownGap::ask).ifPresent(ref -> check(document, section.line(), ref));
    section.standing().supersededBy().ifPresent(ref -> check(document, section.line(), ref));
    for (Statement statement : section.statements()) {
      statement.together().forEach(ref -> check(document, statement.line(), ref));
      figures.check(document, section, statement);
    }
  }

  private void check(Document document, int line, SectionRef ref) {
    if (knowledge.section(ref, document.language()).isEmpty()
        && !broken.contains(Knowledge.id(ref.name(), document.language()))) {
      report(document, line, Fault.DEAD_REFERENCE, ref);
    }
  }

  private void checkTwin(Document document) {
    Language other =
        document.language() == Language.INDONESIAN ? Language.ENGLISH : Language.INDONESIAN;
    String twinId = Knowledge.id(document.name(), other);
    Optional<Document> twin = knowledge.document(twinId);
    if (twin.isEmpty() && !broken.contains(twinId)) {
      report(document, 1, Fault.NO_TWIN, twinId + ".md");
    }
    // Each pair is compared once, and the difference told at the translation.
    if (document.language() == Language.ENGLISH) {
      twin.ifPresent(original -> new TwinCheck(original, document, report).run());
    }
  }

  private void checkUnusedSources() {
    Set<Source> used = new HashSet<>();
    for (Document document : knowledge.documents()) {
      for (Section section : document.sections()) {
        section.statements().forEach(statement -> used.addAll(statement.sources()));
      }
    }
    // A document that could not be loaded may well use what the others don't.
    if (broken.isEmpty()) {
      sources.entries().stream()
          .filter(entry -> !used.contains(entry.source()))
          .map(entry -> entry.problem(Fault.UNUSED_SOURCE))
          .forEach(report);
    }
  }

  private void report(Document document, int line, Fault fault, Object... details) {
    report.accept(Problem.at(document.file(), line, fault, details));
  }
}
