/**
 * Text files of a folder that many people fill: read with suspicion, so that nothing in them stops
 * or misleads the program. Documents, sources and vocabulary are read through it.
 */
@NullMarked
package id.tanyabanten.files;

import org.jspecify.annotations.NullMarked;
