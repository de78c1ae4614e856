/** Who meets, calls or telephones whom, by verbs, nouns and lists of those who were there. */
@NullMarked
package entente.extract.meeting;

import org.jspecify.annotations.NullMarked;
