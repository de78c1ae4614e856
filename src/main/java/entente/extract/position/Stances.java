package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.Cues.WordClass.NOUN;
import static entente.lexicon.Cues.WordClass.VERB;
import static entente.lexicon.FunctionWords.IN_AT_ON;
import static entente.lexicon.FunctionWords.PRIMARY_VERBS;

import entente.article.Token;
import entente.extract.frame.Constructions;
import entente.extract.frame.Distribution;
import entente.extract.frame.Phrase;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.register.Reference;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stances that a sentence tells.
 *
 * <p>A word of the lexicon takes its argument in the construction that its row names, or, where it
 * has none of these, in any that its class can have: an object, a clause, an infinitive, what
 * follows a preposition. All readings are proposed; {@link StanceChoice} keeps the best.
 */
final class Stances {
  static final int MAX_WORDS = 60;
  private static final Set<String> LOOSE_ENDS =
      Set.of("and", "or", "as", "well", "both", ",", "to");
  private static final List<String> OF_VERBS =
      List.of("object", "that", "to-verb", "gerund", "on", "about", "for", "against", "with");
  private static final List<String> OF_NOUNS =
      List.of("for", "to", "on", "about", "over", "regarding", "with", "in", "to-verb", "that");

  private final Passage passage;
  private final Tree tree;
  private final Cues cues;
  private final StanceWords words;
  private final Holders holders;
  private final Constructions constructions;
  private final Distribution distribution;
  private final Legible legible;

  Stances(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cues = passage.scene().cues();
    this.words = new StanceWords(passage);
    this.holders = new Holders(passage);
    this.constructions = new Constructions(tree, cues, this::isActor);
    this.distribution = new Distribution(tree, cues, this::isThing, this::isStateOrPerson);
    this.legible = new Legible(passage);
  }

  private boolean isActor(Token noun) {
    boolean named =
        passage.scene().mention(noun).map(mention -> mention.entity().isActor()).orElse(false);
    return named
        || List.of("sides", "leader", "leaders").stream()
            .anyMatch(list -> cues.is(list, noun.lemma()));
  }

  private boolean isThing(Token word) {
    return passage.scene().mention(word).isPresent() && !isStateOrPerson(word);
  }

  private boolean isStateOrPerson(Token word) {
    return passage.scene().mention(word).stream()
        .map(Mention::entity)
        .anyMatch(e -> e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.PERSON);
  }

  /** The best readings, one for each thing that a stance is about. */
  List<StanceFrame> frames() {
    return best(proposed());
  }

  /** All readings. */
  List<StanceFrame> proposed() {
    return tree.tokens().stream().flatMap(token -> of(token).stream()).toList();
  }

  List<StanceFrame> best(List<StanceFrame> proposed) {
    return new StanceChoice(passage).best(proposed);
  }

  private List<StanceFrame> of(Token token) {
    List<StanceWord> told = words.of(token);
    List<StanceFrame> named = named(told);
    if (!named.isEmpty()) {
      return named;
    }
    return told.stream()
        .filter(word -> word.partner().filter(second -> !second.isNoun()).isEmpty())
        .filter(word -> !cues.is("only-as-listed", word.cue().word()) && word.cue().isOpen())
        .findFirst()
        .map(word -> frames(word, taken(word, open(word.cue())), false))
        .orElse(List.of());
  }

  /**
   * By the first row that fits; what the verb says of a thing besides is a statement of its own:
   * "dismissed the claim as a fabrication".
   */
  private List<StanceFrame> named(List<StanceWord> told) {
    List<StanceFrame> found = new ArrayList<>();
    for (StanceWord word : told) {
      boolean besides = word.cue().stance() == Stance.STATE && word.cue().wordClass() == VERB;
      if (found.isEmpty() || besides) {
        found.addAll(frames(word, taken(word, word.cue().arguments()), true));
      }
      if (besides && !found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private List<Phrase> taken(StanceWord word, List<String> forms) {
    return word.tokens().stream()
        .map(token -> constructions.of(token, forms))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> found.stream().map(phrase -> named(word, phrase)).toList())
        .orElse(List.of());
  }

  /** "supports the plan, while Peru opposes | it": what the other clause is about. */
  private Phrase named(StanceWord word, Phrase phrase) {
    boolean pronoun =
        phrase.tokens().size() == 1
            && phrase.head().text().matches("it|them")
            && tree.is(phrase.head(), OBJECT);
    return Optional.of(phrase)
        .filter(it -> pronoun)
        .flatMap(it -> clauseBefore(word.token()))
        .flatMap(verb -> tree.child(verb, OBJECT))
        .filter(thing -> thing.isCommonNoun() && tree.conjuncts(thing).size() == 1)
        .filter(thing -> thing.isPlural() == phrase.head().text().equals("them"))
        .map(thing -> Phrase.thing(thing, tree.subtree(thing)))
        .orElse(phrase);
  }

  /** The clause that this one stands beside or below, where it has no object of its own between. */
  private Optional<Token> clauseBefore(Token verb) {
    return tree.head(verb)
        .filter(Token::isVerb)
        .filter(before -> before.index() < verb.index())
        .filter(before -> tree.is(verb, ADVERBIAL_CLAUSE, CONJUNCT, PARATAXIS));
  }

  private static List<String> open(StanceCue cue) {
    return switch (cue.wordClass()) {
      case VERB -> OF_VERBS;
      case NOUN -> cue.stance() == Stance.STATE ? List.of() : OF_NOUNS;
      case ADJECTIVE, MODAL, PHRASE -> List.of();
    };
  }

  private List<StanceFrame> frames(StanceWord word, List<Phrase> contents, boolean exact) {
    if (contents.isEmpty()) {
      return List.of();
    }
    List<Phrase> parts = apart(contents, word.cue());
    return Stream.concat(
            Stream.concat(Stream.of(word), echoes(word).stream())
                .flatMap(told -> held(told, parts, exact)),
            gapped(word, exact))
        .toList();
  }

  /** "supports the canal, | Togo the railway"; "praised Chad for its aid, | Togo for its port". */
  private Stream<StanceFrame> gapped(StanceWord word, boolean exact) {
    if (word.cue().wordClass() != VERB || !tree.has(word.token(), OBJECT)) {
      return Stream.of();
    }
    return tree.children(word.token(), PARATAXIS).stream()
        .filter(thing -> thing.isNoun() && isGapped(thing))
        .flatMap(thing -> {
          Optional<Token> who = tree.child(thing, SUBJECT);
          Reference owners =
              who.map(passage.referents()::all)
                  .orElseGet(() -> holders.of(word.token(), word.cue()));
          List<Token> what =
              tree.subtree(thing).stream()
                  .filter(part -> who.filter(one -> tree.under(part, one)).isEmpty())
                  .filter(part -> !tree.is(part, PUNCTUATION) || part.index() > thing.index())
                  .toList();
          return owners.isKnown()
              ? apart(List.of(Phrase.thing(thing, what)), word.cue()).stream()
                  .map(content -> new StanceFrame(word, owners, content, exact))
              : Stream.of();
        });
  }

  private boolean isGapped(Token thing) {
    boolean owned = tree.has(thing, SUBJECT) && tree.has(thing, DETERMINER, POSSESSOR);
    boolean reasoned =
        thing.isProper()
            && tree.has(thing, PREPOSITION)
            && tree.children(thing, PREPOSITION).stream()
                .allMatch(part -> !IN_AT_ON.contains(part.lemma()));
    return owned || reasoned;
  }

  private Stream<StanceFrame> held(StanceWord word, List<Phrase> contents, boolean exact) {
    Reference who = holders.of(word.token(), word.cue());
    List<Entity> each = who.entities();
    if (each.size() == contents.size() && isRespective(word.token())) {
      return IntStream.range(0, each.size())
          .mapToObj(i -> new StanceFrame(word, Reference.of(each.get(i)), contents.get(i), exact));
    }
    return who.isTold() && !isRespective(word.token())
        ? contents.stream()
            .filter(content -> !isOfTheGood(word, content.head()))
            .map(content -> new StanceFrame(word, who, content, exact))
        : Stream.of();
  }

  /** "condemning the raid | and his country's support for Chad": no more condemned. */
  private boolean isOfTheGood(StanceWord word, Token listed) {
    boolean against = word.cue().stance() == Stance.CONDEMN || word.cue().stance() == Stance.OPPOSE;
    return against
        && tree.is(listed, CONJUNCT)
        && tree.children(listed, POSSESSOR).stream()
            .anyMatch(owner -> owner.isPronoun() || tree.has(owner, POSSESSOR, Token::isPronoun))
        && cues.stances(listed.lemma(), NOUN).stream()
            .anyMatch(good -> good.stance() == Stance.SUPPORT || good.stance() == Stance.COMMIT);
  }

  /** "A and B support the tunnel and the motorway respectively": each its own. */
  private boolean isRespective(Token word) {
    return tree.tokens().stream().anyMatch(token -> cues.is("each-its-own", token.lemma()))
        && tree.conjuncts(passage.grammar().subject(word).orElse(word)).size() > 1;
  }

  /**
   * "opposes the levy, | and so does Fiji": told once more by the word that stands for the verb.
   */
  private List<StanceWord> echoes(StanceWord word) {
    return word.cue().wordClass() == VERB
        ? tree.children(word.token(), CONJUNCT).stream()
            .filter(verb -> verb.is(MODAL) || PRIMARY_VERBS.contains(verb.lemma()))
            .filter(verb ->
                tree.children(verb).stream()
                    .allMatch(child -> tree.is(child, SUBJECT, NEGATION, ADVERBIAL, PUNCTUATION)))
            .map(verb -> StanceWord.of(word.cue(), verb))
            .toList()
        : List.of();
  }

  private List<Phrase> apart(List<Phrase> contents, StanceCue cue) {
    boolean talk = cue.stance() == Stance.DISCUSS;
    return contents.stream()
        .flatMap(content -> distribution.of(content, talk).stream())
        .map(Stances::trimmed)
        .map(content -> talk ? opened(content) : content)
        .filter(legible::holds)
        .filter(content -> !legible.isDate(content))
        .toList();
  }

  /** The parts of what is said. */
  List<Phrase> apart(Phrase said) {
    return distribution.of(said, false).stream()
        .map(Stances::trimmed)
        .filter(legible::holds)
        .toList();
  }

  /** What the word takes in the constructions of the row, lists taken apart. */
  List<Phrase> contents(Token word, StanceCue cue) {
    return apart(constructions.of(word, cue.arguments()), cue);
  }

  /** The words of something to do. */
  List<Token> action(Token verb) {
    return constructions.action(verb);
  }

  /**
   * Without an "and" before it, and one or "as well as" at the end, whose second part stands alone.
   */
  private static Phrase trimmed(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    int end = tokens.size();
    while (end > 1 && LOOSE_ENDS.contains(tokens.get(end - 1).text())) {
      end--;
    }
    int begin = end > 1 && tokens.getFirst().is(CONJUNCTION) ? 1 : 0;
    return phrase.with(tokens.subList(begin, end));
  }

  /** "talked about the region, | notably the war in Chad": of what is talked about, also alone. */
  private Phrase opened(Phrase topic) {
    List<Token> tokens = topic.tokens();
    boolean part =
        tokens.size() > 2
            && cues.is("part-opener", ActWords.lower(tokens.getFirst()))
            && !tokens.get(1).is(ADPOSITION);
    return part ? topic.with(tokens.subList(1, tokens.size())) : topic;
  }
}
