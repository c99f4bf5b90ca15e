package id.tanyabanten.telegram.loopback;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address of a link, in the form that Telegram makes of it. */
final class Address {

  private static final Set<String> SCHEMES = Set.of("http", "https", "tg", "ton", "mailto", "tel");

  private Address() {}

  /** Nothing where Telegram would not take it for one: a bare word, a local host. */
  static Optional<String> normal(String written) {
    try {
      URI address = URI.create(escaped(withScheme(written.strip())));
      String scheme = address.getScheme().toLowerCase(Locale.ROOT);
      if (!SCHEMES.contains(scheme)) {
        return Optional.empty();
      }
      return scheme.startsWith("http") ? web(address) : Optional.of(address.toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String withScheme(String written) {
    return written.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? written : "http://" + written;
  }

  /** Telegram is not as strict as {@link URI}. */
  private static String escaped(String written) {
    return written
        .replace(" ", "%20")
        .replace("|", "%7C")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("{", "%7B")
        .replace("}", "%7D");
  }

  private static Optional<String> web(URI address) {
    String host = address.getHost();
    if (host == null || !host.contains(".")) {
      return Optional.empty();
    }
    boolean isBare = address.getRawPath().isEmpty() && address.getRawQuery() == null;
    return Optional.of(isBare ? address + "/" : address.toString());
  }
}
