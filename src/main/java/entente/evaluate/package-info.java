/** Gold rows and the facts found → recall and precision of each family of facts. */
@NullMarked
package entente.evaluate;

import org.jspecify.annotations.NullMarked;
