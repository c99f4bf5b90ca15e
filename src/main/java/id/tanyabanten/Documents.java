package id.tanyabanten;

import id.tanyabanten.answer.Edition;
import id.tanyabanten.answer.QuestionLanguage;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.KnowledgeLoader;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.terms.VocabularyLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Vocabulary and documents as they were found.
 *
 * @param problems what is wrong with them
 */
record Documents(Vocabulary vocabulary, Knowledge knowledge, List<Problem> problems) {

  /** Where staff live: a review is overdue by their calendar. */
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  Documents {
    problems = List.copyOf(problems);
  }

  static Documents load(Path folder, Clock clock) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = vocabulary(folder, problems);
    Knowledge knowledge = loader(folder, vocabulary, clock, problems).load();
    return new Documents(vocabulary, knowledge, problems);
  }

  /**
   * What lies in the folder now. Of a document with an error the version in service stays, and so
   * does the vocabulary where one of its files has one.
   */
  Documents again(Path folder, Clock clock) {
    List<Problem> found = new ArrayList<>();
    Vocabulary fresh = vocabulary(folder, found);
    Vocabulary sound = found.stream().anyMatch(Problem::isError) ? vocabulary : fresh;
    return new Documents(sound, loader(folder, sound, clock, found).loadAfter(knowledge), found);
  }

  /** Only what a question can be answered from, where its language is plain. */
  static Documents loadFor(String question, Path folder, Clock clock) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = vocabulary(folder, problems);
    KnowledgeLoader loader = loader(folder, vocabulary, clock, problems);
    Knowledge knowledge =
        new QuestionLanguage(vocabulary)
            .of(question)
            .map(language -> loader.load(language.ofDocuments()))
            .orElseGet(loader::load);
    return new Documents(vocabulary, knowledge, problems);
  }

  private static Vocabulary vocabulary(Path folder, List<Problem> problems) {
    return new VocabularyLoader(folder.resolve(KnowledgeLoader.TERMS), problems::add).load();
  }

  private static KnowledgeLoader loader(
      Path folder, Vocabulary vocabulary, Clock clock, List<Problem> problems) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return new KnowledgeLoader(folder, vocabulary, today, problems::add);
  }

  /** A folder that is not there is said as that, not as every file that it lacks. */
  static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw CannotStart.because("knowledge.missing", folder);
    }
  }

  /** One document at the least must be fit for service. */
  void orCannotStart(Path folder) {
    if (knowledge.isEmpty()) {
      throw CannotStart.because("knowledge.empty", folder);
    }
  }

  /** The same without the other ways to ask that stand at the sections. */
  Documents withoutQuestions() {
    return new Documents(vocabulary, knowledge.withoutQuestions(), problems);
  }

  Edition edition() {
    return Edition.of(knowledge, vocabulary);
  }
}
