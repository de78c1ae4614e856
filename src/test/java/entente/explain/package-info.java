/** Tests of the explanations and of the rules' descriptions. */
@NullMarked
package entente.explain;

import org.jspecify.annotations.NullMarked;
