/**
 * Which questions are asked, and which of them the documents don't answer: figures over the log and
 * its newest rows, as text for people and as JSON for programs. The only place for SQL that reads.
 */
@NullMarked
package id.tanyabanten.report;

import org.jspecify.annotations.NullMarked;
