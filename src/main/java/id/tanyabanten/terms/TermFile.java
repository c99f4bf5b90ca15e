package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads measures, subjects and attributes. */
final class TermFile {

  private static final String NAME = "name";
  private static final String WORDS = "words";
  private static final String BROADER = "is";
  private static final String GIVES = "gives";
  private static final String BY = "by";
  private static final String HOLDS_INSIDE = "holds-inside";
  private static final String GENERAL = "general";
  private static final String ELSEWHERE = "elsewhere";
  private static final String MEASURED_AS = "measured-as";
  private static final Set<String> KEYS =
      Set.of(NAME, WORDS, BROADER, GIVES, BY, HOLDS_INSIDE, GENERAL, ELSEWHERE, MEASURED_AS);
  private static final String PLACE = "place";
  private static final String PERIOD = "period";
  private static final Set<String> DIMENSIONS = Set.of(PLACE, PERIOD);

  private final VocabularyBuilder builder;
  private final Map<String, YamlMap> entries = new LinkedHashMap<>();

  TermFile(VocabularyBuilder builder) {
    this.builder = builder;
  }

  void read(YamlMap file, Term.Kind kind) {
    for (String id : file.keys()) {
      file.map(id).ifPresent(entry -> readTerm(id, entry, file, kind));
    }
  }

  /** To be called when all terms are known. */
  void checkBroader() {
    entries.forEach(
        (id, entry) -> {
          entry.text(BROADER).ifPresent(broader -> checkBroader(id, broader, entry));
          entry
              .text(MEASURED_AS)
              .filter(measure -> !builder.terms.containsKey(measure))
              .ifPresent(measure -> entry.report(MEASURED_AS, Fault.UNKNOWN_TERM, measure));
        });
  }

  private void checkBroader(String id, String broader, YamlMap entry) {
    if (!builder.terms.containsKey(broader)) {
      entry.report(BROADER, Fault.UNKNOWN_TERM, broader);
    } else if (Vocabulary.isReached(broader, id, this::broader)) {
      entry.report(BROADER, Fault.CIRCLE, id, broader);
    }
  }

  private Optional<String> broader(String id) {
    return Optional.ofNullable(builder.terms.get(id)).flatMap(Term::broader);
  }

  private void readTerm(String id, YamlMap entry, YamlMap file, Term.Kind kind) {
    entry.allowOnly(KEYS);
    entries.put(id, entry);
    Term term =
        new Term(
            id,
            kind,
            Names.of(entry, NAME),
            entry.text(BROADER),
            gives(entry),
            dimensions(entry).contains(PLACE),
            dimensions(entry).contains(PERIOD),
            isTrue(entry, HOLDS_INSIDE),
            isTrue(entry, GENERAL),
            isTrue(entry, ELSEWHERE),
            entry.text(MEASURED_AS));
    if (builder.terms.putIfAbsent(id, term) != null) {
      file.report(id, Fault.DUPLICATE_KEY, id);
      return;
    }
    entry.map(WORDS).ifPresent(words -> addWords(words, term));
  }

  private void addWords(YamlMap words, Term term) {
    Map<Language, String> codes = Names.byLanguage(words);
    codes.forEach(
        (language, code) -> {
          for (YamlText word : words.texts(code)) {
            builder.addWords(word.text(), Optional.of(language));
            builder
                .phrases
                .add(word.text(), new Meaning.Spoken(term))
                .filter(earlier -> !earlier.equals(new Meaning.Spoken(term)))
                .ifPresent(
                    earlier ->
                        words.report(word, Fault.WORD_CLAIMED_TWICE, word.text(), earlier.entry()));
          }
        });
  }

  private static boolean isTrue(YamlMap entry, String key) {
    return entry.text(key).map(Boolean::parseBoolean).orElse(false);
  }

  private static Set<AnswerType> gives(YamlMap entry) {
    Set<AnswerType> gives = EnumSet.noneOf(AnswerType.class);
    for (YamlText name : entry.texts(GIVES)) {
      AnswerType.named(name.text())
          .ifPresentOrElse(
              gives::add, () -> entry.report(GIVES, Fault.UNKNOWN_ANSWER_TYPE, name.text()));
    }
    return gives;
  }

  private static List<String> dimensions(YamlMap entry) {
    List<String> dimensions = entry.texts(BY).stream().map(YamlText::text).toList();
    dimensions.stream()
        .filter(dimension -> !DIMENSIONS.contains(dimension))
        .forEach(dimension -> entry.report(BY, Fault.UNKNOWN_DIMENSION, dimension));
    return dimensions;
  }
}
