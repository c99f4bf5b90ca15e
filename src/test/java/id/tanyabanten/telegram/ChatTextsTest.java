package id.tanyabanten.telegram;

import static id.tanyabanten.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanyabanten.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChatTextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameTextsAndPlacesAsEnglish(Language language) throws IOException {
    Properties english = texts(ENGLISH);
    Properties own = texts(language);

    assertThat(own.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(own.getProperty(key)).as(key).isNotBlank();
      assertThat(places(own.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
    }
  }

  /** What the Bot API allows. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void whatTelegramShowsByItselfIsShortEnough(Language language) {
    ChatTexts texts = new ChatTexts(language);

    assertThat(texts.text("description")).hasSizeLessThanOrEqualTo(512);
    assertThat(texts.text("description.short")).hasSizeLessThanOrEqualTo(120);
    assertThat(texts.text("button.unknown")).hasSizeLessThanOrEqualTo(200);
    for (Command command : Command.values()) {
      if (command.isInMenu()) {
        assertThat(texts.text("menu." + command)).hasSizeBetween(1, 256);
      }
    }
    assertThat(Suggestions.in(language))
        .hasSize(4)
        .allMatch(button -> button.press().getBytes(StandardCharsets.UTF_8).length <= 64)
        .allMatch(
            button -> Suggestions.question(button.press()).orElseThrow().equals(button.label()));
  }

  @ParameterizedTest
  @CsvSource({"id, INDONESIAN", "EN-us, ENGLISH", "zh-hant, CHINESE", "fr, ENGLISH", "?, ENGLISH"})
  void theAskersTelegramTellsTheLanguage(String code, Language language) {
    assertThat(ChatTexts.language(code)).isEqualTo(language);
    assertThat(ChatTexts.language("")).isEqualTo(Language.INDONESIAN);
  }

  private static long places(String text) {
    return PLACE.matcher(text).results().map(it -> it.group()).distinct().count();
  }

  private static Properties texts(Language language) throws IOException {
    Properties texts = new Properties();
    String file = "chat_" + language.code() + ".properties";
    try (InputStream in = ChatTexts.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
