package id.tanyabanten.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a short text: by its script where that decides, else by counting the common
 * words of each language that is written in Latin letters.
 */
public final class LanguageDetector {

  /** Latin letters that of our languages only Turkish has. */
  private static final String TURKISH_LETTERS = "ğşıİŞĞ";

  /** In mixed text one foreign name must not decide: a script counts from this share of letters. */
  private static final double DECIDING_SHARE = 0.2;

  /** Whoever writes a script that is none of ours is answered in English, not for one name. */
  private static final double FOREIGN_SHARE = 0.5;

  private final Map<Language, Set<String>> commonWords;

  /**
   * @param commonWords lower-case words that are frequent in a language and rare in the others
   */
  public LanguageDetector(Map<Language, Set<String>> commonWords) {
    this.commonWords = Map.copyOf(commonWords);
  }

  /** The language of the text, or nothing where neither script nor words tell. */
  public Optional<Language> detect(String text, List<String> words) {
    return byScript(text).or(() -> byWords(text, words));
  }

  private static Optional<Language> byScript(String text) {
    Scripts scripts = Scripts.of(text);
    if (scripts.share(scripts.kana()) > 0 && scripts.share(scripts.eastAsian()) >= DECIDING_SHARE) {
      return Optional.of(Language.JAPANESE);
    }
    if (scripts.share(scripts.hangul()) >= DECIDING_SHARE) {
      return Optional.of(Language.KOREAN);
    }
    if (scripts.share(scripts.han()) >= DECIDING_SHARE) {
      return Optional.of(Language.CHINESE);
    }
    if (scripts.share(scripts.arabic()) >= DECIDING_SHARE) {
      return Optional.of(Language.ARABIC);
    }
    if (scripts.share(scripts.foreign()) >= FOREIGN_SHARE) {
      return Optional.of(Language.ENGLISH);
    }
    return Optional.empty();
  }

  private Optional<Language> byWords(String text, List<String> words) {
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    commonWords.forEach(
        (language, common) -> {
          int count = (int) words.stream().filter(common::contains).count();
          if (count > 0) {
            counts.put(language, count);
          }
        });
    if (text.codePoints().anyMatch(letter -> TURKISH_LETTERS.indexOf(letter) >= 0)) {
      counts.merge(Language.TURKISH, 2, Integer::sum);
    }
    // On a tie the earlier language wins: most askers write Indonesian.
    Optional<Language> best = Optional.empty();
    int most = 0;
    for (Map.Entry<Language, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = Optional.of(entry.getKey());
      }
    }
    return best;
  }
}
