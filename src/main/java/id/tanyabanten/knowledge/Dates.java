package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.yaml.YamlMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days in ISO form. */
final class Dates {

  private Dates() {}

  static Optional<LocalDate> day(YamlMap map, String key) {
    Optional<String> text = map.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.get()));
    } catch (DateTimeException e) {
      map.report(key, Fault.NOT_A_DATE, text.get());
      return Optional.empty();
    }
  }

  static Optional<LocalDate> requiredDay(YamlMap map, String key) {
    if (!map.has(key)) {
      map.requiredText(key);
      return Optional.empty();
    }
    return day(map, key);
  }
}
