package id.tanyabanten.telegram;

import id.tanyabanten.language.Language;
import id.tanyabanten.telegram.OutgoingMessage.Button;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Questions that are asked by pressing a button. */
final class Suggestions {

  private static final int COUNT = 4;

  /** What a button sends back: the language and the number of its question. */
  private static final Pattern PRESS = Pattern.compile("ask:([a-z]{2}):([1-9])");

  private Suggestions() {}

  static List<Button> in(Language language) {
    return IntStream.rangeClosed(1, COUNT)
        .mapToObj(
            number -> new Button(text(language, number), "ask:" + language.code() + ":" + number))
        .toList();
  }

  /** The question of a button; nothing where it is none of ours, or of an older version. */
  static Optional<String> question(String press) {
    Matcher matcher = PRESS.matcher(press);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Language.ofCode(matcher.group(1)).stream()
        .flatMap(language -> in(language).stream())
        .filter(button -> button.press().equals(press))
        .map(Button::label)
        .findFirst();
  }

  private static String text(Language language, int number) {
    return new ChatTexts(language).text("question." + number);
  }
}
