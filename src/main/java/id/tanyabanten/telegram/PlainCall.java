package id.tanyabanten.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method of the Bot API whose answer is taken as plain JSON. The library's own types refuse a
 * whole answer for one field of another type than they know; a message that was delivered would
 * then count as not sent, and one odd update would hold up all that come after it.
 */
final class PlainCall extends BotApiMethod<ObjectNode> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BotApiMethod<?> method;

  PlainCall(BotApiMethod<?> method) {
    this.method = method;
  }

  @Override
  public String getMethod() {
    return method.getMethod();
  }

  @JsonValue
  BotApiMethod<?> parameters() {
    return method;
  }

  @Override
  public void validate() throws TelegramApiValidationException {
    method.validate();
  }

  @Override
  public ObjectNode deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      if (JSON.readTree(answer) instanceof ObjectNode json && json.path("ok").isBoolean()) {
        return json;
      }
      throw new TelegramApiRequestException("the answer is not one of a Bot API");
    } catch (JsonProcessingException e) {
      // Its message would show the answer's beginning, such as a whole page of a proxy.
      throw new TelegramApiRequestException("the answer is not JSON", (Throwable) null);
    }
  }
}
