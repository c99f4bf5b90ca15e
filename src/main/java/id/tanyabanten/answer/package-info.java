/**
 * From a question to a proved answer: understand it, find statements, judge them, quote them and
 * prove each quote. The only place that decides what counts as an answer.
 */
@NullMarked
package id.tanyabanten.answer;

import org.jspecify.annotations.NullMarked;
