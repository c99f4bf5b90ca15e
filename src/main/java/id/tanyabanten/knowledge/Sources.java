package id.tanyabanten.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** All sources, by the key that marks name. */
final class Sources {

  /** The key in a mark that says that a statement is our own remark. */
  static final String OURS = "kami";

  private final Map<String, Source> byKey;

  Sources(Map<String, Source> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  Optional<Source> source(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Collection<Source> all() {
    return byKey.values();
  }
}
