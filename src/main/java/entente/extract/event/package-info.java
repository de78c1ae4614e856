/** What happened, is planned or was called off: meetings, visits, signings, acts. */
@NullMarked
package entente.extract.event;

import org.jspecify.annotations.NullMarked;
