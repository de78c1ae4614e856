package entente.link;

import entente.article.Named;
import entente.facts.Entity;
import entente.facts.Mention;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an article names.
 *
 * @param mentions in text order, without overlap
 * @param offices by the order of their spans
 * @param formerOffices those that are told as over, in the same order
 * @param titles who is called what, by the order of the names
 * @param owners the states of bodies that only the article makes known, by the id of the body
 */
public record Linking(
    List<Mention> mentions,
    List<OfficeMention> offices,
    List<OfficeMention> formerOffices,
    List<TitleMention> titles,
    Map<String, Entity> owners) {
  public Linking {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
    formerOffices = List.copyOf(formerOffices);
    titles = List.copyOf(titles);
    owners = Collections.unmodifiableMap(new TreeMap<>(owners));
  }

  /** The names, those of persons with the titles before them, for whoever cuts words. */
  public List<Named> names() {
    return Stream.concat(
            offices.stream()
                .filter(OfficeMention::isTitleBefore)
                .map(office -> new Named(office.span(), true)),
            mentions.stream().map(mention -> new Named(mention.span(), isActor(mention.entity()))))
        .toList();
  }

  /** The names that a tree shows: those inside a title before a person's name are left out. */
  public List<Mention> outsideTitles() {
    List<OfficeMention> titled = offices.stream().filter(OfficeMention::isTitleBefore).toList();
    return mentions.stream()
        .filter(mention -> titled.stream().noneMatch(title -> title.holds(mention)))
        .toList();
  }

  private static boolean isActor(Entity entity) {
    return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.PERSON;
  }
}
