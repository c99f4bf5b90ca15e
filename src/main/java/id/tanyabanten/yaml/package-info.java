/**
 * YAML with its lines: reads maps, lists and texts so that whoever asks for a key can be told at
 * which line it is missing or of the wrong shape. Documents, sources, vocabulary and settings are
 * all read through it.
 */
@NullMarked
package id.tanyabanten.yaml;

import org.jspecify.annotations.NullMarked;
