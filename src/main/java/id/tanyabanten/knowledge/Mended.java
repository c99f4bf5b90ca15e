package id.tanyabanten.knowledge;

import java.util.List;

/**
 * What was mended in a file.
 *
 * @param file relative to the knowledge folder
 * @param lines where, counted from 1 in the file as it was
 */
public record Mended(String file, Mend mend, List<Integer> lines) {

  public Mended {
    lines = List.copyOf(lines);
  }
}
