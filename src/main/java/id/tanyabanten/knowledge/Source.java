package id.tanyabanten.knowledge;

import java.util.Optional;

/**
 * What a statement rests on.
 *
 * @param key its name in the documents' marks
 * @param published a day, month or year in ISO form, or a span {@code a/b} of two of them; empty
 *     where the page bears no date
 * @param seen the day on which an undated page was read, in ISO form
 * @param language the language of the page, an ISO 639-1 code
 * @param copyOf whose text it is, where the address is that of a copy
 */
public record Source(
    String key,
    String title,
    String publisher,
    Optional<String> published,
    Optional<String> seen,
    String url,
    String language,
    Kind kind,
    Optional<String> copyOf) {

  /** How near to the matter a source is; in the order in which sources are shown. */
  public enum Kind {
    OFFICIAL,
    PRESS,
    SECONDARY
  }
}
