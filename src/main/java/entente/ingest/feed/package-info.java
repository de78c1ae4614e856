/** Texts as services deliver them, with their codes and columns → the text of the article. */
@NullMarked
package entente.ingest.feed;

import org.jspecify.annotations.NullMarked;
