package id.tanyabanten.telegram.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;

/** Serves the page: one private chat with the bot, in a browser. */
final class PageHandler implements Listener.Handler {

  private static final long USUAL_USER = 1001;

  private final World world;

  PageHandler(World world) {
    this.world = world;
  }

  @Override
  public Response answer(Listener.Message message) {
    try {
      return switch (message.path()) {
        case "/" -> Response.html(200, PageTemplate.live(world.bot().firstName()));
        case "/chat/messages" -> messages(asked(message));
        case "/chat/say" -> say(posted(message));
        case "/chat/press" -> press(posted(message));
        default -> ApiError.notFound().response();
      };
    } catch (ApiError e) {
      return e.response();
    }
  }

  private static Arguments asked(Listener.Message message) {
    return Arguments.read(Parameters.read(message.query(), "", ""));
  }

  private static Arguments posted(Listener.Message message) {
    return Arguments.read(Parameters.read("", "application/json", message.body()));
  }

  private Person person(Arguments arguments) {
    User user = User.of(arguments.number("user", USUAL_USER)).named("Siti");
    return Person.of(world, user.speaking(language(arguments)));
  }

  private static String language(Arguments arguments) {
    String language = arguments.text("lang");
    return language.isEmpty() ? "id" : language;
  }

  private Response messages(Arguments arguments) {
    Chat chat = person(arguments).chat();
    String language = language(arguments);
    String name = world.profile().shownText("name", language);
    ObjectNode news =
        Json.object()
            .put("name", name.isEmpty() ? world.bot().firstName() : name)
            .put("about", world.profile().shownText("description", language))
            .put("typing", chat.isActing(world.clock().instant()));
    news.set("commands", Profile.json(world.profile().shownCommands(language)));
    news.set("messages", changes(chat, arguments.number("after", 0)));
    world.callbacks().answer(arguments.text("pressed")).ifPresent(answer -> put(news, answer));
    return Response.json(200, Json.write(news));
  }

  private static ArrayNode changes(Chat chat, long after) {
    ArrayNode changes = Json.array();
    for (Chat.Stored stored : chat.changesAfter(after)) {
      ObjectNode change = changes.addObject().put("change", stored.change()).put("id", stored.id());
      stored.json().ifPresent(json -> change.set("message", Json.read(json)));
    }
    return changes;
  }

  private static void put(ObjectNode news, Callbacks.Answer answer) {
    news.set("answer", Json.object().put("text", answer.text()).put("alert", answer.isAlert()));
  }

  private Response say(Arguments arguments) {
    Person person = person(arguments);
    OptionalLong reply = arguments.number("reply");
    Person replying = reply.isPresent() ? person.replyingTo(reply.getAsLong()) : person;
    Person.Arrived arrived = replying.says(arguments.text("text"));
    return Response.json(200, Json.write(Json.object().put("message", arrived.messageId())));
  }

  private Response press(Arguments arguments) {
    Person.Pressed pressed =
        person(arguments).presses(arguments.number("message", 0), arguments.text("data"));
    return Response.json(200, Json.write(Json.object().put("id", pressed.callbackId())));
  }
}
