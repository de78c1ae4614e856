package entente.extract;

import entente.article.Token;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fields in which sides cooperate: "cooperation in trade, energy and mining", "areas such as
 * media".
 */
final class CooperationExtractor implements Extractor {
  private static final double KNOWN = 0.85;
  private static final double LISTED = 0.6;
  private static final int MAX_WORDS = 6;

  @Override
  public List<Claim> claims(Discourse discourse) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree())) {
        new Sentence(discourse, passage).read(claims);
      }
    }
    return claims;
  }

  /**
   * One sentence; remembers which words it has read, so that two cues do not read one list twice.
   */
  private static final class Sentence {
    private final Discourse discourse;
    private final Passage passage;
    private final Tree tree;
    private final Cues cues;
    private final Scene scene;
    private final boolean[] read;

    Sentence(Discourse discourse, Passage passage) {
      this.discourse = discourse;
      this.passage = passage;
      this.tree = passage.tree();
      this.scene = passage.scene();
      this.cues = scene.cues();
      this.read = new boolean[tree.tokens().size()];
    }

    void read(List<Claim> claims) {
      for (Token token : tree.tokens()) {
        if (token.isNoun() && cues.is("cooperation", token.lemma())) {
          modifiers(token, claims);
          listAfter(token, "in", claims);
          listAfter(token, "on", claims);
        } else if (token.isNoun() && cues.is("field", token.lemma())) {
          areas(token, claims);
        } else if (token.lemma().equals("priority")) {
          listAfter(token, "to", claims);
        }
      }
    }

    /** "security cooperation", "trade and economic cooperation". */
    private void modifiers(Token noun, List<Claim> claims) {
      List<Token> before = new ArrayList<>();
      for (int i = noun.index() - 1; i >= 0 && isModifier(tree.tokens().get(i)); i--) {
        before.add(0, tree.tokens().get(i));
      }
      while (!before.isEmpty()) {
        if (scene.lexicon().field(scene.words(before)).isPresent()) {
          add(noun, before, true, claims);
          return;
        }
        before = before.subList(1, before.size());
      }
    }

    private static boolean isModifier(Token token) {
      return token.pos().startsWith("JJ") || token.isNoun() || token.text().equals("and");
    }

    private void listAfter(Token noun, String preposition, List<Claim> claims) {
      tree.children(noun, "prep", "dative").stream()
          .filter(p -> p.lemma().equals(preposition) && p.index() > noun.index())
          .findFirst()
          .or(() -> follows(noun, preposition))
          .ifPresent(p -> list(noun, p.index() + 1, claims));
    }

    private Optional<Token> follows(Token noun, String preposition) {
      int next = noun.index() + 1;
      return next < tree.tokens().size() && tree.tokens().get(next).text().equals(preposition)
          ? Optional.of(tree.tokens().get(next))
          : Optional.empty();
    }

    /**
     * "fields such as media", "areas of trade and energy", "various fields, including politics".
     */
    private void areas(Token noun, List<Claim> claims) {
      int i = noun.index() + 1;
      int last = Math.min(i + 4, tree.tokens().size());
      boolean plural = noun.pos().equals("NNS");
      for (; i < last; i++) {
        String word = tree.tokens().get(i).text().toLowerCase(java.util.Locale.ROOT);
        boolean opens =
            cues.is("list-opener", word) || (plural && (word.equals("of") || word.equals("in")));
        if (opens) {
          list(noun, i + 1, claims);
          return;
        }
        if (!List.of(",", "such").contains(word)) {
          break;
        }
      }
      suchAreas(noun, claims);
    }

    /** "such traditional areas as economy, trade, investment". */
    private void suchAreas(Token noun, List<Claim> claims) {
      boolean such =
          tree.tokens().subList(Math.max(0, noun.index() - 4), noun.index()).stream()
              .anyMatch(token -> token.lemma().equals("such"));
      int next = noun.index() + 1;
      if (such && next < tree.tokens().size() && tree.tokens().get(next).text().equals("as")) {
        list(noun, next + 1, claims);
      }
    }

    private void list(Token cue, int from, List<Claim> claims) {
      List<List<Token>> items =
          new Lists(scene, tree)
              .from(from).stream().filter(item -> item.size() <= MAX_WORDS).toList();
      boolean anyKnown = items.stream().anyMatch(this::isField);
      for (List<Token> item : items) {
        if (isField(item) || (anyKnown && items.size() > 1 && !namesActor(item))) {
          add(cue, item, isField(item), claims);
        }
      }
    }

    private boolean isField(List<Token> item) {
      return scene.lexicon().field(scene.words(item)).isPresent();
    }

    private boolean namesActor(List<Token> item) {
      return !scene.mentions(Tree.span(item)).isEmpty();
    }

    private void add(Token cue, List<Token> item, boolean known, List<Claim> claims) {
      boolean again = item.stream().anyMatch(token -> read[token.index()]);
      List<Entity> sides = sides(cue);
      if (again || sides.isEmpty()) {
        return;
      }
      item.forEach(token -> read[token.index()] = true);
      String words = scene.words(item);
      Optional<Token> verb = passage.grammar().governingVerb(cue);
      Modality modality = verb.flatMap(new Actions(passage)::over).orElse(Modality.ASSERTED);
      claims.add(
          new Claim(
              new Fact.Cooperation(sides, words, scene.lexicon().field(words)),
              passage.voice(verb.orElse(cue), modality),
              new Evidence(Tree.span(item), "field/" + cue.lemma(), known ? KNOWN : LISTED)));
    }

    /** "between A and B"; "A … with B"; a pair as subject; else the two sides of the article. */
    private List<Entity> sides(Token cue) {
      Optional<Token> between = tree.prepositional(cue, "between");
      if (between.isPresent()) {
        List<Entity> named = passage.referents().all(between.get()).entities();
        if (named.size() > 1) {
          return states(named);
        }
      }
      List<Entity> acting = new ArrayList<>(subject(cue));
      tree.prepositional(cue, "with")
          .flatMap(scene::mention)
          .map(Mention::entity)
          .filter(Entity::isActor)
          .ifPresent(acting::add);
      List<Entity> states = states(acting);
      return states.size() > 1 ? states : discourse.principals().sides(tree);
    }

    private List<Entity> subject(Token cue) {
      return passage
          .grammar()
          .governingVerb(cue)
          .flatMap(passage.grammar()::subject)
          .map(passage.referents()::all)
          .map(Reference::entities)
          .orElse(List.of());
    }

    private List<Entity> states(List<Entity> actors) {
      return actors.stream()
          .map(actor -> scene.stateOf(actor).orElse(actor))
          .filter(actor -> actor.kind() != Entity.Kind.PERSON)
          .distinct()
          .toList();
    }
  }
}
