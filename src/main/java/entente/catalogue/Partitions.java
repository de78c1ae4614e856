package entente.catalogue;

import entente.catalogue.Statistics.Count;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;

/** The statistics of a dataset as VoID has them. */
final class Partitions {
  private final Statistics statistics;
  private final Draft draft;

  private Partitions(Statistics statistics, Draft draft) {
    this.statistics = statistics;
    this.draft = draft;
  }

  static void write(Statistics statistics, Draft draft) {
    Partitions partitions = new Partitions(statistics, draft);
    partitions.whole();
    partitions.properties();
    partitions.classes();
    partitions.uses();
    partitions.linksets();
  }

  private void whole() {
    Count all = statistics.all();
    Node dataset = draft.dataset();
    draft
        .type(dataset, VOID.Dataset)
        .number(dataset, VOID.triples, all.triples())
        .number(dataset, VOID.distinctSubjects, all.subjects())
        .number(dataset, VOID.distinctObjects, all.objects())
        .number(dataset, VOID.classes, statistics.entities().size())
        .number(dataset, VOID.properties, statistics.properties().size())
        .text(dataset, VOID.uriSpace, draft.base().iri() + "id/");
  }

  private void properties() {
    for (Map.Entry<String, Count> one : statistics.properties().entrySet()) {
      Node part = draft.part("property-" + draft.name(one.getKey()));
      draft
          .add(draft.dataset(), VOID.propertyPartition, part)
          .iri(part, VOID.property, one.getKey())
          .number(part, VOID.triples, one.getValue().triples())
          .number(part, VOID.distinctSubjects, one.getValue().subjects())
          .number(part, VOID.distinctObjects, one.getValue().objects());
    }
  }

  private void classes() {
    for (Map.Entry<String, Long> one : statistics.entities().entrySet()) {
      Node part = draft.part(ofClass(one.getKey()));
      draft
          .add(draft.dataset(), VOID.classPartition, part)
          .iri(part, VOID._class, one.getKey())
          .number(part, VOID.entities, one.getValue());
    }
    for (Map.Entry<Statistics.ClassProperty, Long> one : statistics.ofClass().entrySet()) {
      String type = one.getKey().subjectClass();
      String property = one.getKey().property();
      Node part = draft.part(ofProperty(type, property));
      draft
          .add(draft.part(ofClass(type)), VOID.propertyPartition, part)
          .iri(part, VOID.property, property)
          .number(part, VOID.triples, one.getValue());
    }
  }

  private void uses() {
    for (Map.Entry<Statistics.Use, Long> one : statistics.uses().entrySet()) {
      Statistics.Use use = one.getKey();
      String of = ofProperty(use.subjectClass(), use.property());
      Node part = draft.part(of + "/" + draft.name(use.type()));
      switch (use.value()) {
        case CLASS ->
            draft.add(draft.part(of), VOID.classPartition, part).iri(part, VOID._class, use.type());
        case DATATYPE ->
            draft
                .add(draft.part(of), Terms.DATATYPE_PARTITION, part)
                .iri(part, Terms.DATATYPE, use.type());
      }
      draft.number(part, VOID.triples, one.getValue());
    }
  }

  private void linksets() {
    SortedMap<String, Node> others = new TreeMap<>();
    for (Map.Entry<Statistics.Links, Long> one : statistics.links().entrySet()) {
      String space = one.getKey().space();
      Node other = others.computeIfAbsent(space, this::neighbour);
      String property = one.getKey().property();
      Node links = draft.part("links-" + draft.name(property) + "-" + draft.name(space));
      draft
          .type(links, VOID.Linkset)
          .iri(links, VOID.linkPredicate, property)
          .add(links, VOID.subjectsTarget, draft.dataset())
          .add(links, VOID.objectsTarget, other)
          .number(links, VOID.triples, one.getValue())
          .add(draft.dataset(), VOID.subset, links)
          .words(links, DCTerms.title, "Links to " + Neighbours.title(space));
      statistics.samples(one.getKey()).forEach(iri -> draft.iri(links, VOID.exampleResource, iri));
    }
  }

  private Node neighbour(String space) {
    Node other = draft.part("other-" + draft.name(space));
    draft
        .type(other, VOID.Dataset)
        .words(other, DCTerms.title, Neighbours.title(space))
        .text(other, VOID.uriSpace, space);
    return other;
  }

  private String ofClass(String type) {
    return "class-" + draft.name(type);
  }

  private String ofProperty(String type, String property) {
    return ofClass(type) + "/" + draft.name(property);
  }
}
