/** Tests of the reconciliation service over the graph of the seeds. */
@NullMarked
package entente.reconcile;

import org.jspecify.annotations.NullMarked;
