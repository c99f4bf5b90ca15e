package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.yaml.YamlMap;
import java.util.EnumMap;
import java.util.Map;

/** Reads what is given by language. */
final class Names {

  private Names() {}

  /** The texts behind a key, by language; a language that is none is reported. */
  static Map<Language, String> of(YamlMap entry, String key) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    entry
        .map(key)
        .ifPresent(
            map ->
                byLanguage(map)
                    .forEach(
                        (language, code) ->
                            map.text(code).ifPresent(name -> names.put(language, name))));
    return names;
  }

  /** The languages of a map whose keys are language codes. */
  static Map<Language, String> byLanguage(YamlMap map) {
    Map<Language, String> codes = new EnumMap<>(Language.class);
    for (String code : map.keys()) {
      Language.ofCode(code)
          .ifPresentOrElse(
              language -> codes.put(language, code),
              () -> map.report(code, Fault.UNKNOWN_LANGUAGE, code));
    }
    return codes;
  }
}
