package entente.merge.picture;

import entente.merge.picture.Reports.Triple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Labels, states of people and places: what the reference data or the articles know. */
public final class Known {
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, Set<String>> states = new TreeMap<>();
  private final Picture picture;

  public Known(Term term, Collection<Triple> reference, Picture picture) {
    this.picture = picture;
    Map<String, Set<String>> offices = new TreeMap<>();
    Map<String, Set<String>> held = new TreeMap<>();
    Map<String, Set<String>> holders = new TreeMap<>();
    Map<String, String> stateByCode = new TreeMap<>();
    for (Triple triple : reference) {
      String subject = triple.subject();
      String object = Term.bare(triple.object());
      if (triple.predicate().equals(Term.LABEL) && triple.object().endsWith("\"@en")) {
        labels.merge(subject, triple.object(), (one, two) -> one.compareTo(two) <= 0 ? one : two);
      } else if (triple.predicate().equals(term.ent("officeOf"))) {
        put(offices, subject, object);
      } else if (triple.predicate().equals(term.ent("office"))) {
        put(held, subject, object);
      } else if (triple.predicate().equals(term.ent("holder"))) {
        put(holders, subject, object);
      } else if (triple.predicate().equals(term.ent("locatedIn"))
          || triple.predicate().equals(term.ent("representsState"))) {
        put(states, subject, object);
      } else if (triple.predicate().equals(term.ent("iso3166alpha2"))) {
        stateByCode.put(Term.words(triple.object()).toLowerCase(java.util.Locale.ROOT), subject);
      }
    }
    for (String node : picture.nodes()) {
      picture.linked(node, "officeOf").forEach(of -> put(offices, node, of));
      picture.linked(node, "office").forEach(office -> put(held, node, office));
      picture.linked(node, "holder").forEach(holder -> put(holders, node, holder));
    }
    holders.forEach((tenure, people) ->
        held.getOrDefault(tenure, Set.of())
            .forEach(office ->
                offices
                    .getOrDefault(office, Set.of())
                    .forEach(state -> people.forEach(who -> put(states, who, state)))));
    stateByCode.forEach((code, state) -> put(states, "place/" + code + "/", state));
  }

  private static void put(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
  }

  /** The English label as a literal: of the reference data, else what most articles call it. */
  public Optional<String> label(String node) {
    String known = labels.get(node);
    return known != null ? Optional.of(known) : Best.label(picture.of(node));
  }

  /** The words of the label; the last segment of the name where there is none. */
  public String words(String node) {
    return label(node).map(Term::words).orElseGet(() -> node.substring(node.lastIndexOf('/') + 1));
  }

  /** The states and bodies that somebody acts for, or that the node itself is. */
  public Set<String> sides(String node) {
    return isBody(node) ? Set.of(node) : states.getOrDefault(node, Set.of());
  }

  /** Whether the node is a state or an organisation, for which people act. */
  public boolean isBody(String node) {
    return List.of("state", "org").contains(picture.kind(node));
  }

  /** Whether the node is the state, lies in it or acts for it. */
  public boolean belongsTo(String node, String state) {
    if (node.equals(state) || states.getOrDefault(node, Set.of()).contains(state)) {
      return true;
    }
    int place = node.indexOf("place/");
    int end = place < 0 ? -1 : node.indexOf('/', place + 6);
    return end > 0 && states.getOrDefault(node.substring(place, end + 1), Set.of()).contains(state);
  }
}
