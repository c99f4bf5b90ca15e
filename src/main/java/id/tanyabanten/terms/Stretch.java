package id.tanyabanten.terms;

/**
 * A stretch of a text.
 *
 * @param start in UTF-16 units, from 0
 * @param end the unit behind it
 */
public record Stretch(int start, int end) {}
