package id.tanyabanten;

import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.language.Language;
import id.tanyabanten.report.LatestJson;
import id.tanyabanten.report.LatestQuestions;
import id.tanyabanten.report.LatestText;
import id.tanyabanten.report.LogEntry;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Prints the latest questions. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {

  private final TanyaBanten main;

  @Option(names = "--last", paramLabel = "N", defaultValue = "20")
  private int last;

  @Option(names = "--json")
  private boolean json;

  LogCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    if (last < 1) {
      throw CannotStart.because("log.last", String.valueOf(last));
    }
    Surroundings surroundings = main.surroundings();
    DataFolder folder = new DataFolder(main.locations().data());
    List<LogEntry> entries = new LatestQuestions(folder).newest(last);
    PrintStream out = surroundings.out();
    if (!json) {
      out.println(new LatestText(Language.INDONESIAN, surroundings.width()).render(entries));
    } else if (!entries.isEmpty()) {
      out.println(new LatestJson().render(entries));
    }
    return ExitCode.OK;
  }
}
