package id.tanyabanten.report;

import id.tanyabanten.language.Language;
import java.util.List;

/** Rows of the log as a table for a terminal, times as in Banten. */
public final class LatestText {

  /** For what is no terminal: nothing is cut. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private final Texts texts;
  private final int width;

  public LatestText(Language language, int width) {
    this.texts = new Texts(language);
    this.width = width;
  }

  public String render(List<LogEntry> entries) {
    if (entries.isEmpty()) {
      return texts.text("no-questions");
    }
    Columns columns = Columns.ofTexts(width);
    columns.add(
        texts.text("head.time"),
        texts.text("head.language"),
        texts.text("head.kind"),
        texts.text("head.question"));
    for (LogEntry entry : entries) {
      columns.add(
          texts.time(entry.time()),
          texts.name("language", entry.language()),
          texts.name("kind", entry.kind()),
          entry.text());
    }
    return String.join("\n", columns.lines());
  }
}
