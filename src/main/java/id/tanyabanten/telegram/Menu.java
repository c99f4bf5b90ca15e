package id.tanyabanten.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanyabanten.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What Telegram shows of the bot by itself: its commands and what it is. */
final class Menu {

  private final BotApi api;
  private final Operator operator;

  Menu(BotApi api, Operator operator) {
    this.api = api;
    this.operator = operator;
  }

  /** Indonesian to whoever's Telegram is, else English. A failure is told and does no harm. */
  void set() {
    Stream.of(Language.ENGLISH, Language.INDONESIAN)
        .flatMap(Menu::requests)
        .map(request -> request.to(api))
        .filter(outcome -> !(outcome instanceof Outcome.Done))
        .findFirst()
        .ifPresent(outcome -> operator.told(Event.MENU_NOT_SET, outcome.toString()));
  }

  @FunctionalInterface
  private interface Request {
    Outcome<JsonNode> to(BotApi api);
  }

  private static Stream<Request> requests(Language language) {
    ChatTexts texts = new ChatTexts(language);
    Optional<Language> whose = Optional.of(language).filter(it -> it == Language.INDONESIAN);
    return Stream.of(
        api -> api.setCommands(commands(texts), whose),
        api -> api.setDescription(texts.text("description"), whose),
        api -> api.setShortDescription(texts.text("description.short"), whose));
  }

  private static List<BotCommand> commands(ChatTexts texts) {
    return Arrays.stream(Command.values())
        .filter(Command::isInMenu)
        .map(command -> new BotCommand(command.word(), texts.text("menu." + command)))
        .toList();
  }
}
