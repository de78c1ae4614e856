/** Whole articles and what is read in them: the second manual. */
@NullMarked
package entente.cases;

import org.jspecify.annotations.NullMarked;
