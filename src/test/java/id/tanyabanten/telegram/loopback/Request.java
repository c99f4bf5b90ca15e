package id.tanyabanten.telegram.loopback;

import java.util.OptionalLong;

/** A call under way, its parameters read once. */
record Request(Call call, Arguments arguments) {

  static Request of(Call call) {
    return new Request(call, Arguments.read(call.json()));
  }

  String method() {
    return call.method();
  }

  OptionalLong chat() {
    return arguments.number("chat_id");
  }

  boolean sends() {
    return method().equals("sendmessage");
  }
}
