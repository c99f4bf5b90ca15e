package id.tanyabanten.telegram;

import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Texts;
import java.util.Locale;
import java.util.Optional;

/** What the bot says in a chat beside answers, in one language. */
final class ChatTexts {

  private static final String TEXTS = "id.tanyabanten.telegram.chat";

  private final Texts texts;

  ChatTexts(Language language) {
    this.texts = new Texts(TEXTS, language);
  }

  String text(String key, Object... details) {
    return texts.text(key, details);
  }

  Locale locale() {
    return texts.locale();
  }

  /**
   * The language to speak to somebody in who has not asked anything yet.
   *
   * @param languageCode of the asker's Telegram, such as "pt-BR"; empty where it is not told
   */
  static Language language(String languageCode) {
    if (languageCode.isEmpty()) {
      return Language.INDONESIAN;
    }
    Optional<Language> own = Language.ofCode(Locale.forLanguageTag(languageCode).getLanguage());
    return own.orElse(Language.ENGLISH);
  }
}
