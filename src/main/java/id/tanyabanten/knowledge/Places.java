package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.terms.Place;
import id.tanyabanten.terms.Vocabulary;
import id.tanyabanten.yaml.YamlMap;
import java.util.Optional;

/** Looks up the places that settings name. */
record Places(Vocabulary vocabulary) {

  Optional<Place> of(YamlMap map, String key) {
    Optional<String> id = map.text(key);
    Optional<Place> place = id.flatMap(vocabulary::place);
    if (id.isPresent() && place.isEmpty()) {
      map.report(key, Fault.UNKNOWN_PLACE, id.get());
    }
    return place;
  }
}
