/** The graphs of many articles become one picture of the world. */
@NullMarked
package entente.merge;

import org.jspecify.annotations.NullMarked;
