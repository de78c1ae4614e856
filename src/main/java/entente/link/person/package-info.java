/** Names of persons: found by titles and forms, told apart, found again by surname. */
@NullMarked
package entente.link.person;

import org.jspecify.annotations.NullMarked;
