package id.tanyabanten.evaluation;

import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of the public sets as lines for people. */
public final class PublicText {

  private final Texts texts;
  private final Locale locale;

  public PublicText(Language language) {
    this.texts = new Texts("id.tanyabanten.evaluation.public", language.ofDocuments());
    this.locale = texts.locale();
  }

  public String render(PublicFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.text("sets"));
    lines.add(row("%-10s %7s %7s %8s %8s %8s   %-20s %8s %8s", heads()));
    figures.sets().forEach(set -> lines.add(row(set)));
    lines.add("");
    figures.sets().forEach(set -> lines.add(weights(set)));
    lines.add("");
    for (PublicFigures.OtherWorld world : figures.worlds()) {
      lines.add(texts.text("world", world.name(), world.other(), number("%.3f", world.auroc())));
    }
    lines.add("");
    lines.add(texts.text("told", languages(figures.languages())));
    lines.add(spelling(figures.spelling()));
    lines.add(texts.text("took", String.valueOf(figures.took().toSeconds())));
    return String.join("\n", lines);
  }

  private Object[] heads() {
    return new Object[] {
      texts.text("head.set"),
      texts.text("head.fit"),
      texts.text("head.report"),
      texts.text("head.plain"),
      texts.text("head.ours"),
      texts.text("head.gain"),
      texts.text("head.interval"),
      texts.text("head.p50"),
      texts.text("head.p99")
    };
  }

  private String row(PublicFigures.OfSet set) {
    Bootstrap gain = set.gain();
    String interval = number("%+.3f", gain.low()) + " … " + number("%+.3f", gain.high());
    return row(
        "%-10s %7d %7d %8.3f %8.3f %+8.3f   %-20s %8.2f %8.2f",
        set.name(),
        set.fit(),
        set.report(),
        set.plain(),
        set.ours(),
        gain.mean(),
        interval,
        set.p50(),
        set.p99());
  }

  private String weights(PublicFigures.OfSet set) {
    String weights =
        set.weights().entrySet().stream()
            .map(weight -> weight.getKey() + " " + number("%.2f", weight.getValue()))
            .collect(Collectors.joining(", "));
    return texts.text("weights", set.name(), weights);
  }

  private String languages(Map<Language, PublicFigures.Told> languages) {
    List<String> shares = new ArrayList<>();
    int right = 0;
    int of = 0;
    for (Language language : Language.values()) {
      PublicFigures.Told told = languages.getOrDefault(language, new PublicFigures.Told(0, 0));
      if (told.of() > 0) {
        shares.add(language.code() + " " + share(told.right(), told.of()));
      }
      right += told.right();
      of += told.of();
    }
    return share(right, of) + " (" + String.join(", ", shares) + ")";
  }

  private String spelling(PublicFigures.Spelling spelling) {
    return texts.text(
        "spelling",
        share(spelling.undone(), spelling.spellings()),
        share(spelling.changed(), spelling.standard()));
  }

  private String share(int part, int of) {
    return of == 0 ? "–" : number("%.3f", (double) part / of);
  }

  private String number(String format, double number) {
    return String.format(locale, format, number);
  }

  private String row(String format, Object... cells) {
    return String.format(locale, format, cells).stripTrailing();
  }
}
