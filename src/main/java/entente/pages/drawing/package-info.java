/** Pictures of rows: charts, maps and webs as SVG. */
@NullMarked
package entente.pages.drawing;

import org.jspecify.annotations.NullMarked;
