/** The panels of a thing's page: stored queries and the claims behind each line. */
@NullMarked
package entente.pages.panel;

import org.jspecify.annotations.NullMarked;
