/**
 * Finds and orders the statements that may answer: an index of sections, and features that say how
 * well each statement of a section meets what is asked. The only place for Lucene.
 */
@NullMarked
package id.tanyabanten.search;

import org.jspecify.annotations.NullMarked;
