/** What an article says: facts, each claimed by a voice and carried by a stretch of the text. */
@NullMarked
package entente.facts;

import org.jspecify.annotations.NullMarked;
