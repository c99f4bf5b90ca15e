package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * A call as it came.
 *
 * @param method in lower case
 * @param json the parameters; kept as text, since trees of 100,000 calls would fill memory
 */
public record Call(String method, String json, Instant time) {

  public JsonNode parameters() {
    return Json.read(json);
  }

  /** A parameter as text; empty where the call has none of that name. */
  public String parameter(String name) {
    return parameters().path(name).asText("");
  }

  /** The chat that it is for, where it names one by number. */
  public OptionalLong chat() {
    return Arguments.number(parameters().path("chat_id"));
  }
}
