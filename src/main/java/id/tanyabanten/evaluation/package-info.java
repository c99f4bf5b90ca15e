/**
 * How good the answers are: judged questions are read from files, answered like anybody's, and
 * compared with what was due, as a table, as JSON and as a page; lessons are made of them, to fit
 * weights to; and the search is measured on public sets. Whatever changes the search, the
 * vocabulary or the documents is measured here.
 */
@NullMarked
package id.tanyabanten.evaluation;

import org.jspecify.annotations.NullMarked;
