package id.tanyabanten.terms;

/**
 * A word, number or sign of a text.
 *
 * @param form lower case, without accents, compatibility forms resolved: what is compared
 * @param start where it starts in the text, in UTF-16 units
 * @param end the unit behind it
 * @param apart whether a comma, colon, bracket or the like parts it from the token before
 */
public record Token(String form, int start, int end, boolean apart) {

  public boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }
}
