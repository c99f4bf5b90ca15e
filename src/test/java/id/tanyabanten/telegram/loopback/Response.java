package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An answer over HTTP. One that promises more bytes than it has ends in the middle; one without
 * status never comes: the connection is cut.
 */
record Response(int status, String type, byte[] body, int promised) {

  private static final int NO_STATUS = 0;

  static Response of(int status, String type, byte[] body) {
    return new Response(status, type, body, body.length);
  }

  static Response json(int status, String json) {
    return of(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  static Response html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  static Response result(JsonNode result) {
    return result(Json.write(result));
  }

  static Response result(String json) {
    return json(200, "{\"ok\":true,\"result\":" + json + "}");
  }

  static Response none() {
    return new Response(NO_STATUS, "", new byte[0], 0);
  }

  Response half() {
    return new Response(status, type, Arrays.copyOf(body, body.length / 2), promised);
  }

  boolean isNone() {
    return status == NO_STATUS;
  }
}
