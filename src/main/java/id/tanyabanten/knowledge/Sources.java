package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.problem.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** All sources, by the key that marks name. */
final class Sources {

  /** The key in a mark that says that a statement is our own remark. */
  static final String OURS = "kami";

  /**
   * A source and where it is described.
   *
   * @param file relative to the knowledge folder
   * @param line of its key
   */
  record Entry(Source source, String file, int line) {

    Problem problem(Fault fault) {
      return Problem.at(file, line, fault, source.key());
    }
  }

  private final Map<String, Entry> byKey;

  Sources(Map<String, Entry> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  Optional<Source> source(String key) {
    return Optional.ofNullable(byKey.get(key)).map(Entry::source);
  }

  Collection<Entry> entries() {
    return byKey.values();
  }
}
