/** Sentences as trees: attachments mended, subjects found through voice and control. */
@NullMarked
package entente.extract.parse;

import org.jspecify.annotations.NullMarked;
