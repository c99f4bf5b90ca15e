/**
 * What staff or the operator can mend: a fault, where it stands, and how grave it is. Every loader
 * to the right reports in these terms; the wording lies with the replies.
 */
@NullMarked
package id.tanyabanten.problem;

import org.jspecify.annotations.NullMarked;
