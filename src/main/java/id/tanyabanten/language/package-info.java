/**
 * Which language a text is in. Knows scripts and counts words that it is given; the words
 * themselves are data that the vocabulary holds.
 */
@NullMarked
package id.tanyabanten.language;

import org.jspecify.annotations.NullMarked;
