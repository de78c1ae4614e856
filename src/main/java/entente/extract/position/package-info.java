/** What states and persons hold: positions, statements, fields, quotations. */
@NullMarked
package entente.extract.position;

import org.jspecify.annotations.NullMarked;
