/** What a claim looks like in the flat table. */
@NullMarked
package entente.table;

import org.jspecify.annotations.NullMarked;
