/** Who holds which office, from the titles around names. */
@NullMarked
package entente.link.office;

import org.jspecify.annotations.NullMarked;
