/** The text of one article and what is marked on it. */
@NullMarked
package entente.article;

import org.jspecify.annotations.NullMarked;
