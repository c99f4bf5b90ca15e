package id.tanyabanten;

import id.tanyabanten.telegram.TelegramSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How to reach Telegram, from the environment: what of it is secret must not lie in a settings
 * file.
 */
final class TelegramAccess {

  private static final String TOKEN = "TELEGRAM_BOT_TOKEN";
  private static final String TOKEN_FILE = "TELEGRAM_BOT_TOKEN_FILE";
  private static final String API = "TELEGRAM_API_URL";
  private static final String PROXY = "TELEGRAM_PROXY_URL";

  /** Telegram's are of this form; what does not fit into an address can be none at all. */
  private static final Pattern TOKEN_FORM = Pattern.compile("[\\w:.~-]+");

  private final Surroundings surroundings;

  private TelegramAccess(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Nothing where there is no token. */
  static Optional<TelegramSettings> in(Surroundings surroundings) {
    TelegramAccess access = new TelegramAccess(surroundings);
    return access
        .token()
        .map(
            token ->
                new TelegramSettings(
                    token,
                    access.address(API).orElse(TelegramSettings.TELEGRAM),
                    access.address(PROXY)));
  }

  private Optional<String> token() {
    Optional<String> token =
        surroundings.variable(TOKEN).or(() -> surroundings.variable(TOKEN_FILE).map(this::inFile));
    token
        .map(String::strip)
        .filter(TOKEN_FORM.asMatchPredicate().negate())
        .ifPresent(
            wrong -> {
              throw CannotStart.because("telegram.token.form", TOKEN);
            });
    return token.map(String::strip);
  }

  private String inFile(String name) {
    Path file = surroundings.folder().resolve(name);
    try {
      String token = Files.readString(file);
      if (token.isBlank()) {
        throw CannotStart.because("telegram.token.form", file);
      }
      return token;
    } catch (IOException e) {
      throw CannotStart.because("telegram.token.file", file);
    }
  }

  private Optional<URI> address(String variable) {
    return surroundings.variable(variable).map(text -> address(variable, text.strip()));
  }

  private static URI address(String variable, String text) {
    try {
      URI address = new URI(text);
      boolean isHttp = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (isHttp && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below; its own message would show a password in it.
    }
    throw CannotStart.because("telegram.url", variable);
  }
}
