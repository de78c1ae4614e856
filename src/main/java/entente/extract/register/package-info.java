/** Who and what is meant: names, roles, groups, pronouns, in the order of the text. */
@NullMarked
package entente.extract.register;

import org.jspecify.annotations.NullMarked;
