/**
 * Who does what to whom, in which words: predicates with what fills their slots, lists taken apart.
 */
@NullMarked
package entente.extract.frame;

import org.jspecify.annotations.NullMarked;
