/**
 * The terminal's door: a conversation with a person, a question a line for programs, and the steps
 * of an answer for whoever looks for the reason. Shows replies; decides nothing about them.
 */
@NullMarked
package id.tanyabanten.console;

import org.jspecify.annotations.NullMarked;
