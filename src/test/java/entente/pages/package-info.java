/** What the pages promise, without a server. */
@NullMarked
package entente.pages;

import org.jspecify.annotations.NullMarked;
