/**
 * An answer as blocks to show, and all wording towards people: in the language of whoever asks, or
 * of whoever is to mend a problem. How blocks look is for the doors to decide.
 */
@NullMarked
package id.tanyabanten.reply;

import org.jspecify.annotations.NullMarked;
