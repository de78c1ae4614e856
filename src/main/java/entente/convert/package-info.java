/** The pipeline from article files to graphs and rows. */
@NullMarked
package entente.convert;

import org.jspecify.annotations.NullMarked;
