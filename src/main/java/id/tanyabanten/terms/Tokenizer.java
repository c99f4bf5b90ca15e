package id.tanyabanten.terms;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into tokens: runs of letters, runs of digits with their separators ("3.330.010,62"),
 * single characters of scripts that set no spaces between words, and the few signs that carry
 * meaning beside a number: currencies, per cent, the raised figures of "km²".
 */
public final class Tokenizer {

  private static final String SIGNS = "%²³";
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int FIRST_NOT_PLAIN = 0x80;

  /** The Hangul Jamo; the scripts that set no spaces all come later. */
  private static final int FIRST_OF_EAST_ASIA = 0x1100;

  private static final String NUMBER_SEPARATORS = ".,";

  /** No name goes on across these; a full stop may end an abbreviation within one. */
  private static final String PARTING = ",;:()[]?!\n\"“”，、。；：？！（）";

  private Tokenizer() {}

  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      int end = endOfToken(text, position);
      if (end > position) {
        String form = form(text.substring(position, end));
        if (!form.isEmpty()) {
          tokens.add(new Token(form, position, end, isApart(text, tokens, position)));
        }
        position = end;
      } else {
        position += Character.charCount(text.codePointAt(position));
      }
    }
    return tokens;
  }

  private static boolean isApart(String text, List<Token> tokens, int start) {
    int from = tokens.isEmpty() ? start : tokens.get(tokens.size() - 1).end();
    for (int position = from; position < start; position++) {
      if (PARTING.indexOf(text.charAt(position)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The comparable form of a word: what tokens of it would carry. */
  public static String form(String word) {
    // Nearly every word is plain, and normalizing is the dear part of loading all documents.
    return isPlain(word) ? word.toLowerCase(Locale.ROOT) : normalized(word);
  }

  private static boolean isPlain(String word) {
    for (int position = 0; position < word.length(); position++) {
      if (word.charAt(position) >= FIRST_NOT_PLAIN) {
        return false;
      }
    }
    return true;
  }

  private static String normalized(String word) {
    String folded = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder form = new StringBuilder(folded.length());
    int position = 0;
    while (position < folded.length()) {
      int letter = folded.codePointAt(position);
      if (carriesMeaning(letter)) {
        form.appendCodePoint(folded(letter));
      }
      position += Character.charCount(letter);
    }
    return Normalizer.normalize(form, Normalizer.Form.NFC);
  }

  private static boolean carriesMeaning(int letter) {
    int type = Character.getType(letter);
    // Marks over kana tell one syllable from another; elsewhere they are accents.
    return (type != Character.NON_SPACING_MARK && type != Character.FORMAT) || isKanaMark(letter);
  }

  /** Digits of any script as ours, the Turkish dotless letter as ours. */
  private static int folded(int letter) {
    if (Character.isDigit(letter)) {
      return '0' + Character.digit(letter, 10);
    }
    return letter == 'ı' ? 'i' : letter;
  }

  private static boolean isKanaMark(int letter) {
    return letter == 0x3099 || letter == 0x309A;
  }

  private static int endOfToken(String text, int start) {
    int first = text.codePointAt(start);
    int afterFirst = start + Character.charCount(first);
    if (SIGNS.indexOf(first) >= 0 || Character.getType(first) == Character.CURRENCY_SYMBOL) {
      return afterFirst;
    }
    if (Character.isDigit(first)) {
      return endOfNumber(text, afterFirst);
    }
    if (!Character.isLetter(first)) {
      return start;
    }
    return standsAlone(first) ? endWithMarks(text, afterFirst) : endOfWord(text, afterFirst);
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length()) {
      char next = text.charAt(end);
      boolean separates =
          NUMBER_SEPARATORS.indexOf(next) >= 0
              && end + 1 < text.length()
              && Character.isDigit(text.charAt(end + 1));
      if (!Character.isDigit(next) && !separates) {
        break;
      }
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean continues = (Character.isLetter(next) && !standsAlone(next)) || isMark(next);
      if (!continues) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static int endWithMarks(String text, int start) {
    int end = start;
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Accents, and what is not seen: soft hyphens, joiners, marks of direction. */
  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || (type == Character.FORMAT && letter != ZERO_WIDTH_SPACE);
  }

  /** Whether the character is a token by itself: its script sets no spaces between words. */
  private static boolean standsAlone(int letter) {
    if (letter < FIRST_OF_EAST_ASIA) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }
}
