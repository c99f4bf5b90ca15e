package id.tanyabanten;

import id.tanyabanten.journal.JournalException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Main {

  private Main() {}

  /** Ends with {@code System.exit}, so that shutdown hooks run under Maven too. */
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    // JDK 22 to 24 would take any stream for a terminal otherwise.
    System.setProperty("jdk.console", "java.base");
    Surroundings surroundings =
        new Surroundings(
            new FileInputStream(FileDescriptor.in),
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            System.getenv(),
            Clock.systemUTC(),
            Path.of(""),
            System.console() != null,
            Main::beforeInterrupt);
    System.exit(run(surroundings, arguments));
  }

  /** Runs one command; answers with its exit status. */
  static int run(Surroundings surroundings, String... arguments) {
    TanyaBanten main = new TanyaBanten(surroundings);
    CommandLine commandLine =
        new CommandLine(main)
            .addSubcommand(new RunCommand(main))
            .addSubcommand(new AskCommand(main))
            .addSubcommand(new CheckCommand(main))
            .addSubcommand(new DocumentCommand(main))
            .addSubcommand(new LogCommand(main))
            .addSubcommand(new ReportCommand(main))
            .addSubcommand(new HealthCommand(main))
            .addSubcommand(new EvaluateCommand(main))
            .addSubcommand(new FitCommand(main));
    return commandLine
        // A question may well start with this sign.
        .setExpandAtFiles(false)
        .setOut(writer(surroundings.out()))
        .setErr(writer(surroundings.err()))
        .setParameterExceptionHandler((exception, wrong) -> wrongUse(exception))
        .setExecutionExceptionHandler((exception, failed, result) -> fault(surroundings, exception))
        .execute(arguments);
  }

  private static int wrongUse(ParameterException exception) {
    PrintWriter err = exception.getCommandLine().getErr();
    err.println(exception.getMessage());
    UnmatchedArgumentException.printSuggestions(exception, err);
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    Notice.lines("wrong.use", command).forEach(err::println);
    return ExitCode.USAGE;
  }

  private static int fault(Surroundings surroundings, Exception exception) {
    if (exception instanceof CannotStart cannotStart) {
      return cannotStart(cannotStart.lines(), surroundings);
    }
    if (exception instanceof JournalException journal) {
      return cannotStart(Notice.of(journal), surroundings);
    }
    LoggerFactory.getLogger(Main.class).error("the command failed", exception);
    return ExitCode.SOFTWARE;
  }

  private static int cannotStart(List<String> lines, Surroundings surroundings) {
    lines.forEach(surroundings.err()::println);
    return ExitCode.USAGE;
  }

  /** An end by Ctrl-C is a good end: without the halt the status would tell of a signal. */
  private static Runnable beforeInterrupt(Runnable work) {
    Thread hook =
        new Thread(
            () -> {
              work.run();
              Runtime.getRuntime().halt(ExitCode.OK);
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> callOff(hook);
  }

  private static void callOff(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The end has begun, and the hook is at work.
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
