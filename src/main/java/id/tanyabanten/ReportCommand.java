package id.tanyabanten;

import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.language.Language;
import id.tanyabanten.report.Days;
import id.tanyabanten.report.Figures;
import id.tanyabanten.report.Report;
import id.tanyabanten.report.ReportJson;
import id.tanyabanten.report.ReportText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Says which questions are asked. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private final TanyaBanten main;

  @Option(names = "--language", paramLabel = "id|en", defaultValue = "id")
  private String language = "";

  @Option(names = "--from", paramLabel = "DAY")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY")
  private @Nullable LocalDate to;

  @Option(names = "--json")
  private boolean json;

  ReportCommand(TanyaBanten main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Language inLanguage = languageOfTexts(language);
    if (from != null && to != null && from.isAfter(to)) {
      throw CannotStart.because("report.days", from, to);
    }
    Days days = new Days(Optional.ofNullable(from), Optional.ofNullable(to));
    Surroundings surroundings = main.surroundings();
    Figures figures = new Report(new DataFolder(main.locations().data())).figures(days);
    surroundings
        .out()
        .println(
            json
                ? new ReportJson().render(figures)
                : new ReportText(inLanguage, surroundings.width()).render(figures, days));
    return ExitCode.OK;
  }

  /** What staff read is written in the languages of the documents. */
  static Language languageOfTexts(String code) {
    return Language.ofCode(code)
        .filter(known -> known == known.ofDocuments())
        .orElseThrow(() -> CannotStart.because("report.language", code));
  }
}
