package id.tanyabanten.report;

import id.tanyabanten.language.Language;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a report, and how its language writes numbers and dates. */
final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  Texts(Language language) {
    locale = language.ofDocuments().locale();
    bundle =
        ResourceBundle.getBundle(
            "id.tanyabanten.report.report",
            locale,
            // Else a text that is missing would come in the language of the machine.
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String text(String key, Object... details) {
    return new MessageFormat(bundle.getString(key), locale).format(details);
  }

  /** The name of a value from the log; the value itself where it has none. */
  String name(String group, String value) {
    String key = group + "." + value;
    return bundle.containsKey(key) ? bundle.getString(key) : value;
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  String share(long part, long whole) {
    NumberFormat percent = NumberFormat.getPercentInstance(locale);
    percent.setMaximumFractionDigits(1);
    return percent.format((double) part / whole);
  }

  String day(LocalDate day) {
    return formatter("pattern.day").format(day);
  }

  String period(Days days) {
    String first = days.from().map(this::day).orElse("");
    String last = days.to().map(this::day).orElse("");
    if (days.from().isPresent()) {
      return days.to().isPresent()
          ? text("period.between", first, last)
          : text("period.from", first);
    }
    return days.to().isPresent() ? text("period.to", last) : text("period.all");
  }

  /** The time in Banten. */
  String time(Instant time) {
    return formatter("pattern.time").format(time.atZone(Days.WIB));
  }

  private DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(bundle.getString(pattern), locale);
  }
}
