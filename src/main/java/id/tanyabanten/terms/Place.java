package id.tanyabanten.terms;

import id.tanyabanten.language.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A place: a country, province, regency, city, district, estate, zone, port, road.
 *
 * @param in the id of the place that it lies in
 * @param names its full name by language
 */
public record Place(String id, String kind, Optional<String> in, Map<Language, String> names) {

  public Place {
    names = Map.copyOf(names);
  }

  /** The name in the language, else in English, else the id. */
  public String name(Language language) {
    return names.getOrDefault(language, names.getOrDefault(Language.ENGLISH, id));
  }
}
