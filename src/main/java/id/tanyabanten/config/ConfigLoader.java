package id.tanyabanten.config;

import id.tanyabanten.answer.AnswerSettings;
import id.tanyabanten.journal.JournalSettings;
import id.tanyabanten.knowledge.SectionRef;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the settings file. Every key is required, and a key that is not known is an error. */
public final class ConfigLoader {

  private static final String ANSWER = "answer";
  private static final String ANSWER_FROM = "answer-from";
  private static final String CLOSEST_FROM = "closest-from";
  private static final String OFFICE = "office";
  private static final String JOURNAL = "journal";
  private static final String KEEP_DAYS = "keep-days";

  /** A century at the most. */
  private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,4}");

  private final Path file;
  private final Consumer<Problem> report;

  public ConfigLoader(Path file, Consumer<Problem> report) {
    this.file = file;
    this.report = report;
  }

  /** The settings; nothing where the file has a problem, which has then been reported. */
  public Optional<Config> load() {
    List<Problem> problems = new ArrayList<>();
    Optional<Config> config =
        text(problems)
            .flatMap(text -> new YamlReader(file.toString(), 1, problems::add).read(text))
            .flatMap(ConfigLoader::config);
    problems.forEach(report);
    return problems.isEmpty() ? config : Optional.empty();
  }

  private Optional<String> text(List<Problem> problems) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      problems.add(Problem.ofFile(file.toString(), Fault.NO_SUCH_FILE));
    } catch (MalformedInputException e) {
      problems.add(Problem.ofFile(file.toString(), Fault.NOT_UTF8));
    } catch (IOException e) {
      String cause = e.getClass().getSimpleName();
      problems.add(Problem.ofFile(file.toString(), Fault.UNREADABLE_FILE, cause));
    }
    return Optional.empty();
  }

  private static Optional<Config> config(YamlMap map) {
    map.allowOnly(Set.of(ANSWER, JOURNAL));
    Optional<AnswerSettings> answer = required(map, ANSWER).flatMap(ConfigLoader::answer);
    Optional<JournalSettings> journal = required(map, JOURNAL).flatMap(ConfigLoader::journal);
    return answer.isEmpty() || journal.isEmpty()
        ? Optional.empty()
        : Optional.of(new Config(answer.get(), journal.get()));
  }

  private static Optional<YamlMap> required(YamlMap map, String key) {
    if (!map.has(key)) {
      map.requiredText(key);
    }
    return map.map(key);
  }

  private static Optional<JournalSettings> journal(YamlMap map) {
    map.allowOnly(Set.of(KEEP_DAYS));
    Optional<String> text = map.requiredText(KEEP_DAYS);
    Optional<JournalSettings> settings =
        text.filter(DAYS.asMatchPredicate()).map(Integer::parseInt).map(JournalSettings::new);
    if (text.isPresent() && settings.isEmpty()) {
      map.report(KEEP_DAYS, Fault.NOT_DAYS, text.get());
    }
    return settings;
  }

  private static Optional<AnswerSettings> answer(YamlMap map) {
    map.allowOnly(Set.of(ANSWER_FROM, CLOSEST_FROM, OFFICE));
    Optional<Double> answerFrom = share(map, ANSWER_FROM);
    Optional<Double> closestFrom = share(map, CLOSEST_FROM);
    Optional<SectionRef> office = map.requiredText(OFFICE).flatMap(text -> reference(map, text));
    if (answerFrom.isEmpty() || closestFrom.isEmpty() || office.isEmpty()) {
      return Optional.empty();
    }
    if (closestFrom.get() > answerFrom.get()) {
      map.report(CLOSEST_FROM, Fault.NOT_BELOW, closestFrom.get(), ANSWER_FROM, answerFrom.get());
      return Optional.empty();
    }
    return Optional.of(new AnswerSettings(answerFrom.get(), closestFrom.get(), office.get()));
  }

  private static Optional<Double> share(YamlMap map, String key) {
    Optional<String> text = map.requiredText(key);
    try {
      Optional<Double> share = text.map(Double::parseDouble);
      if (share.filter(value -> !(value >= 0 && value <= 1)).isPresent()) {
        map.report(key, Fault.NOT_A_SHARE, text.orElseThrow());
        return Optional.empty();
      }
      return share;
    } catch (NumberFormatException e) {
      map.report(key, Fault.NOT_A_NUMBER, text.orElseThrow());
      return Optional.empty();
    }
  }

  private static Optional<SectionRef> reference(YamlMap map, String text) {
    Optional<SectionRef> reference = SectionRef.parse(text);
    if (reference.isEmpty()) {
      map.report(OFFICE, Fault.BAD_REFERENCE, text);
    }
    return reference;
  }
}
