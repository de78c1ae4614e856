/**
 * What a query's rows become on a page: links, receipts, grounds, sheets of a long list, the way to
 * HTML and RDF.
 */
@NullMarked
package entente.pages.answer;

import org.jspecify.annotations.NullMarked;
