/**
 * What must not be forgotten: the data folder and its lock, the database, the log of questions.
 * Whatever names a person is masked or made a pseudonym before it is written. The only place for
 * SQL that writes.
 */
@NullMarked
package id.tanyabanten.journal;

import org.jspecify.annotations.NullMarked;
