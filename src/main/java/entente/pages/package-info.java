/** The pages that people read. */
@NullMarked
package entente.pages;

import org.jspecify.annotations.NullMarked;
