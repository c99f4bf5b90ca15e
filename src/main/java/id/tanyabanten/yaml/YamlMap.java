package id.tanyabanten.yaml;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A map in the order of the file. Asking for a value in a shape that it does not have reports a
 * problem and answers with nothing.
 */
public final class YamlMap implements YamlValue {

  private final String file;
  private final int line;
  private final Map<String, YamlValue> values;
  private final Map<String, Integer> keyLines;
  private final Consumer<Problem> report;

  YamlMap(
      String file,
      int line,
      Map<String, YamlValue> values,
      Map<String, Integer> keyLines,
      Consumer<Problem> report) {
    this.file = file;
    this.line = line;
    this.values = values;
    this.keyLines = keyLines;
    this.report = report;
  }

  @Override
  public int line() {
    return line;
  }

  /** The name of the file that it stands in, as problems carry it. */
  public String file() {
    return file;
  }

  public Set<String> keys() {
    return values.keySet();
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The line of a key; the line of the map where the key is missing. */
  public int lineOf(String key) {
    return keyLines.getOrDefault(key, line);
  }

  /** A scalar that is not blank. */
  public Optional<String> text(String key) {
    Optional<YamlValue> value = Optional.ofNullable(values.get(key));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof YamlText scalar) {
      if (scalar.text().isBlank()) {
        report(key, Fault.EMPTY_VALUE, key);
        return Optional.empty();
      }
      return Optional.of(withoutCurlyQuotes(scalar.text().strip()));
    }
    report(key, Fault.WRONG_SHAPE, key);
    return Optional.empty();
  }

  /** A word processor's quotes around a whole value mean what straight ones would. */
  private static String withoutCurlyQuotes(String text) {
    boolean isQuoted =
        text.length() > 2
            && text.charAt(0) == '“'
            && text.indexOf('”') == text.length() - 1
            && text.lastIndexOf('“') == 0;
    return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
  }

  /** A scalar that must be there. */
  public Optional<String> requiredText(String key) {
    if (!has(key)) {
      report.accept(Problem.at(file, line, Fault.MISSING_KEY, key));
      return Optional.empty();
    }
    return text(key);
  }

  /** A list of scalars, or one scalar as a list of one; empty where the key is missing. */
  public List<YamlText> texts(String key) {
    Optional<YamlValue> value = Optional.ofNullable(values.get(key));
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlText scalar) {
      return scalar.text().isBlank() ? List.of() : List.of(scalar);
    }
    if (value.get() instanceof YamlList list) {
      List<YamlText> texts = new ArrayList<>();
      for (YamlValue entry : list.values()) {
        if (entry instanceof YamlText text) {
          texts.add(text);
        } else {
          report.accept(Problem.at(file, entry.line(), Fault.WRONG_SHAPE, key));
        }
      }
      return texts;
    }
    report(key, Fault.WRONG_SHAPE, key);
    return List.of();
  }

  /** A map behind a key. */
  public Optional<YamlMap> map(String key) {
    Optional<YamlValue> value = Optional.ofNullable(values.get(key));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof YamlMap map) {
      return Optional.of(map);
    }
    report(key, Fault.WRONG_SHAPE, key);
    return Optional.empty();
  }

  /** Reports each key that is not among the known ones. */
  public void allowOnly(Set<String> known) {
    keys().stream()
        .filter(key -> !known.contains(key))
        .forEach(
            key ->
                report(
                    key,
                    Fault.UNKNOWN_KEY,
                    key,
                    String.join(", ", known.stream().sorted().toList())));
  }

  /** Reports a problem at a value of this map. */
  public void report(YamlValue value, Fault fault, Object... details) {
    report.accept(Problem.at(file, value.line(), fault, details));
  }

  /** Reports a problem at a key of this map. */
  public void report(String key, Fault fault, Object... details) {
    report.accept(Problem.at(file, lineOf(key), fault, details));
  }
}
