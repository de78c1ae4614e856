package entente.extract.frame;

import static entente.article.Relation.*;
import static entente.article.Tag.PAST_TENSE;
import static entente.lexicon.FunctionWords.IN_AT_ON;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.lexicon.Cues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a talk is about where the topic is the subject: "trade | topped the agenda", "migration |
 * dominated the talks", "another topic was | trade" ({@code subject-of-talk}), or where the talk is
 * the subject: "the talks encompassed | trade" ({@code object-of-talk}), or a noun names what is
 * talked about: "the agenda included | trade" ({@code included}).
 */
public final class Talks {
  private final Tree tree;
  private final Cues cues;

  public Talks(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /** "the agenda of the talks | included", "the areas of discussion | included". */
  boolean isOfTalk(Token verb) {
    return host(verb).isPresent();
  }

  /** The verb by which a noun names its topics: "the agenda | included"; not of "of the visit". */
  Optional<Token> including(Token topics) {
    boolean others =
        tree.prepositional(topics, "of")
            .filter(whole -> !isTalk(whole) || cues.is("visit-noun", whole.lemma()))
            .isPresent();
    return tree.head(topics)
        .filter(verb -> tree.is(topics, SUBJECT) && cues.is("comprising", verb.lemma()))
        .filter(verb -> !others && (isTalk(topics) || isTalkedAbout(topics)));
  }

  /** "the issues | discussed". */
  private boolean isTalkedAbout(Token issues) {
    return tree.has(issues, ADNOMINAL, told -> cues.is("talking", told.lemma()));
  }

  private Optional<Token> host(Token verb) {
    return tree.child(verb, SUBJECT)
        .filter(subject ->
            isTalk(subject) || tree.prepositional(subject, "of").filter(this::isTalk).isPresent())
        .map(this::whole);
  }

  /** "an exchange of views | on trade": what the noun is about stands below what is exchanged. */
  List<Token> exchanged(Token talk, String preposition) {
    return isTalk(talk)
        ? tree.prepositional(talk, "of")
            .filter(view -> cues.is("exchanged", view.lemma()))
            .map(view -> tree.prepositional(view, preposition).stream().toList())
            .orElse(List.of())
        : List.of();
  }

  /** The topics that a verb or a noun beside "be" names. */
  List<Token> topics(Token word) {
    if (word.isNoun()) {
      return tree.head(word).stream()
          .flatMap(head -> tree.is(word, SUBJECT) ? opened(word, head) : ranked(word, head))
          .toList();
    }
    return talk(word).isPresent() ? subjects(word).toList() : List.of();
  }

  /** "another topic was | trade", "the focus of the talks was | trade", "the focus was on | it". */
  private Stream<Token> opened(Token word, Token be) {
    if (!cues.is("focus-noun", word.lemma())) {
      return named(be);
    }
    List<Token> owners = owners(word);
    return owners.isEmpty() || owners.stream().anyMatch(this::isTalk)
        ? Stream.concat(named(be), on(be))
        : Stream.of();
  }

  private Stream<Token> named(Token be) {
    return be.lemma().equals("be") ? tree.children(be, PREDICATE_NOUN).stream() : Stream.of();
  }

  private Stream<Token> on(Token be) {
    return be.is(PAST_TENSE) && be.lemma().equals("be")
        ? tree.prepositional(be, "on").stream()
        : Stream.of();
  }

  /** "the talks' | focus", "the focus | of the talks". */
  private List<Token> owners(Token topic) {
    return Stream.concat(
            tree.prepositional(topic, "of").stream(),
            tree.children(topic, POSSESSOR, COMPOUND).stream())
        .toList();
  }

  /** "trade | was the main topic of the talks", "trade | was on the agenda". */
  private Stream<Token> ranked(Token word, Token head) {
    boolean main = tree.is(word, PREDICATE_NOUN) && head.lemma().equals("be");
    return main && tree.prepositional(word, "of").filter(this::isTalk).isPresent()
        ? subjects(head).flatMap(topic -> tree.conjuncts(topic).stream())
        : onAgenda(head);
  }

  /**
   * "trade was | on the agenda", "was high | on it", "stood | at the centre"; "high | on the agenda
   * was trade".
   */
  private Stream<Token> onAgenda(Token preposition) {
    Optional<Token> above = tree.head(preposition).filter(t -> tree.is(preposition, PREPOSITION));
    Optional<Token> rank = above.filter(Token::isAdjective);
    Optional<Token> be =
        (rank.isPresent() ? rank.flatMap(tree::head) : above)
            .filter(verb -> cues.is("talk-standing", verb.lemma()));
    return rank.filter(high -> tree.is(high, SUBJECT)).isPresent()
        ? be.stream().flatMap(this::named)
        : be.stream().flatMap(verb -> tree.has(verb, SUBJECTS) ? subjects(verb) : named(verb));
  }

  private Stream<Token> subjects(Token verb) {
    return tree.children(verb, SUBJECTS).stream()
        .filter(topic -> !topic.isWhWord() && !topic.isPronoun())
        .filter(topic -> !isTalk(topic) && !isFocus(topic));
  }

  /** "the focus of the talks | was on trade": what they are about follows. */
  private boolean isFocus(Token noun) {
    return cues.is("focus-noun", noun.lemma()) && owners(noun).stream().anyMatch(this::isTalk);
  }

  /**
   * The talk that a verb names: its object, or what follows "in", "at" or "on" behind it; a topic
   * stands for the talk that it is one of.
   */
  public Optional<Token> talk(Token verb) {
    if (verb.isNoun()) {
      return Optional.of(whole(verb));
    }
    Stream<Token> behind =
        tree.children(verb, PREPOSITION).stream()
            .filter(preposition -> IN_AT_ON.contains(preposition.lemma()))
            .flatMap(preposition -> tree.children(preposition, PREPOSITION_OBJECT).stream());
    return Stream.concat(tree.children(verb, OBJECT).stream(), behind)
        .filter(this::isTalk)
        .findFirst()
        .map(this::whole)
        .or(() -> host(verb));
  }

  /** "the agenda of | the talks". */
  private Token whole(Token talk) {
    return tree.prepositional(talk, "of").filter(this::isTalk).orElse(talk);
  }

  private boolean isTalk(Token noun) {
    return cues.is("talk-noun", noun.lemma());
  }
}
