package id.tanyabanten.telegram.loopback;

import java.util.function.UnaryOperator;

/**
 * Something that goes wrong with a call.
 *
 * @param isTaken whether Telegram did what the call asks for all the same
 * @param change what becomes of the answer
 */
public record Fault(boolean isTaken, Outcome change) {

  private static final String GATEWAY_PAGE =
      """
      <html>
      <head><title>%1$d %2$s</title></head>
      <body><center><h1>%1$d %2$s</h1></center><hr><center>nginx/1.18.0</center></body>
      </html>
      """;

  /** What comes instead of the right answer. */
  interface Outcome extends UnaryOperator<Response> {}

  /** The call is refused with that error. */
  public static Fault error(ApiError error) {
    return new Fault(false, right -> error.response());
  }

  public static Fault tooManyRequests(int seconds) {
    return error(ApiError.tooManyRequests(seconds));
  }

  public static Fault unauthorized() {
    return error(ApiError.unauthorized());
  }

  public static Fault conflict() {
    return error(ApiError.conflict());
  }

  /** A page in HTML instead of JSON, as when Telegram's servers are in trouble: 500, 502, 504. */
  public static Fault page(int status) {
    String name = status == 502 ? "Bad Gateway" : "Internal Server Error";
    return body(status, GATEWAY_PAGE.formatted(status, name));
  }

  /** Any other page, as from a proxy that wants a login; an empty one too. */
  public static Fault body(int status, String body) {
    return new Fault(false, right -> Response.html(status, body));
  }

  /** The connection ends before Telegram took the call. */
  public static Fault cutBefore() {
    return new Fault(false, right -> Response.none());
  }

  /** The connection ends after Telegram took the call: a message is there, and no answer. */
  public static Fault cutAfter() {
    return new Fault(true, right -> Response.none());
  }

  /** Telegram took the call, and its answer ends in the middle. */
  public static Fault cutInTheMiddle() {
    return new Fault(true, Response::half);
  }

  /** Telegram took the call, and a page in HTML comes back. */
  public static Fault pageAfter(int status) {
    return new Fault(true, page(status).change());
  }
}
