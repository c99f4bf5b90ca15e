package id.tanyabanten.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A section as it stands in the file, before anything in it is understood.
 *
 * @param settings the YAML under the heading, with the line that it starts on
 */
record Outline(Line heading, Optional<Line> settings, List<Block> blocks) {

  Outline {
    blocks = List.copyOf(blocks);
  }
}
