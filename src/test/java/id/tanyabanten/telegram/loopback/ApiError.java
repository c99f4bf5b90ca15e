package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Telegram answers to a call that it refuses, in its own words. */
public final class ApiError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;
  private final transient ObjectNode parameters;

  private ApiError(int code, String description, ObjectNode parameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }

  public static ApiError of(int code, String description) {
    return new ApiError(code, description, Json.object());
  }

  public static ApiError badRequest(String what) {
    return of(400, "Bad Request: " + what);
  }

  public static ApiError forbidden(String what) {
    return of(403, "Forbidden: " + what);
  }

  public static ApiError unauthorized() {
    return of(401, "Unauthorized");
  }

  public static ApiError notFound() {
    return of(404, "Not Found");
  }

  public static ApiError conflict() {
    return of(
        409,
        "Conflict: terminated by other getUpdates request;"
            + " make sure that only one bot instance is running");
  }

  public static ApiError tooManyRequests(long seconds) {
    return new ApiError(
        429,
        "Too Many Requests: retry after " + seconds,
        Json.object().put("retry_after", seconds));
  }

  /** A group that became a supergroup, which has another id. */
  public static ApiError migrated(long to) {
    return new ApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        Json.object().put("migrate_to_chat_id", to));
  }

  public int code() {
    return code;
  }

  public String description() {
    return getMessage();
  }

  Response response() {
    ObjectNode body =
        Json.object().put("ok", false).put("error_code", code).put("description", description());
    if (!parameters.isEmpty()) {
      body.set("parameters", parameters);
    }
    return Response.json(code, Json.write(body));
  }
}
