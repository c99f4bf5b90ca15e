package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import id.tanyabanten.problem.Fault;
import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlText;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads places and the names that leave open which of several places is meant. */
final class PlaceFile {

  private static final String NAME = "name";
  private static final String WORDS = "words";
  private static final String OTHER = "other";
  private static final String KIND = "kind";
  private static final String IN = "in";
  private static final String HOME = "home";
  private static final String EITHER = "either";
  private static final Set<String> KEYS = Set.of(NAME, WORDS, OTHER, KIND, IN, HOME, EITHER);

  private final VocabularyBuilder builder;

  PlaceFile(VocabularyBuilder builder) {
    this.builder = builder;
  }

  void readPlaces(YamlMap file) {
    for (String id : file.keys()) {
      file.map(id)
          .filter(entry -> !entry.has(EITHER))
          .ifPresent(entry -> readPlace(id, entry, file));
    }
  }

  private void readPlace(String id, YamlMap entry, YamlMap file) {
    entry.allowOnly(KEYS);
    Optional<String> kind = entry.requiredText(KIND);
    if (kind.isEmpty()) {
      return;
    }
    Map<Language, String> names = Names.of(entry, NAME);
    Place place = new Place(id, kind.get(), entry.text(IN), names);
    if (builder.places.putIfAbsent(id, place) != null) {
      file.report(id, Fault.DUPLICATE_KEY, id);
      return;
    }
    if (entry.has(HOME)) {
      builder.home = Optional.of(place);
    }
    addNames(entry, new Meaning.Named(Set.of(place)));
    names.values().forEach(name -> builder.phrases.add(name, new Meaning.Named(Set.of(place))));
  }

  /** To be called when all places are known. */
  void readOpenNames(YamlMap file) {
    for (String id : file.keys()) {
      Optional<YamlMap> entry = file.map(id);
      if (entry.isPresent() && entry.get().has(EITHER)) {
        entry.get().allowOnly(KEYS);
        Set<Place> places = places(entry.get());
        if (!places.isEmpty()) {
          addNames(entry.get(), new Meaning.Named(places));
        }
      } else {
        entry.ifPresent(place -> checkContainer(id, place));
      }
    }
  }

  private Set<Place> places(YamlMap entry) {
    Set<Place> places = new LinkedHashSet<>();
    for (YamlText id : entry.texts(EITHER)) {
      Place place = builder.places.get(id.text());
      if (place == null) {
        entry.report(EITHER, Fault.UNKNOWN_PLACE, id.text());
      } else {
        places.add(place);
      }
    }
    return places;
  }

  private void checkContainer(String id, YamlMap entry) {
    Optional<String> container = entry.text(IN);
    if (container.isEmpty()) {
      return;
    }
    if (!builder.places.containsKey(container.get())) {
      entry.report(IN, Fault.UNKNOWN_PLACE, container.get());
    } else if (Vocabulary.isReached(container.get(), id, this::container)) {
      entry.report(IN, Fault.CIRCLE, id, container.get());
    }
  }

  private Optional<String> container(String id) {
    return Optional.ofNullable(builder.places.get(id)).flatMap(Place::in);
  }

  private void addNames(YamlMap entry, Meaning.Named meaning) {
    for (YamlText word : entry.texts(WORDS)) {
      add(entry, word, meaning);
    }
    entry
        .map(OTHER)
        .ifPresent(
            other ->
                other
                    .keys()
                    .forEach(
                        language ->
                            other.texts(language).forEach(word -> add(other, word, meaning))));
  }

  private void add(YamlMap entry, YamlText word, Meaning.Named meaning) {
    builder.addWords(word.text(), Optional.empty());
    Tokenizer.tokens(word.text()).forEach(token -> builder.placeWords.add(token.form()));
    builder
        .phrases
        .add(word.text(), meaning)
        .filter(earlier -> !earlier.equals(meaning))
        .ifPresent(
            earlier -> entry.report(word, Fault.WORD_CLAIMED_TWICE, word.text(), earlier.entry()));
  }
}
