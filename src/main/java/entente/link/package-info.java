/** Finds the names in an article and says which entity each one denotes. */
@NullMarked
package entente.link;

import org.jspecify.annotations.NullMarked;
