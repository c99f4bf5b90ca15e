package id.tanyabanten.reply;

import id.tanyabanten.language.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of one bundle in one language; in English where that language has no bundle. Never in
 * the language that the machine happens to be set to.
 */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;

  /**
   * @param name of the bundle, with its package
   */
  public Texts(String name, Language language) {
    this.bundle = bundle(name, language);
    this.locale = bundle.getLocale();
  }

  private static ResourceBundle bundle(String name, Language language) {
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    try {
      return ResourceBundle.getBundle(name, language.locale(), control);
    } catch (MissingResourceException e) {
      return ResourceBundle.getBundle(name, Language.ENGLISH.locale(), control);
    }
  }

  /** The locale of the texts, for dates and numbers beside them. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text behind the key with its places filled.
   *
   * @param arguments shown as they are: numbers and dates are to be formatted before
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
  }
}
