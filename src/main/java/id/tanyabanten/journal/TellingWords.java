package id.tanyabanten.journal;

import id.tanyabanten.yaml.YamlMap;
import id.tanyabanten.yaml.YamlReader;
import id.tanyabanten.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that tell what a number beside them is, from the file that ships with this class. */
final class TellingWords {

  private static final String FILE = "personal-data.yaml";

  /** Scripts that set no spaces between words. */
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private final YamlMap words;

  private TellingWords(YamlMap words) {
    this.words = words;
  }

  static TellingWords load() {
    try (InputStream in =
        Objects.requireNonNull(TellingWords.class.getResourceAsStream(FILE), FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      YamlReader reader =
          new YamlReader(
              FILE,
              1,
              problem -> {
                throw new IllegalStateException(problem.toString());
              });
      return new TellingWords(reader.read(text).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words under a key, as neighbours of a number up to so many characters away. */
  Neighbours neighbours(String key, int reachBefore, int reachAfter) {
    String anyWord =
        words.texts(key).stream()
            .map(YamlText::text)
            .map(TellingWords::pattern)
            .collect(Collectors.joining("|", "(?:", ")"));
    return new Neighbours(anyWord, reachBefore, reachAfter);
  }

  private static String pattern(String word) {
    boolean open = word.endsWith("*");
    String pattern = Pattern.quote(open ? word.substring(0, word.length() - 1) : word);
    if (open) {
      pattern += "\\p{L}*";
    }
    int letter = word.codePointAt(0);
    boolean bounded = Character.isLetter(letter) && !UNSPACED.contains(UnicodeScript.of(letter));
    return bounded ? "(?<!\\p{L})" + pattern + "(?!\\p{L})" : pattern;
  }
}
