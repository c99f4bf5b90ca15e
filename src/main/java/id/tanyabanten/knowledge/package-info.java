/**
 * The curated documents: their form, how they are loaded and what is wrong with them. A document
 * becomes sections of statements, each with its place in the canonical text, its slots and its
 * sources. The only place for document formats.
 */
@NullMarked
package id.tanyabanten.knowledge;

import org.jspecify.annotations.NullMarked;
