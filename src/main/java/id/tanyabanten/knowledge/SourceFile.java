package id.tanyabanten.knowledge;

import id.tanyabanten.problem.Fault;
import id.tanyabanten.yaml.YamlMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a file of {@code knowledge/sources}. */
final class SourceFile {

  private static final String TITLE = "title";
  private static final String PUBLISHER = "publisher";
  private static final String PUBLISHED = "published";
  private static final String SEEN = "seen";
  private static final String URL = "url";
  private static final String LANGUAGE = "language";
  private static final String KIND = "kind";
  private static final String COPY_OF = "copy-of";
  private static final Set<String> KEYS =
      Set.of(TITLE, PUBLISHER, PUBLISHED, SEEN, URL, LANGUAGE, KIND, COPY_OF);

  private static final String UNDATED = "undated";
  private static final Pattern KEY = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Map<String, Sources.Entry> sources;

  /**
   * @param sources where what is read is put
   */
  SourceFile(Map<String, Sources.Entry> sources) {
    this.sources = sources;
  }

  void read(YamlMap file) {
    for (String key : file.keys()) {
      if (!KEY.matcher(key).matches() || key.equals(Sources.OURS)) {
        file.report(key, Fault.BAD_NAME, key);
      } else if (sources.containsKey(key)) {
        file.report(key, Fault.DUPLICATE_KEY, key);
      } else {
        file.map(key)
            .flatMap(entry -> source(key, entry))
            .map(source -> new Sources.Entry(source, file.file(), file.lineOf(key)))
            .ifPresent(entry -> sources.put(key, entry));
      }
    }
  }

  private static Optional<Source> source(String key, YamlMap entry) {
    entry.allowOnly(KEYS);
    Optional<String> title = entry.requiredText(TITLE);
    Optional<String> publisher = entry.requiredText(PUBLISHER);
    Optional<String> url = entry.requiredText(URL).filter(address -> isAddress(entry, address));
    Optional<String> language = entry.requiredText(LANGUAGE);
    Optional<Source.Kind> kind = kind(entry);
    Optional<String> published = published(entry);
    boolean isUndated = published.filter(UNDATED::equals).isPresent();
    Optional<String> seen =
        isUndated ? Dates.requiredDay(entry, SEEN).map(LocalDate::toString) : Optional.empty();
    if (title.isEmpty()
        || publisher.isEmpty()
        || url.isEmpty()
        || language.isEmpty()
        || kind.isEmpty()
        || published.isEmpty()
        || (isUndated && seen.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Source(
            key,
            title.get(),
            publisher.get(),
            published.filter(date -> !isUndated),
            seen,
            url.get(),
            language.get(),
            kind.get(),
            entry.text(COPY_OF)));
  }

  private static boolean isAddress(YamlMap entry, String address) {
    try {
      URI uri = new URI(address);
      boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (isWeb && uri.getHost() != null) {
        return true;
      }
    } catch (URISyntaxException e) {
      // Reported below like an address of another scheme.
    }
    entry.report(URL, Fault.NOT_AN_ADDRESS, address);
    return false;
  }

  private static Optional<Source.Kind> kind(YamlMap entry) {
    Optional<String> text = entry.requiredText(KIND);
    Optional<Source.Kind> kind =
        text.flatMap(
            name ->
                Arrays.stream(Source.Kind.values())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst());
    if (text.isPresent() && kind.isEmpty()) {
      entry.report(KIND, Fault.UNKNOWN_SOURCE_KIND, text.get());
    }
    return kind;
  }

  private static Optional<String> published(YamlMap entry) {
    Optional<String> text = entry.requiredText(PUBLISHED);
    if (text.isPresent() && !text.get().equals(UNDATED) && !isDate(text.get())) {
      entry.report(PUBLISHED, Fault.NOT_A_SOURCE_DATE, text.get());
      return Optional.empty();
    }
    return text;
  }

  private static boolean isDate(String text) {
    String[] ends = text.split("/", -1);
    return ends.length <= 2 && Arrays.stream(ends).allMatch(SourceFile::isDayMonthOrYear);
  }

  private static boolean isDayMonthOrYear(String text) {
    try {
      if (text.length() == 4) {
        return YEAR.matcher(text).matches();
      }
      if (text.length() == 7) {
        YearMonth.parse(text);
      } else {
        LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
