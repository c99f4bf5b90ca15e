package id.tanyabanten;

import id.tanyabanten.console.Screen;
import id.tanyabanten.report.LatestText;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
    boolean isTerminal,
    Interrupts interrupts) {

  /** Most windows are wider than the 80 columns of old; shells seldom pass on how wide. */
  private static final String USUAL_WIDTH = "120";

  private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{1,3}");

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** A variable of the environment; one that is set to nothing counts as not set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** A day that was named is asked on at noon, so that figures can be repeated. */
  Clock clockOn(Optional<LocalDate> day) {
    return day.map(it -> it.atTime(LocalTime.NOON).atZone(Documents.ZONE).toInstant())
        .map(noon -> Clock.fixed(noon, Documents.ZONE))
        .orElse(clock);
  }

  /** Bold letters only where they are seen and wanted. */
  Screen screen() {
    return new Screen(out, isTerminal, isTerminal && variable("NO_COLOR").isEmpty());
  }

  /** How many columns a table may take; into a file it is written whole. */
  int width() {
    String columns =
        variable("COLUMNS").filter(width -> WIDTH.matcher(width).matches()).orElse(USUAL_WIDTH);
    return isTerminal ? Integer.parseInt(columns) : LatestText.UNLIMITED;
  }
}
