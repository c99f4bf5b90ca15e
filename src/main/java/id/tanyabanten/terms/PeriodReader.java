package id.tanyabanten.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the times that a text names: "24 Desember 2025", "Januari-September 2025", "triwulan III
 * 2025", "first half of 2025", "2026", "2025-2030". The year in the number of a rule ("PP 28/2025",
 * "Law 25 of 2007") is none.
 */
final class PeriodReader {

  private static final int EARLIEST_YEAR = 1945;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_RULE_NUMBER = 4;
  private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

  private final PeriodWords words;
  private final PartOfYearReader parts;

  PeriodReader(PeriodWords words) {
    this.words = words;
    this.parts = new PartOfYearReader(words);
  }

  List<Mention<Period>> find(String text, List<Token> tokens) {
    List<Mention<Period>> found = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      Optional<Mention<Period>> mention = periodAt(text, tokens, position);
      mention.ifPresent(found::add);
      position = mention.map(period -> period.last() + 1).orElse(position + 1);
    }
    return found;
  }

  private Optional<Mention<Period>> periodAt(String text, List<Token> tokens, int first) {
    return partOfYear(text, tokens, first)
        .or(() -> date(tokens, first))
        .or(() -> spanOfYears(text, tokens, first))
        .or(() -> wholeYear(text, tokens, first));
  }

  /** The parts of a year beside which no year stands. */
  List<Mention<PartOfYear>> yearless(List<Token> tokens, List<Mention<Period>> periods) {
    List<Mention<PartOfYear>> found = new ArrayList<>();
    int position = 0;
    while (position < tokens.size()) {
      Optional<Mention<PartOfYear>> mention = parts.at(tokens, position);
      mention
          .filter(part -> periods.stream().noneMatch(period -> period.covers(part.last())))
          .ifPresent(found::add);
      position = mention.map(part -> part.last() + 1).orElse(position + 1);
    }
    return found;
  }

  private Optional<Mention<Period>> partOfYear(String text, List<Token> tokens, int first) {
    return partThenYear(tokens, first).or(() -> yearThenPart(text, tokens, first));
  }

  private Optional<Mention<Period>> partThenYear(List<Token> tokens, int first) {
    Optional<Mention<PartOfYear>> part = parts.at(tokens, first);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int last = skip(words.years(), tokens, part.get().last() + 1);
    OptionalInt year = last < tokens.size() ? year(tokens.get(last)) : OptionalInt.empty();
    return year.isPresent()
        ? part.map(it -> new Mention<>(it.meaning().of(year.getAsInt()), first, last))
        : Optional.empty();
  }

  private Optional<Mention<Period>> yearThenPart(String text, List<Token> tokens, int first) {
    OptionalInt year = year(tokens.get(first));
    int next = skip(words.years(), tokens, first + 1);
    // "2025 Q1 2026": the part belongs to the year behind it.
    if (year.isEmpty()
        || next >= tokens.size()
        || partThenYear(tokens, next).isPresent()
        || isPartOfRuleNumber(text, tokens, first)) {
      return Optional.empty();
    }
    return parts
        .at(tokens, next)
        .map(part -> new Mention<>(part.meaning().of(year.getAsInt()), first, part.last()));
  }

  private Optional<Mention<Period>> date(List<Token> tokens, int first) {
    return dayMonthYear(tokens, first)
        .or(() -> monthDayYear(tokens, first))
        .or(() -> monthsOfYear(tokens, first))
        .or(() -> monthYear(tokens, first));
  }

  private Optional<Mention<Period>> dayMonthYear(List<Token> tokens, int first) {
    if (first + 2 >= tokens.size()) {
      return Optional.empty();
    }
    OptionalInt day = dayOfMonth(tokens.get(first));
    OptionalInt month = month(tokens.get(first + 1));
    OptionalInt year = year(tokens.get(first + 2));
    return day(year, month, day, first);
  }

  private Optional<Mention<Period>> monthDayYear(List<Token> tokens, int first) {
    if (first + 2 >= tokens.size()) {
      return Optional.empty();
    }
    OptionalInt month = month(tokens.get(first));
    OptionalInt day = dayOfMonth(tokens.get(first + 1));
    OptionalInt year = year(tokens.get(first + 2));
    return day(year, month, day, first);
  }

  private static Optional<Mention<Period>> day(
      OptionalInt year, OptionalInt month, OptionalInt day, int first) {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt());
      return Optional.of(new Mention<>(Period.day(date), first, first + 2));
    } catch (DateTimeException e) {
      // The 31st of a month of thirty days: not a date, and no reason to stop reading.
      return Optional.empty();
    }
  }

  private Optional<Mention<Period>> monthsOfYear(List<Token> tokens, int first) {
    OptionalInt from = month(tokens.get(first));
    int second = skip(words.spans(), tokens, first + 1);
    int last = skip(words.years(), tokens, second + 1);
    if (from.isEmpty() || last >= tokens.size()) {
      return Optional.empty();
    }
    OptionalInt to = month(tokens.get(second));
    OptionalInt year = year(tokens.get(last));
    if (to.isEmpty() || year.isEmpty() || to.getAsInt() < from.getAsInt()) {
      return Optional.empty();
    }
    Period months = Period.months(year.getAsInt(), from.getAsInt(), to.getAsInt());
    return Optional.of(new Mention<>(months, first, last));
  }

  private Optional<Mention<Period>> monthYear(List<Token> tokens, int first) {
    OptionalInt month = month(tokens.get(first));
    int last = skip(words.years(), tokens, first + 1);
    if (month.isEmpty() || last >= tokens.size()) {
      return Optional.empty();
    }
    OptionalInt year = year(tokens.get(last));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Period period = Period.months(year.getAsInt(), month.getAsInt(), month.getAsInt());
    return Optional.of(new Mention<>(period, first, last));
  }

  private Optional<Mention<Period>> spanOfYears(String text, List<Token> tokens, int first) {
    Optional<Mention<Period>> from = wholeYear(text, tokens, first);
    if (from.isEmpty() || first + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Token left = tokens.get(first);
    Token right = tokens.get(first + 1);
    OptionalInt to = year(right);
    boolean isSpan =
        to.isPresent()
            && to.getAsInt() > Integer.parseInt(left.form())
            && left.end() < right.start()
            && DASH.matcher(text.substring(left.end(), right.start())).matches();
    return isSpan
        ? from.map(
            it -> new Mention<>(it.meaning().upTo(Period.year(to.getAsInt())), first, first + 1))
        : Optional.empty();
  }

  private Optional<Mention<Period>> wholeYear(String text, List<Token> tokens, int position) {
    OptionalInt year = year(tokens.get(position));
    if (year.isEmpty() || isPartOfRuleNumber(text, tokens, position)) {
      return Optional.empty();
    }
    return Optional.of(new Mention<>(Period.year(year.getAsInt()), position, position));
  }

  private boolean isPartOfRuleNumber(String text, List<Token> tokens, int position) {
    int start = tokens.get(position).start();
    if (start > 0 && text.charAt(start - 1) == '/') {
      return true;
    }
    return position >= 2
        && words.years().contains(tokens.get(position - 1).form())
        && tokens.get(position - 2).isNumber()
        && tokens.get(position - 2).form().length() < LONGEST_RULE_NUMBER;
  }

  private static int skip(Set<String> skipped, List<Token> tokens, int position) {
    int next = position;
    while (next < tokens.size() && skipped.contains(tokens.get(next).form())) {
      next++;
    }
    return next;
  }

  private OptionalInt month(Token token) {
    Integer month = words.months().get(token.form());
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static OptionalInt dayOfMonth(Token token) {
    return number(token, 2, 1, 31);
  }

  private static OptionalInt year(Token token) {
    return number(token, 4, EARLIEST_YEAR, LATEST_YEAR);
  }

  private static OptionalInt number(Token token, int longest, int least, int most) {
    String form = token.form();
    if (form.length() > longest) {
      return OptionalInt.empty();
    }
    int number = 0;
    for (int position = 0; position < form.length(); position++) {
      char digit = form.charAt(position);
      if (digit < '0' || digit > '9') {
        return OptionalInt.empty();
      }
      number = 10 * number + digit - '0';
    }
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
