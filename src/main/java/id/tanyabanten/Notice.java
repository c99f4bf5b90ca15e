package id.tanyabanten;

import id.tanyabanten.journal.JournalException;
import id.tanyabanten.language.Language;
import id.tanyabanten.reply.Texts;
import java.util.List;

/** What is said to the operator: in Indonesian and in English. */
final class Notice {

  private static final String TEXTS = "id.tanyabanten.notices";
  private static final List<Language> LANGUAGES = List.of(Language.INDONESIAN, Language.ENGLISH);

  private Notice() {}

  /** A line in each language. */
  static List<String> lines(String key, Object... details) {
    return LANGUAGES.stream()
        .map(language -> new Texts(TEXTS, language).text(key, details))
        .toList();
  }

  /** Both languages in one line. */
  static String line(String key, Object... details) {
    return String.join(" / ", lines(key, details));
  }

  /** What could not be kept, and how to mend that. */
  static List<String> of(JournalException exception) {
    return lines("journal." + exception.obstacle(), exception.path());
  }
}
