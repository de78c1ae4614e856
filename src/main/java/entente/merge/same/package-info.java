/**
 * Which nodes are one thing: candidates, likeness, clusters, decisions of people, and the
 * explanation of each.
 */
@NullMarked
package entente.merge.same;

import org.jspecify.annotations.NullMarked;
