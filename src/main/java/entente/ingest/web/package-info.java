/** Pages of the web: which of their words are the article, its headline and its day. */
@NullMarked
package entente.ingest.web;

import org.jspecify.annotations.NullMarked;
