package id.tanyabanten.reply;

import id.tanyabanten.knowledge.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes days, months and years as a language does. */
public final class Dates {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  public Dates(Locale locale) {
    boolean yearFirst = List.of("zh", "ja", "ko").contains(locale.getLanguage());
    this.day = DateTimeFormatter.ofPattern(yearFirst ? "yyyy-MM-dd" : "d MMMM yyyy", locale);
    this.month = DateTimeFormatter.ofPattern(yearFirst ? "yyyy-MM" : "MMMM yyyy", locale);
  }

  public String day(LocalDate date) {
    return day.format(date);
  }

  /** The date of a source: a day, a month, a year, or a span of two of them. */
  String published(Source source) {
    return source.published().map(this::span).orElse("");
  }

  private String span(String text) {
    return String.join("–", Arrays.stream(text.split("/", -1)).map(this::dayMonthOrYear).toList());
  }

  private String dayMonthOrYear(String text) {
    return switch (text.length()) {
      case YEAR_LENGTH -> text;
      case MONTH_LENGTH -> month.format(YearMonth.parse(text));
      default -> day.format(LocalDate.parse(text));
    };
  }
}
