package entente.facts;

import entente.article.Span;

/**
 * Where an article names an entity.
 *
 * @param span the name as written, without title or demonym
 * @param rule how the name was linked, such as {@code name-exact}, {@code name-surname}, {@code
 *     demonym}
 * @param confidence of the link, 0 to 1
 */
public record Mention(Span span, Entity entity, String rule, double confidence) {}
