package id.tanyabanten.language;

import java.lang.Character.UnicodeScript;

/**
 * How many letters of a text belong to which script.
 *
 * @param foreign letters of scripts that none of our languages is written in
 */
record Scripts(int han, int kana, int hangul, int arabic, int foreign, int letters) {

  static Scripts of(String text) {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int arabic = 0;
    int foreign = 0;
    int letters = 0;
    for (int letter : text.codePoints().filter(Character::isLetter).toArray()) {
      letters++;
      UnicodeScript script = UnicodeScript.of(letter);
      if (script == UnicodeScript.HAN) {
        han++;
      } else if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
        kana++;
      } else if (script == UnicodeScript.HANGUL) {
        hangul++;
      } else if (script == UnicodeScript.ARABIC) {
        arabic++;
      } else if (script != UnicodeScript.LATIN && script != UnicodeScript.COMMON) {
        foreign++;
      }
    }
    return new Scripts(han, kana, hangul, arabic, foreign, letters);
  }

  int eastAsian() {
    return han + kana;
  }

  double share(int count) {
    return letters == 0 ? 0 : (double) count / letters;
  }
}
