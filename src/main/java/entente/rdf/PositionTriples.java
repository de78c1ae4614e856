package entente.rdf;

import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Stance;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;

/** Facts about what actors hold, say or want to do together. */
record PositionTriples(Terms terms) {
  private static final int LABEL = 80;

  void position(Fact.Position position, String iri, Collection<Statement> into) {
    Node node = node(iri, into).a(EntClass.POSITION);
    if (position.stance() == Stance.SUPPORT) {
      node.a(EntClass.SUPPORT);
    } else if (position.stance() == Stance.OPPOSE) {
      node.a(EntClass.OPPOSITION);
    } else if (position.stance() == Stance.COMMIT) {
      node.a(EntClass.COMMITMENT);
    }
    held(node, position.holders(), position.others(), position.stance().code(), position.topic());
    topic(node, position.topic(), into);
    node.links(EntProperty.ON_BEHALF_OF, position.onBehalfOf())
        .links(EntProperty.TOWARDS, position.towards());
  }

  void cooperation(Fact.Cooperation cooperation, String iri, Collection<Statement> into) {
    Node node = node(iri, into).a(EntClass.POSITION, EntClass.COOPERATION);
    String subject =
        cooperation.field().map(field -> field.replace('-', ' ')).orElse(cooperation.words());
    held(node, cooperation.sides(), List.of(), "cooperate", subject);
    node.text(EntProperty.FIELD_WORDS, cooperation.words());
    cooperation.field().ifPresent(field -> node.concept(EntProperty.FIELD, "field", field));
    if (cooperation.field().isEmpty()) {
      topic(node, cooperation.words(), into);
    }
  }

  void quotation(Fact.Quotation quotation, String iri, Collection<Statement> into) {
    Node node =
        node(iri, into)
            .a(EntClass.QUOTATION)
            .label(cut(quotation.words()))
            .text(EntProperty.QUOTED_TEXT, quotation.words());
    quotation.speaker().ifPresent(speaker -> node.link(EntProperty.QUOTED_SPEAKER, speaker));
  }

  private static void held(
      Node node, List<Entity> holders, List<String> others, String stance, String what) {
    List<String> all =
        Stream.concat(EventTriples.labels(holders).stream(), others.stream()).toList();
    others.forEach(words -> node.add(EntProperty.UNNAMED_HOLDER, Terms.english(words)));
    node.label(String.join(", ", all) + ": " + stance + " – " + what)
        .links(EntProperty.POSITION_HOLDER, holders)
        .concept(EntProperty.STANCE, "stance", stance);
  }

  private void topic(Node node, String words, Collection<Statement> into) {
    String topic = terms.base().topic(words);
    node.link(EntProperty.TOPIC, topic);
    node(topic, into).a(EntClass.TOPIC).label(words);
  }

  private static String cut(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LABEL ? words : words.substring(0, words.offsetByCodePoints(0, LABEL)) + "…";
  }

  private Node node(String iri, Collection<Statement> into) {
    return new Node(terms, iri, into);
  }
}
