/** How fast Entente works and in how much memory: run by hand, never by a test. */
@NullMarked
package entente.benchmark;

import org.jspecify.annotations.NullMarked;
