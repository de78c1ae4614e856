/**
 * Graphs checked against the shapes and kept as an immutable, indexed version; stored queries run
 * by name.
 */
@NullMarked
package entente.store;

import org.jspecify.annotations.NullMarked;
