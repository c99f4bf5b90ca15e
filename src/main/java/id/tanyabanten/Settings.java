package id.tanyabanten;

import id.tanyabanten.answer.AnswerSettings;
import id.tanyabanten.config.Config;
import id.tanyabanten.config.ConfigLoader;
import id.tanyabanten.knowledge.Knowledge;
import id.tanyabanten.knowledge.SectionRef;
import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings file as it was found.
 *
 * @param config nothing where the file has a problem
 */
record Settings(Path file, Optional<Config> config, List<Problem> problems) {

  Settings {
    problems = List.copyOf(problems);
  }

  static Settings load(Path file) {
    List<Problem> problems = new ArrayList<>();
    Optional<Config> config = new ConfigLoader(file, problems::add).load();
    return new Settings(file, config, problems);
  }

  Config orCannotStart() {
    return config.orElseThrow(
        () ->
            new CannotStart(
                problems.stream().flatMap(problem -> ProblemLines.of(problem).stream()).toList()));
  }

  /** What the documents don't have though the settings name it. */
  List<Problem> problemsWith(Knowledge knowledge) {
    return config.map(Config::answer).map(AnswerSettings::office).stream()
        .filter(office -> isMissing(office, knowledge))
        .map(office -> Problem.ofFile(file.toString(), Fault.DEAD_REFERENCE, office))
        .toList();
  }

  /** A section must be there in every language that has documents. */
  private static boolean isMissing(SectionRef office, Knowledge knowledge) {
    return Stream.of(Language.INDONESIAN, Language.ENGLISH)
        .filter(language -> !knowledge.documents(language).isEmpty())
        .anyMatch(language -> knowledge.section(office, language).isEmpty());
  }
}
