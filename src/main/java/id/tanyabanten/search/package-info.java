/**
 * Finds and orders the statements that may answer: an index of sections, and features that say how
 * well each statement of a section meets what is asked; the weights of these features, and how they
 * are fitted to judged questions. The only place for Lucene and liblinear.
 */
@NullMarked
package id.tanyabanten.search;

import org.jspecify.annotations.NullMarked;
