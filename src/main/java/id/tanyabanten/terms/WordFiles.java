package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlText;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the files that hold words of the language rather than of the field. */
final class WordFiles {

  /** Not with an exponent, behind which a number of any size may stand. */
  private static final Pattern SCALE = Pattern.compile("\\d{1,18}(?:\\.\\d{1,6})?");

  private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");
  private static final String PERIOD_KEYS =
      "months, quarter, half, first-half, second-half, first, second, third, fourth, span, year-word, "
          + Relative.names();

  private static final String AND = "and";
  private static final String OR = "or";
  private static final String GOES_ON = "goes-on";
  private static final String BACK = "back";
  private static final String AT_START = "at-start";
  private static final String ASKS_FOR = "asks-for";

  private final VocabularyBuilder builder;

  WordFiles(VocabularyBuilder builder) {
    this.builder = builder;
  }

  void readQuestionWords(YamlMap file) {
    for (String id : file.keys()) {
      Optional<YamlMap> entry = file.map(id);
      if (entry.isEmpty()) {
        continue;
      }
      entry.get().allowOnly(Set.of("wants", "words", AT_START, ASKS_FOR));
      Set<AnswerType> wants = EnumSet.noneOf(AnswerType.class);
      for (YamlText name : entry.get().texts("wants")) {
        AnswerType.named(name.text())
            .ifPresentOrElse(
                wants::add,
                () -> entry.get().report("wants", Fault.UNKNOWN_ANSWER_TYPE, name.text()));
      }
      boolean atStart = entry.get().text(AT_START).filter("true"::equals).isPresent();
      QuestionWord word = new QuestionWord(id, wants, atStart, asksFor(entry.get()));
      entry
          .get()
          .map("words")
          .ifPresent(
              words ->
                  eachWord(
                      words,
                      (language, text) -> {
                        builder.addWords(text, Optional.of(language));
                        builder.questionWords.add(text, word);
                      }));
    }
  }

  private Optional<String> asksFor(YamlMap entry) {
    Optional<String> measure = entry.text(ASKS_FOR);
    measure
        .filter(id -> !builder.terms.containsKey(id))
        .ifPresent(id -> entry.report(ASKS_FOR, Fault.UNKNOWN_TERM, id));
    return measure;
  }

  void readAnswerTypes(YamlMap file) {
    Map<String, PhraseIndex<AnswerType>> indexes =
        Map.of("before", builder.before, "after", builder.after, "cues", builder.cues);
    for (String name : file.keys()) {
      Optional<AnswerType> type = AnswerType.named(name);
      if (type.isEmpty()) {
        file.report(name, Fault.UNKNOWN_ANSWER_TYPE, name);
        continue;
      }
      file.map(name)
          .ifPresent(
              entry -> {
                entry.allowOnly(indexes.keySet());
                indexes.forEach(
                    (key, index) ->
                        entry.texts(key).forEach(word -> index.add(word.text(), type.get())));
              });
    }
  }

  void readScales(YamlMap file) {
    for (String power : file.keys()) {
      if (SCALE.matcher(power).matches()) {
        BigDecimal scale = new BigDecimal(power);
        file.texts(power).forEach(word -> builder.scales.put(Tokenizer.form(word.text()), scale));
      } else {
        file.report(power, Fault.NOT_A_NUMBER, power);
      }
    }
  }

  void readPeriods(YamlMap file) {
    for (String key : file.keys()) {
      switch (key) {
        case "months" -> file.map(key).ifPresent(this::readMonths);
        case "first" -> readNumber(file, key, builder.ordinals, 1);
        case "second" -> readNumber(file, key, builder.ordinals, 2);
        case "third" -> readNumber(file, key, builder.ordinals, 3);
        case "fourth" -> readNumber(file, key, builder.ordinals, 4);
        case "quarter" -> readNumber(file, key, builder.partsOfYear, 3);
        case "half" -> readNumber(file, key, builder.partsOfYear, 6);
        case "first-half" -> readNumber(file, key, builder.namedHalves, 1);
        case "second-half" -> readNumber(file, key, builder.namedHalves, 2);
        case "span" -> readForms(file, key, builder.spans);
        case "year-word" -> readForms(file, key, builder.years);
        default ->
            Relative.named(key)
                .ifPresentOrElse(
                    relative ->
                        file.map(key)
                            .ifPresent(
                                map ->
                                    eachWord(
                                        map,
                                        (language, word) -> addRelative(language, word, relative))),
                    () -> file.report(key, Fault.UNKNOWN_KEY, key, PERIOD_KEYS));
      }
    }
  }

  private void addRelative(Language language, String word, Relative relative) {
    builder.addWords(word, Optional.of(language));
    builder.relatives.add(word, relative);
  }

  private void readNumber(YamlMap file, String key, PhraseIndex<Integer> words, int number) {
    file.map(key)
        .ifPresent(
            map ->
                eachWord(
                    map,
                    (language, word) -> {
                      builder.addWords(word, Optional.empty());
                      words.add(word, number);
                    }));
  }

  private void readMonths(YamlMap months) {
    for (String number : months.keys()) {
      if (MONTH.matcher(number).matches()) {
        readMonth(months, number, Integer.parseInt(number));
      } else {
        months.report(number, Fault.NOT_A_NUMBER, number);
      }
    }
  }

  private void readMonth(YamlMap months, String number, int value) {
    months
        .map(number)
        .ifPresent(
            words ->
                eachWord(
                    words,
                    (language, word) -> {
                      builder.addWords(word, Optional.of(language));
                      builder.months.put(Tokenizer.form(word), value);
                    }));
  }

  private void readForms(YamlMap file, String key, Set<String> forms) {
    file.map(key)
        .ifPresent(
            map ->
                eachWord(
                    map,
                    (language, word) -> {
                      builder.addWords(word, Optional.empty());
                      forms.add(Tokenizer.form(word));
                    }));
  }

  void readTalk(YamlMap file) {
    for (String key : file.keys()) {
      Talk.named(key)
          .ifPresentOrElse(
              talk ->
                  file.map(key)
                      .ifPresent(
                          map ->
                              eachWord(
                                  map,
                                  (language, phrase) -> {
                                    builder.addWords(phrase, Optional.of(language));
                                    addTalk(phrase, talk);
                                  })),
              () -> file.report(key, Fault.UNKNOWN_KEY, key, Talk.names()));
    }
  }

  private void addTalk(String phrase, Talk talk) {
    if (GappedPhrases.hasGap(phrase)) {
      builder.gappedTalk.add(phrase, talk);
    } else {
      builder.talk.add(phrase, talk);
    }
  }

  void readFunctionWords(YamlMap file) {
    eachWord(
        file,
        (language, word) -> {
          Set<String> words =
              builder.functionWords.computeIfAbsent(language, key -> new HashSet<>());
          words.add(Tokenizer.form(word));
          builder.addWords(word, Optional.of(language));
        });
  }

  void readConnectives(YamlMap file) {
    file.allowOnly(Set.of(AND, OR, GOES_ON, BACK));
    readForms(file, AND, builder.connectives);
    readForms(file, OR, builder.alternatives);
    readPhrases(file, GOES_ON, builder.followUpWords::addOpening);
    readPhrases(file, BACK, builder.followUpWords::addPointing);
  }

  private void readPhrases(YamlMap file, String key, Consumer<String> phrases) {
    file.map(key)
        .ifPresent(
            map ->
                eachWord(
                    map,
                    (language, phrase) -> {
                      builder.addWords(phrase, Optional.empty());
                      phrases.accept(phrase);
                    }));
  }

  void readSpelling(YamlMap file) {
    Names.byLanguage(file)
        .forEach(
            (language, code) ->
                file.map(code)
                    .ifPresent(
                        entries -> {
                          Map<String, String> spelling = new LinkedHashMap<>();
                          for (String chat : entries.keys()) {
                            entries
                                .text(chat)
                                .ifPresent(word -> spelling.put(Tokenizer.form(chat), word));
                          }
                          builder.spelling.put(language, spelling);
                        }));
  }

  private static void eachWord(YamlMap byLanguage, BiConsumer<Language, String> word) {
    Names.byLanguage(byLanguage)
        .forEach(
            (language, code) ->
                byLanguage.texts(code).forEach(text -> word.accept(language, text.text())));
  }
}
