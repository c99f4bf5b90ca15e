package id.tanyabanten.telegram.loopback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the call in an address, and lets in only who knows the token. */
final class CallHandler implements Listener.Handler {

  private final LoopbackOptions options;
  private final BotApi api;
  private final Pattern address;

  CallHandler(LoopbackOptions options, BotApi api) {
    this.options = options;
    this.api = api;
    this.address =
        Pattern.compile(Pattern.quote(options.prefix()) + "/bot([^/]+)/(?:test/)?([A-Za-z]+)");
  }

  @Override
  public Response answer(Listener.Message message) throws InterruptedException {
    Matcher call = address.matcher(message.path());
    if (!call.matches()) {
      return ApiError.notFound().response();
    }
    if (!call.group(1).equals(options.token())) {
      return ApiError.unauthorized().response();
    }
    try {
      String parameters = Parameters.read(message.query(), message.contentType(), message.body());
      return api.answer(call.group(2), parameters);
    } catch (ApiError e) {
      return e.response();
    }
  }
}
