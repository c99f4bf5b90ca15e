/**
 * The settings file, read into one record for each package that has settings. The only place that
 * knows the file's form.
 */
@NullMarked
package id.tanyabanten.config;

import org.jspecify.annotations.NullMarked;
