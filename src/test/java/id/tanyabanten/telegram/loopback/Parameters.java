package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the parameters of a call from the address, a form or JSON, into JSON. */
final class Parameters {

  private Parameters() {}

  /** Those of the address and of the body together; the body's win. */
  static String read(String query, String contentType, String body) {
    if (query.isEmpty() && isJson(contentType)) {
      return checked(body);
    }
    ObjectNode all = Json.object();
    readForm(query, all);
    if (isJson(contentType)) {
      all.setAll((ObjectNode) Json.read(checked(body)));
    } else {
      readForm(body, all);
    }
    return Json.write(all);
  }

  private static boolean isJson(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  private static String checked(String body) {
    if (body.isBlank()) {
      return "{}";
    }
    if (!Json.readLeniently(body).isObject()) {
      throw ApiError.badRequest("can't parse JSON object");
    }
    return body;
  }

  private static void readForm(String form, ObjectNode to) {
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        to.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
