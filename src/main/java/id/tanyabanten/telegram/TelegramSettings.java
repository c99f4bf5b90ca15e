package id.tanyabanten.telegram;

import java.net.URI;
import java.util.Optional;

/**
 * How to reach Telegram.
 *
 * @param token the bot's own, a secret
 * @param api what stands before {@code /bot<token>}: scheme, host, and port and path where needed
 * @param proxy an HTTP proxy, with user and password in it where it asks for them
 */
public record TelegramSettings(String token, URI api, Optional<URI> proxy) {

  /** Where the Bot API is for everybody. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  public TelegramSettings {
    if (token.isBlank()) {
      throw new IllegalArgumentException("no token");
    }
    requireHttp(api);
    proxy.ifPresent(TelegramSettings::requireHttp);
  }

  private static void requireHttp(URI address) {
    boolean isHttp = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!isHttp || address.getHost() == null) {
      throw new IllegalArgumentException("neither http nor https");
    }
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "TelegramSettings[" + api + "]";
  }
}
