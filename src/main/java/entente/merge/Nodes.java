package entente.merge;

import entente.merge.picture.Best;
import entente.merge.picture.Known;
import entente.merge.picture.Period;
import entente.merge.picture.Picture;
import entente.merge.picture.Quads;
import entente.merge.picture.Sources;
import entente.merge.picture.Status;
import entente.merge.picture.Term;
import entente.names.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes every node with its best values, its status and the articles that report it. */
record Nodes(Term term, Picture picture, Sources sources, Known known, Status status) {
  /** Of these a node has one value in the picture; the others stay with the claims. */
  private static final List<String> ONE =
      List.of(
          "endDate",
          "ordinal",
          "membershipStatus",
          "partnershipLevel",
          "agreementType",
          "meetingFormat",
          "destination",
          "measure",
          "value",
          "valueQualifier",
          "unit",
          "stance",
          "quotedText",
          "quotedSpeaker");

  /** How each article came to its date is told by its own propositions. */
  private static final List<String> APART = List.of("dateText", "dateDerivation", "startDate");

  private static final List<String> PARTICIPATION =
      List.of("visitor", "host", "signatory", "inviter", "invitee", "announcer");

  void write(Quads quads) {
    for (String node : picture.nodes()) {
      Set<String> articles = picture.articles(node);
      if (!picture.kind(node).equals("article")) {
        triples(node, quads);
        label(node).ifPresent(label -> quads.add(node, Term.LABEL, label));
        articles.forEach(a -> quads.add(node, term.ent("reportedIn"), Term.iri(a)));
        int count = sources.independent(articles).size();
        quads.add(node, term.ent("sourceCount"), Term.integer(count));
        dates(node, quads);
        event(node, quads);
      }
    }
  }

  private void triples(String node, Quads quads) {
    for (Map.Entry<String, SortedMap<String, Set<String>>> property : picture.of(node).entrySet()) {
      String name = property.getKey();
      String local =
          name.startsWith(term.base().terms()) ? name.substring(term.base().terms().length()) : "";
      if (name.equals(Term.LABEL) || APART.contains(local)) {
        continue;
      }
      if (local.equals("endDate")) {
        end(node).ifPresent(value -> quads.add(node, name, value));
      } else if (ONE.contains(local)) {
        Best.of(property.getValue()).ifPresent(value -> quads.add(node, name, value));
      } else {
        property.getValue().keySet().forEach(value -> quads.add(node, name, value));
      }
    }
  }

  private Optional<String> label(String node) {
    String start = picture.start(node);
    Set<String> destination = picture.linked(node, "destination");
    Optional<String> format = Best.of(picture.values(node, "meetingFormat"));
    if (picture.isA(node, "Visit") && destination.size() == 1) {
      String to = known.words(destination.iterator().next());
      return english(Labels.visit(list(node, "visitor"), to, start));
    }
    if (format.isPresent()) {
      String code = Term.bare(format.get());
      return english(
          Labels.meeting(
              code.substring(code.lastIndexOf('-') + 1),
              people(node, "participant", "unnamedParticipant"),
              start));
    }
    return known.label(node);
  }

  /** The words come out of literals, so they are escaped already. */
  private static Optional<String> english(String words) {
    return Optional.of("\"" + words + "\"@en");
  }

  private String list(String node, String property) {
    return Labels.list(people(node, property));
  }

  /** A state is left out where somebody is named who acts for it. */
  private List<String> people(String node, String... properties) {
    Set<String> all = picture.linked(node, properties);
    return all.stream()
        .filter(one ->
            all.stream().noneMatch(other -> !other.equals(one) && known.sides(other).contains(one)))
        .map(one -> one.startsWith("\"") ? Term.words(one) : known.words(one))
        .toList();
  }

  /** The end of most articles that is not before the start. */
  private Optional<String> end(String node) {
    Optional<Period> start = Period.of(picture.start(node));
    SortedMap<String, Set<String>> ends = new TreeMap<>(picture.values(node, "endDate"));
    ends.keySet()
        .removeIf(date ->
            start.isPresent()
                && Period.of(Term.words(date))
                    .filter(end -> end.last().isBefore(start.get().first()))
                    .isPresent());
    return Best.of(ends);
  }

  private void dates(String node, Quads quads) {
    String start = picture.start(node);
    if (start.isEmpty()) {
      return;
    }
    quads.add(node, term.ent("startDate"), Term.text(start));
    Optional<Period> end = end(node).flatMap(date -> Period.of(Term.words(date)));
    Period.of(start)
        .map(first -> end.map(first::until).orElse(first))
        .ifPresent(period -> {
          quads.add(node, term.ent("earliest"), at(period.first(), "T00:00:00Z"));
          quads.add(node, term.ent("latest"), at(period.last(), "T23:59:59Z"));
        });
  }

  private static String at(LocalDate day, String time) {
    return Term.moment(day + time);
  }

  private void event(String node, Quads quads) {
    if (picture.kind(node).equals("event") || picture.isA(node, "Signing")) {
      quads.add(node, term.ent("status"), term.concept("status", status.of(node)));
      picture
          .linked(node, PARTICIPATION.toArray(String[]::new))
          .forEach(who -> quads.add(node, term.ent("participant"), Term.iri(who)));
    }
  }
}
