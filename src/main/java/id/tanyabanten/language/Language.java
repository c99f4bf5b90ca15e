package id.tanyabanten.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which questions are taken. Documents exist in the first two. */
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en"),
  TURKISH("tr"),
  CHINESE("zh"),
  JAPANESE("ja"),
  KOREAN("ko"),
  ARABIC("ar");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language of the documents that a question in this language is answered from. */
  public Language ofDocuments() {
    return this == INDONESIAN ? INDONESIAN : ENGLISH;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
