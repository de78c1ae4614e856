/** What is so: partnerships, memberships, chairs, anniversaries, quantities. */
@NullMarked
package entente.extract.situation;

import org.jspecify.annotations.NullMarked;
