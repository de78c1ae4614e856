/**
 * Why a thing stands in the graph: its claims, their words, the rules, links, merges, conflicts.
 */
@NullMarked
package entente.explain;

import org.jspecify.annotations.NullMarked;
