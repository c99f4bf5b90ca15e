package id.tanyabanten.report;

import id.tanyabanten.journal.DataFolder;
import id.tanyabanten.journal.Database;
import id.tanyabanten.report.Figures.Asked;
import id.tanyabanten.report.Figures.Unanswered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts the questions in the log. */
public final class Report {

  /** As many as somebody reads. */
  private static final int SHOWN = 50;

  private final DataFolder folder;

  public Report(DataFolder folder) {
    this.folder = folder;
  }

  /** The figures of those days; all of them 0 where nothing was ever logged. */
  public Figures figures(Days days) {
    return Database.read(folder, handle -> figures(handle, days)).orElse(Figures.NONE);
  }

  private static Figures figures(Handle handle, Days days) {
    Map<String, Long> byKind = counts(handle, days, "kind");
    return new Figures(
        byKind.values().stream().mapToLong(Long::longValue).sum(),
        byDay(handle, days),
        counts(handle, days, "language"),
        counts(handle, days, "coalesce(subject, '" + Figures.NO_SUBJECT + "')"),
        byKind,
        mostAsked(handle, days),
        unanswered(handle, days));
  }

  private static SortedMap<LocalDate, Long> byDay(Handle handle, Days days) {
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    counts(handle, days, "wib_day").forEach((day, count) -> byDay.put(LocalDate.parse(day), count));
    return byDay;
  }

  private static Map<String, Long> counts(Handle handle, Days days, String by) {
    Map<String, Long> counts = new LinkedHashMap<>();
    query(
            handle,
            days,
            """
            SELECT <by> AS name, count(*) AS count FROM questions
            WHERE time >= :start AND time < :end
            GROUP BY name ORDER BY count DESC, name
            """)
        .define("by", by)
        .map((row, context) -> Map.entry(row.getString("name"), row.getLong("count")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** Greetings and thanks are left out: nobody could do anything about them. */
  private static List<Asked> mostAsked(Handle handle, Days days) {
    Map<String, Asked> byWording = new LinkedHashMap<>();
    query(
            handle,
            days,
            """
            SELECT text, count(*) AS count FROM questions
            WHERE time >= :start AND time < :end AND kind <> 'small_talk' AND trim(text) <> ''
            GROUP BY text ORDER BY count DESC, max(time) DESC, text
            """)
        .map((row, context) -> new Asked(row.getString("text"), row.getLong("count")))
        .forEach(asked -> byWording.merge(Wording.of(asked.text()), asked, Asked::and));
    return byWording.values().stream()
        .sorted(Comparator.comparingLong(Asked::count).reversed())
        .limit(SHOWN)
        .toList();
  }

  private static List<Unanswered> unanswered(Handle handle, Days days) {
    Map<String, Unanswered> byWording = new LinkedHashMap<>();
    query(
            handle,
            days,
            """
            SELECT time, language, kind, reason, text FROM questions
            WHERE time >= :start AND time < :end
              AND kind IN ('not_in_documents', 'partial', 'failed')
            ORDER BY time DESC, id DESC
            """)
        .map(
            (row, context) ->
                new Unanswered(
                    Instant.parse(row.getString("time")),
                    row.getString("language"),
                    row.getString("kind"),
                    Optional.ofNullable(row.getString("reason")),
                    row.getString("text"),
                    1))
        .forEach(asked -> byWording.merge(Wording.of(asked.text()), asked, Unanswered::and));
    return byWording.values().stream().limit(SHOWN).toList();
  }

  private static Query query(Handle handle, Days days, String sql) {
    return handle.createQuery(sql).bind("start", days.start()).bind("end", days.end());
  }
}
