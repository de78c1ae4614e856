/** Made-up texts of one fault each, and whether they are read as a careful reader would. */
@NullMarked
package entente.reading;

import org.jspecify.annotations.NullMarked;
