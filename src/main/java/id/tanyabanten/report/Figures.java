package id.tanyabanten.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was asked in some days.
 *
 * @param byDay by the day in Banten, oldest first
 * @param byLanguage by ISO 639-1 code, most first; so are subjects and kinds
 * @param bySubject what has no subject counts under {@link #NO_SUBJECT}
 * @param mostAsked most first
 * @param unanswered what the documents don't answer, or not wholly; latest first
 */
public record Figures(
    long total,
    SortedMap<LocalDate, Long> byDay,
    Map<String, Long> byLanguage,
    Map<String, Long> bySubject,
    Map<String, Long> byKind,
    List<Asked> mostAsked,
    List<Unanswered> unanswered) {

  public static final String NO_SUBJECT = "none";

  public static final Figures NONE =
      new Figures(0, new TreeMap<>(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

  public Figures {
    byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
    byLanguage = inOrder(byLanguage);
    bySubject = inOrder(bySubject);
    byKind = inOrder(byKind);
    mostAsked = List.copyOf(mostAsked);
    unanswered = List.copyOf(unanswered);
  }

  private static Map<String, Long> inOrder(Map<String, Long> counts) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** A question, in its commonest wording, and how often it was asked in any. */
  public record Asked(String text, long count) {

    Asked and(Asked other) {
      return new Asked(text, count + other.count);
    }
  }

  /** A question as it was last asked without a full answer, and how often it was. */
  public record Unanswered(
      Instant time,
      String language,
      String kind,
      Optional<String> reason,
      String text,
      long count) {

    Unanswered and(Unanswered other) {
      return new Unanswered(time, language, kind, reason, text, count + other.count);
    }
  }
}
