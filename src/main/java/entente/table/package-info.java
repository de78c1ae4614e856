/** Claims as flat rows for data frames. */
@NullMarked
package entente.table;

import org.jspecify.annotations.NullMarked;
