package entente.extract.event;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Dates;
import entente.extract.passage.Discourse;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.scene.Scene;
import entente.extract.source.NamedIssuers;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Voice;
import entente.facts.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A joint statement as a whole article: those who speak in it have issued it. */
record JointTitle(Discourse discourse) {
  private static final double SURE = 0.9;

  void read(Receipts receipts) {
    Optional<Passage> title =
        discourse.passages().stream()
            .filter(passage -> Dates.isTitle(passage.tree().sentence().block()))
            .filter(passage -> discourse.sources().authorship().isJoint())
            .findFirst();
    List<Entity> issuers =
        title
            .map(passage -> leaders(passage.tree()))
            .filter(named -> named.size() > 1)
            .orElse(discourse.sources().authorship().parties());
    if (issuers.size() > 1 && title.isPresent()) {
      Scene scene = discourse.scene();
      List<Token> tokens = title.get().tree().tokens();
      Optional<When> day = discourse.dates().issueDay();
      Fact.Document text =
          new Fact.Document("joint-statement", scene.words(tokens), states(issuers), day);
      receipts.add(
          new Fact.Signing(issuers, text, day, Optional.empty(), false),
          Voice.article(Modality.HAPPENED),
          tokens,
          "signing/joint-title",
          SURE);
    }
  }

  private List<Entity> states(List<Entity> issuers) {
    return issuers.stream()
        .map(issuer -> discourse.scene().stateOf(issuer).orElse(issuer))
        .distinct()
        .toList();
  }

  /**
   * "the Leaders of A, B and C" are the persons whom the article itself gives as their heads, where
   * it has one for each; else the states stand for them.
   */
  private List<Entity> leaders(Tree tree) {
    List<Entity> issuers = new NamedIssuers(discourse.scene()).in(tree);
    boolean led =
        tree.tokens().stream()
            .anyMatch(token ->
                discourse
                    .scene()
                    .cues()
                    .is("heading-states", token.lemma().toLowerCase(Locale.ROOT)));
    List<Entity> heads =
        issuers.stream().flatMap(state -> heads(state).stream().limit(1)).distinct().toList();
    return led && heads.size() == issuers.size() ? heads : issuers;
  }

  private List<Entity> heads(Entity state) {
    return discourse.scene().linking().offices().stream()
        .filter(office -> office.office().of().equals(state))
        .filter(office -> discourse.scene().cues().is("head-role", office.office().role()))
        .map(office -> office.holder().entity())
        .filter(holder -> holder.kind() == Entity.Kind.PERSON)
        .distinct()
        .toList();
  }
}
