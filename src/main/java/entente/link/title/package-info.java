/** Titles of office: which, whose, and where a name may begin behind them. */
@NullMarked
package entente.link.title;

import org.jspecify.annotations.NullMarked;
