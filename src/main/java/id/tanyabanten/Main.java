package id.tanyabanten;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The program. */
public final class Main {

  private Main() {}

  /** Ends with {@code System.exit}, so that shutdown hooks run under Maven too. */
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Surroundings surroundings =
        new Surroundings(
            new FileInputStream(FileDescriptor.in),
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            System.getenv(),
            Clock.systemUTC(),
            Path.of(""),
            System.console() != null);
    System.exit(run(surroundings, arguments));
  }

  /** Runs one command; answers with its exit status. */
  static int run(Surroundings surroundings, String... arguments) {
    CommandLine commandLine = new CommandLine(new TanyaBanten(surroundings));
    commandLine.setOut(writer(surroundings.out()));
    commandLine.setErr(writer(surroundings.err()));
    commandLine.setExecutionExceptionHandler(
        (exception, failed, result) -> fault(surroundings, exception));
    return commandLine.execute(arguments);
  }

  private static int fault(Surroundings surroundings, Exception exception) {
    if (exception instanceof CannotStart cannotStart) {
      cannotStart.lines().forEach(surroundings.err()::println);
      return ExitCode.USAGE;
    }
    LoggerFactory.getLogger(Main.class).error("the command failed", exception);
    return ExitCode.SOFTWARE;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
