package entente.extract.position;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields in which sides cooperate: "cooperation in trade, energy and mining", "areas such as
 * media".
 */
public final class CooperationExtractor implements Extractor {
  private static final double KNOWN = 0.85;
  private static final double LISTED = 0.6;
  private static final int MAX_WORDS = 6;
  private static final Pattern IN_NAME =
      Pattern.compile("(\\p{L}+-(\\p{L}+) cooperation)\\b", Pattern.CASE_INSENSITIVE);

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
          beforeHyphen(token, claims);
        } else if (named(token).isPresent()) {
          named(token).ifPresent(words -> programme(token, words, claims));
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
        if (isRelation(noun, before)) {
          return;
        }
        if (scene.lexicon().field(scene.words(before)).isPresent()) {
          add(noun, before, true, claims);
          return;
        }
        before = before.subList(1, before.size());
      }
    }

    /** "Military-Technical Cooperation Programme": a field that the scheme may not know. */
    private void beforeHyphen(Token noun, List<Claim> claims) {
      int before = noun.index() - 1;
      if (before >= 0
          && cues.is("joint-work", noun.lemma())
          && tree.tokens().get(before).text().matches("\\p{L}+-\\p{L}+")
          && tree.tokens().get(before).pos().matches("JJ|NNP?")
          && cues.is("sectoral", lower(tree.tokens().get(before)).replaceFirst(".*-", ""))) {
        add(noun, List.of(tree.tokens().get(before)), false, claims);
      }
    }

    /** In the name of a programme: "Military-Technical Cooperation Programme for 2021–2031". */
    private Optional<String> named(Token token) {
      Matcher name = IN_NAME.matcher(token.text());
      return name.find() && cues.is("sectoral", name.group(2).toLowerCase(java.util.Locale.ROOT))
          ? Optional.of(name.group(1).toLowerCase(java.util.Locale.ROOT))
          : Optional.empty();
    }

    private void programme(Token token, String words, List<Claim> claims) {
      List<Entity> sides = sides(token);
      if (!sides.isEmpty()) {
        claims.add(
            new Claim(
                new Fact.Cooperation(sides, words, scene.lexicon().field(words)),
                passage.voice(token, Modality.ASSERTED),
                new Evidence(token.span(), "field/name", LISTED)));
      }
    }

    /** "diplomatic relations": what binds states, not what they work on. */
    private boolean isRelation(Token noun, List<Token> before) {
      return cues.is("relations", noun.lemma())
          && before.stream().anyMatch(word -> cues.is("relational", lower(word)));
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
              .from(from).stream()
                  .map(Sentence::withoutSuch)
                  .filter(item -> !item.isEmpty() && item.size() <= MAX_WORDS)
                  .toList();
      boolean anyKnown = items.stream().anyMatch(this::isField);
      boolean direct = isDirect(cue, from);
      for (List<Token> item : items) {
        boolean listed = (anyKnown && items.size() > 1) || direct;
        if (isField(item) || (listed && !namesActor(item) && isThing(item))) {
          add(cue, item, isField(item), claims);
        }
      }
      again(cue, from, claims);
    }

    /** "on A and on B": the preposition said again goes on with the list. */
    private void again(Token cue, int from, List<Claim> claims) {
      String preposition = lower(tree.tokens().get(from - 1));
      List<Token> tokens = tree.tokens();
      for (int i = from; i + 2 < tokens.size() && !tokens.get(i).text().equals(";"); i++) {
        boolean joined =
            tokens.get(i).pos().equals("CC") && lower(tokens.get(i + 1)).equals(preposition);
        if (joined && cues.is("joint-work", cue.lemma())) {
          list(cue, i + 2, claims);
          return;
        }
      }
    }

    /** "cooperation in X", not "ties in X": X is a field though the scheme does not know it. */
    private boolean isDirect(Token cue, int from) {
      return cues.is("joint-work", cue.lemma())
          && from < tree.tokens().size()
          && List.of("in", "on").contains(lower(tree.tokens().get(from - 1)))
          && from - 1 == cue.index() + 1
          && !tree.tokens().get(from).pos().matches("DT|PRP\\$|CD|PDT|WDT");
    }

    /** Ends in a noun that is no mere frame such as "region", "framework", "future". */
    private boolean isThing(List<Token> item) {
      Token last = item.get(item.size() - 1);
      boolean acting = item.get(0).pos().equals("VBG");
      return (last.isNoun() || (acting && item.size() == 1))
          && item.stream().noneMatch(token -> cues.is("no-field", lower(token)));
    }

    private static String lower(Token token) {
      return token.lemma().toLowerCase(java.util.Locale.ROOT);
    }

    /** Of "maritime issues such as …", the issues. */
    private static List<Token> withoutSuch(List<Token> item) {
      int last = item.size() - 1;
      return item.get(last).lemma().equals("such") ? item.subList(0, last) : item;
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
      claims.add(
          new Claim(
              new Fact.Cooperation(sides, words, scene.lexicon().field(words)),
              passage.voice(verb.orElse(cue), Modality.ASSERTED),
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
