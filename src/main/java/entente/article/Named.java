package entente.article;

/**
 * Words of a text that are one name.
 *
 * @param actor whether it is the name of a state or person, which may begin a sentence behind "the
 *     U.S."
 */
public record Named(Span span, boolean actor) {}
