package id.tanyabanten.telegram.loopback;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes calls: records each, lets faults have their way, and has its method answer. */
final class BotApi {

  private final World world;
  private final Map<String, Method> methods = new HashMap<>();

  /** Does what a call asks for and returns the result as JSON. */
  interface Method {
    String run(Arguments arguments);
  }

  BotApi(World world) {
    this.world = world;
    add(new UpdateMethods(world).all());
    add(new MessageMethods(world).all());
    add(new ProfileMethods(world).all());
  }

  private void add(Map<String, Method> some) {
    some.forEach((name, method) -> methods.put(canonical(name), method));
  }

  /** Telegram does not mind the case of a method's name. */
  static String canonical(String method) {
    return method.toLowerCase(Locale.ROOT);
  }

  Response answer(String method, String parameters) throws InterruptedException {
    Call call = new Call(canonical(method), parameters, world.clock().instant());
    Request request = Request.of(call);
    world.recorder().arrived(request);
    try {
      world.faults().delay(request);
      return answer(request);
    } finally {
      world.recorder().answered(request);
    }
  }

  private Response answer(Request request) {
    Optional<Fault> fault = world.faults().next(request);
    Response right =
        fault.map(Fault::isTaken).orElse(true) ? rightAnswer(request) : Response.none();
    return fault.map(f -> f.change().apply(right)).orElse(right);
  }

  private Response rightAnswer(Request request) {
    try {
      Method method = methods.get(request.method());
      if (method == null) {
        throw ApiError.notFound();
      }
      return Response.result(method.run(request.arguments()));
    } catch (ApiError e) {
      world.recorder().refused(request, e);
      return e.response();
    }
  }
}
