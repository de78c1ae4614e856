/** Tests of the store, on the invented articles of {@code server/fixture.trig}. */
@NullMarked
package entente.store;

import org.jspecify.annotations.NullMarked;
