package id.tanyabanten.telegram.loopback;

import java.util.Map;

/** Who the bot is, and what it says of itself. */
final class ProfileMethods {

  private final World world;

  ProfileMethods(World world) {
    this.world = world;
  }

  Map<String, BotApi.Method> all() {
    return Map.of(
        "getMe", this::getMe,
        "setMyCommands", this::setMyCommands,
        "getMyCommands", this::getMyCommands,
        "deleteMyCommands", this::deleteMyCommands,
        "setMyName", setter("name", 64),
        "setMyDescription", setter("description", 512),
        "setMyShortDescription", setter("short_description", 120),
        "getMyName", getter("name"),
        "getMyDescription", getter("description"),
        "getMyShortDescription", getter("short_description"));
  }

  private String getMe(Arguments arguments) {
    return Json.write(
        world
            .bot()
            .json()
            .put("can_join_groups", true)
            .put("can_read_all_group_messages", false)
            .put("supports_inline_queries", false)
            .put("can_connect_to_business", false)
            .put("has_main_web_app", false));
  }

  private String setMyCommands(Arguments arguments) {
    world.profile().setCommands(arguments);
    return "true";
  }

  private String getMyCommands(Arguments arguments) {
    return Json.write(Profile.json(world.profile().commands(Profile.language(arguments))));
  }

  private String deleteMyCommands(Arguments arguments) {
    world.profile().deleteCommands(arguments);
    return "true";
  }

  private BotApi.Method setter(String kind, int longest) {
    return arguments -> {
      world.profile().setText(kind, longest, arguments);
      return "true";
    };
  }

  private BotApi.Method getter(String kind) {
    return arguments ->
        Json.write(
            Json.object().put(kind, world.profile().shownText(kind, Profile.language(arguments))));
  }
}
