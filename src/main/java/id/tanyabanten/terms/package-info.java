/**
 * The field's vocabulary, as data: places, measures, subjects, attributes, periods, question words
 * and spelling, and the recognizer that finds them in any text, in questions and in statements
 * alike. The only place for patterns on words.
 */
@NullMarked
package id.tanyabanten.terms;

import org.jspecify.annotations.NullMarked;
