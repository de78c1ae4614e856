package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The level of relations between two sides: "permanent comprehensive strategic partnership between
 * A and B".
 */
public final class PartnershipExtractor implements Extractor {
  private static final double STATED = 0.9;
  private static final double INFERRED = 0.75;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    Optional<When> at =
        discourse
            .scene()
            .day()
            .map(day -> new When(day.toString(), day.toString(), "article-date"));
    for (Passage passage : discourse.passages()) {
      for (Token token : passage.tree().tokens()) {
        if (token.isNoun()
            && passage
                .scene()
                .cues()
                .is("partnership-noun", token.lemma().toLowerCase(Locale.ROOT))) {
          new Phrase(passage, token).read(receipts, at);
        }
      }
    }
    return receipts.claims();
  }

  /** One noun phrase with a level. */
  private static final class Phrase extends SentenceReader {
    private final Token head;

    Phrase(Passage passage, Token head) {
      super(passage);
      this.head = head;
    }

    void read(Receipts receipts, Optional<When> at) {
      List<Token> modifiers = modifiers();
      while (!modifiers.isEmpty() && isPassing(modifiers.get(0))) {
        modifiers.remove(0);
      }
      Optional<String> level = level(modifiers);
      if (level.isEmpty()) {
        return;
      }
      List<List<Entity>> pairs = pairs();
      if (pairs.size() > 1) {
        pairs.forEach(pair -> add(receipts, at, level.get(), pair, List.of(), true));
        return;
      }
      List<Entity> stated = statedSides();
      List<Entity> sides =
          stated.size() == 2 || isPlain(level.get()) ? stated : impliedSides(stated);
      if (sides.size() == 2) {
        add(receipts, at, level.get(), sides, modifiers, stated.size() == 2);
      }
    }

    /** Of a level that many things have there is one only where both sides are named. */
    private boolean isPlain(String level) {
      return cues.is("plain-partnership", level) || cues.is("level-noun", noun());
    }

    private void add(
        Receipts receipts,
        Optional<When> at,
        String level,
        List<Entity> sides,
        List<Token> modifiers,
        boolean stated) {
      List<Token> words = new ArrayList<>(modifiers);
      words.add(head);
      boolean former = isFormer();
      Voice voice = passage.voice(head, Modality.ASSERTED, Polarity.POSITIVE);
      receipts.add(
          new Fact.Partnership(
              sides.get(0),
              sides.get(1),
              level,
              label(words),
              former,
              former ? Optional.empty() : told().or(() -> at)),
          voice,
          words,
          stated ? "partnership/stated" : "partnership/context",
          stated ? STATED : INFERRED);
    }

    /** "the U.S.-ROK and U.S.-Japan | alliances": each pair has one of its own. */
    private List<List<Entity>> pairs() {
      if (!head.is(PLURAL_NOUN)) {
        return List.of();
      }
      return tree.children(head, PREMODIFIERS).stream()
          .flatMap(first -> tree.conjuncts(first).stream())
          .map(side -> states(pair(side)))
          .filter(pair -> pair.size() == 2)
          .toList();
    }

    /** "U.S.-Japan": the names joined by a hyphen that ends with this word. */
    private List<Entity> pair(Token side) {
      List<Token> words = new ArrayList<>(tree.children(side, COMPOUND));
      words.add(side);
      return words.stream()
          .flatMap(word -> scene.mentions(word.span()).stream())
          .map(Mention::entity)
          .toList();
    }

    /** "upgraded their relations to a partnership | in March 2024", "partners | since 2023". */
    private Optional<When> told() {
      return grammar
          .governingVerb(head)
          .flatMap(verb -> dates.since(passage, verb).or(() -> dates.of(passage, verb)));
    }

    private String noun() {
      return head.lemma().toLowerCase(Locale.ROOT);
    }

    /** "new", "bilateral": no part of the level. */
    private boolean isPassing(Token token) {
      String word = token.text().toLowerCase(Locale.ROOT);
      return cues.is("passing", word) || cues.is("mutual", word);
    }

    private String label(List<Token> words) {
      String label = scene.words(words);
      int last = label.lastIndexOf(' ') + 1;
      return cues.code("partnershipNoun", label.substring(last).toLowerCase(Locale.ROOT))
          .map(noun -> label.substring(0, last) + noun)
          .orElse(label);
    }

    /** The adjectives right before the noun, and "and" between them. */
    private List<Token> modifiers() {
      List<Token> before = new ArrayList<>();
      for (int i = head.index() - 1; i >= 0 && isModifier(tree.tokens().get(i)); i--) {
        before.add(0, tree.tokens().get(i));
      }
      while (!before.isEmpty()
          && (before.get(0).is(CONJUNCTION) || before.get(0).text().equals(","))) {
        before.remove(0);
      }
      return before;
    }

    private boolean isModifier(Token token) {
      if (token.isVerb() && token.lemma().equals("be")) {
        return false;
      }
      boolean mark = token.text().equals(",") || token.is(CONJUNCTION, HYPHEN);
      boolean plain =
          token.isAdjective()
              || token.isAdverb()
              || token.is(GERUND, PAST_PARTICIPLE, SINGULAR_NOUN, PROPER_NOUN);
      return (mark || plain) && scene.mention(token).isEmpty();
    }

    /** The code of the longest run of words, ending at the noun, that the scheme knows. */
    private Optional<String> level(List<Token> modifiers) {
      List<String> words =
          modifiers.stream()
              .filter(token -> !token.text().equals(","))
              .map(token -> token.text().toLowerCase(Locale.ROOT))
              .toList();
      String noun = noun();
      if (cues.is("friendship-noun", noun)) {
        return cues.code("partnershipLevel", String.join(" ", words) + " " + noun);
      }
      for (int from = 0; from < words.size(); from++) {
        Optional<String> code =
            cues.code("partnershipLevel", String.join(" ", words.subList(from, words.size())));
        if (code.isPresent()) {
          return code;
        }
      }
      return words.stream()
          .filter(word -> cues.is("level-word", word))
          .findFirst()
          .flatMap(word -> cues.code("partnershipLevel", word))
          .or(() -> praised(words))
          .or(() -> bare(noun));
    }

    /** "the alliance between A and B": a level by itself; "their own alliances" are none. */
    private Optional<String> bare(String noun) {
      boolean one = !head.is(PLURAL_NOUN) || pairs().size() > 1;
      return Optional.of(noun)
          .filter(word -> one && cues.is("level-noun", word))
          .flatMap(word -> cues.code("partnershipLevel", word));
    }

    /** "enduring partnership": a word of praise is no level, but says that there is one. */
    private Optional<String> praised(List<String> words) {
      boolean praise = words.stream().anyMatch(word -> cues.is("partnership-praise", word));
      return Optional.of(head.lemma())
          .filter(noun -> praise && cues.is("plain-partnership", noun))
          .flatMap(noun -> cues.code("partnershipLevel", noun));
    }

    /**
     * The sides that the phrase names: "the U.S.-ASEAN partnership", "between A and B", "A's
     * partnership with B".
     */
    private List<Entity> statedSides() {
      List<Entity> found = new ArrayList<>();
      Token top = top();
      for (Token noun : List.of(head, top)) {
        named(noun).forEach(found::add);
        grammar.possessor(noun).ifPresent(p -> found.addAll(parties.in(p)));
        for (String preposition : List.of("between", "with", "of")) {
          found.addAll(parties.after(preposition, List.of(noun)));
        }
      }
      return states(found);
    }

    /** "relations of strategic partnership": the relations may name the sides. */
    private Token top() {
      return tree.head(head)
          .filter(p -> tree.is(p, PREPOSITION) && p.lemma().equals("of"))
          .flatMap(tree::head)
          .filter(noun ->
              cues.is("relations", noun.lemma()) || cues.is("plain-partnership", noun.lemma()))
          .or(() -> Optional.of(tree.firstConjunct(head)))
          .orElse(head);
    }

    private List<Entity> named(Token noun) {
      return tree.children(noun, PREMODIFIERS).stream()
          .flatMap(child -> scene.mentions(child.span()).stream())
          .map(Mention::entity)
          .toList();
    }

    private List<Entity> states(List<Entity> found) {
      return found.stream()
          .filter(entity -> entity.kind() != Entity.Kind.PLACE)
          .map(entity -> scene.stateOf(entity).orElse(entity))
          .filter(
              e -> e.kind() == Entity.Kind.STATE || e.type().equals("InternationalOrganisation"))
          .distinct()
          .toList();
    }

    /**
     * One side is named: the other is who speaks or acts; none is: the two sides of the article.
     */
    private List<Entity> impliedSides(List<Entity> stated) {
      List<Entity> sides = passage.sides();
      if (stated.isEmpty()) {
        return sides;
      }
      if (stated.size() == 1 && sides.contains(stated.get(0))) {
        return sides;
      }
      List<Entity> acting =
          grammar.governingVerb(head).map(parties::subject).map(this::states).orElse(List.of());
      List<Entity> both = new ArrayList<>(stated);
      acting.stream().filter(side -> !both.contains(side)).limit(1).forEach(both::add);
      return stated.size() == 1 ? both : List.of();
    }

    /** "from A to B to C": all but the last are past. */
    private boolean isFormer() {
      Optional<Token> preposition = tree.head(head).filter(p -> tree.is(p, PREPOSITION));
      if (preposition.isEmpty()) {
        return false;
      }
      String word = preposition.get().lemma();
      boolean more =
          tree.tokens().subList(head.index() + 1, tree.tokens().size()).stream()
              .limit(2)
              .anyMatch(token -> token.lemma().equals("to"));
      boolean from =
          tree.tokens().subList(0, preposition.get().index() + 1).stream()
              .anyMatch(token -> token.lemma().equals("from"));
      return (word.equals("from") || (word.equals("to") && from)) && more;
    }
  }
}
