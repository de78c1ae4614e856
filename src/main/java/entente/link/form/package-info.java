/** Names known by their form: bodies, things, places, seats of government, short names. */
@NullMarked
package entente.link.form;

import org.jspecify.annotations.NullMarked;
