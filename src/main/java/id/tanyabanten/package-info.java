/**
 * Starts the program: one file a command, and the one class that wires everything together. Nobody
 * imports it.
 */
@NullMarked
package id.tanyabanten;

import org.jspecify.annotations.NullMarked;
