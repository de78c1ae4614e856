package entente.calendar;

/**
 * The date that words come to.
 *
 * @param edtf a day, month or year of ISO 8601, or two of them with a slash between
 * @param derivation how it follows from the words: {@code stated}, {@code article-year}, {@code
 *     weekday}, {@code header-weekday}, {@code relative-day}, {@code event-day}, …
 */
public record Resolved(String edtf, String derivation) {}
