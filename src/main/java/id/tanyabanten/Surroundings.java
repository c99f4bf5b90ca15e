package id.tanyabanten;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the program finds around it, so that it runs whole in a test.
 *
 * @param folder against which relative paths are resolved
 * @param isTerminal whether a person sits at standard input and output
 */
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Clock clock,
    Path folder,
    boolean isTerminal) {

  Surroundings {
    environment = Map.copyOf(environment);
  }
}
