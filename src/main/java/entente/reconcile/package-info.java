/** Names from outside → things of the graph, by the W3C Reconciliation API. */
@NullMarked
package entente.reconcile;

import org.jspecify.annotations.NullMarked;
