/**
 * What the articles' graphs say together, before anything is joined: terms, reports, periods, the
 * best value.
 */
@NullMarked
package entente.merge.picture;

import org.jspecify.annotations.NullMarked;
