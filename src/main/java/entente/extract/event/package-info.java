/** What happened, is planned or was called off: visits, signings, acts. */
@NullMarked
package entente.extract.event;

import org.jspecify.annotations.NullMarked;
