package entente.extract;

import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.register.Reference;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Evidence;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Stance;
import entente.facts.Voice;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Positions that a cue word tells: who supports, opposes, pledges, proposes, hopes, thanks … what.
 */
final class PositionExtractor implements Extractor {
  private static final double SURE = 0.85;
  private static final double INFERRED = 0.7;
  private static final int MAX_WORDS = 60;
  private static final Set<String> LOOSE_ENDS =
      Set.of("and", "or", "as", "well", "both", ",", "to");
  private static final Set<String> IMPERSONAL = Set.of("need", "let", "time");
  private static final Set<Stance> ACTIONS =
      Set.of(Stance.COMMIT, Stance.PLAN, Stance.HOPE, Stance.AGREE, Stance.PROPOSE);

  @Override
  public List<Claim> claims(Discourse discourse) {
    List<Claim> claims = new ArrayList<>();
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree()) && !isQuestion(passage)) {
        for (Token token : passage.tree().tokens()) {
          cue(passage, token).ifPresent(cue -> claims.addAll(read(passage, token, cue)));
        }
      }
    }
    return claims;
  }

  static boolean isQuestion(Passage passage) {
    return passage.tree().tokens().getLast().text().equals("?");
  }

  /** The row of {@code stances.csv} that fits the word and finds an argument in the sentence. */
  private static Optional<StanceCue> cue(Passage passage, Token token) {
    Arguments arguments = new Arguments(passage.scene(), passage.tree());
    return wordClass(passage, token)
        .flatMap(wordClass ->
            passage.scene().cues().stances(lemma(token, wordClass), wordClass).stream()
                .filter(cue -> !arguments.of(token, cue.arguments()).isEmpty())
                .findFirst());
  }

  private static String lemma(Token token, WordClass wordClass) {
    boolean asWritten = wordClass == WordClass.MODAL || wordClass == WordClass.ADJECTIVE;
    return asWritten ? token.text().toLowerCase(Locale.ROOT) : token.lemma();
  }

  private static Optional<WordClass> wordClass(Passage passage, Token token) {
    boolean predicative = passage.tree().is(token, "acomp", "oprd", "xcomp", "advcl");
    if (token.pos().equals("MD")) {
      return Optional.of(WordClass.MODAL);
    }
    if (predicative && (token.pos().startsWith("JJ") || token.pos().equals("VBN"))) {
      return Optional.of(WordClass.ADJECTIVE);
    }
    if (token.isVerb()) {
      boolean participle = token.pos().equals("VBN") && isCopular(passage, token);
      return Optional.of(participle ? WordClass.ADJECTIVE : WordClass.VERB);
    }
    boolean interests = token.text().equalsIgnoreCase("interests");
    return token.isNoun() && !interests ? Optional.of(WordClass.NOUN) : Optional.empty();
  }

  /** "is committed to", "are determined to": a participle used as an adjective. */
  private static boolean isCopular(Passage passage, Token token) {
    boolean adjective =
        !passage
            .scene()
            .cues()
            .stances(token.text().toLowerCase(Locale.ROOT), WordClass.ADJECTIVE)
            .isEmpty();
    return adjective && passage.grammar().isPassive(token);
  }

  private List<Claim> read(Passage passage, Token token, StanceCue cue) {
    Reference holders = holders(passage, token, cue);
    if (!holders.isKnown()
        || isOnlyMentioned(passage, token, cue)
        || new Embedding(passage).isHearsay(token)) {
      return List.of();
    }
    Arguments arguments = new Arguments(passage.scene(), passage.tree());
    List<Claim> claims = new ArrayList<>();
    boolean first = true;
    boolean talks = cue.stance() == Stance.DISCUSS;
    for (Argument whole : arguments.of(token, cue.arguments(), talks)) {
      Argument argument = trimmed(whole);
      boolean readable =
          argument.tokens().size() <= MAX_WORDS && !isPronoun(argument) && !isCutShort(argument);
      if (readable && !isOwnedByAnother(passage, cue, argument)) {
        claims.add(claim(passage, token, cue, holders, argument, first));
        first = false;
      }
    }
    return claims;
  }

  /** Without an "and" or "as well as" at the end, whose second part stands by itself. */
  private static Argument trimmed(Argument argument) {
    List<Token> tokens = argument.tokens();
    int end = tokens.size();
    while (end > 1 && LOOSE_ENDS.contains(tokens.get(end - 1).text())) {
      end--;
    }
    return end == tokens.size()
        ? argument
        : new Argument(argument.head(), tokens.subList(0, end), argument.verbal());
  }

  /** "the preservation of" lacks what it is about. */
  private static boolean isCutShort(Argument argument) {
    Token last = argument.tokens().getLast();
    return last.pos().equals("IN") && argument.tokens().size() > 1;
  }

  private static boolean isPronoun(Argument argument) {
    String tag = argument.tokens().get(0).pos();
    return argument.tokens().size() == 1 && (tag.startsWith("PRP") || tag.matches("DT|WDT|WP"));
  }

  /**
   * "the challenges that they will face"; "an interest in consulting": nobody pledges or discusses
   * here.
   */
  private static boolean isOnlyMentioned(Passage passage, Token token, StanceCue cue) {
    Tree tree = passage.tree();
    if (cue.wordClass() == WordClass.ADJECTIVE && cue.stance() == Stance.PROPOSE) {
      return !isImpersonal(tree, token);
    }
    boolean will = cue.wordClass() == WordClass.MODAL && cue.stance() == Stance.COMMIT;
    boolean relative =
        will && tree.head(token).filter(verb -> tree.is(verb, "relcl", "advcl")).isPresent();
    boolean gerund = cue.stance() == Stance.DISCUSS && tree.is(token, "pcomp");
    boolean noTime =
        cue.wordClass() == WordClass.NOUN
            && cue.word().equals("time")
            && (!tree.is(token, "attr", "nsubj")
                || tree.children(token).stream().anyMatch(child -> child.lemma().equals("no")));
    boolean needed = cue.wordClass() == WordClass.VERB && cue.word().equals("need");
    boolean passive = needed && passage.grammar().isPassive(token);
    return relative
        || gerund
        || noTime
        || passive
        || new Embedding(passage).isOnlyWished(token, cue);
  }

  /** "it is necessary to", "we consider it necessary to"; not "the steps necessary to". */
  private static boolean isImpersonal(Tree tree, Token adjective) {
    Optional<Token> copula = tree.head(adjective);
    return copula.flatMap(verb -> tree.child(verb, "nsubj", "expl", "dobj")).stream()
        .allMatch(subject -> subject.lemma().equalsIgnoreCase("it"));
  }

  /** What somebody says should be done is the speaker's proposal, whoever should do it. */
  private static Reference holders(Passage passage, Token token, StanceCue cue) {
    Reference stated = new Holders(passage).of(token, cue.wordClass());
    boolean impersonal =
        cue.wordClass() == WordClass.MODAL
            || cue.wordClass() == WordClass.ADJECTIVE
            || IMPERSONAL.contains(cue.word());
    if (!impersonal || !(cue.stance() == Stance.PROPOSE || cue.stance() == Stance.URGE)) {
      return stated;
    }
    Reference parties =
        passage.parties().isEmpty()
            ? whoAgrees(passage, token, stated)
            : new Reference(passage.parties(), "parties");
    boolean unspoken = passage.parties().isEmpty() && parties.equals(stated);
    boolean told = unspoken && stated.entities().size() == 1 && !passage.isSigned();
    return passage
        .speaker(token)
        .map(s -> Reference.of(s, "speaker"))
        .orElse(told ? Reference.NOBODY : parties);
  }

  /** "They agreed that Y should": they propose it, not Y. */
  private static Reference whoAgrees(Passage passage, Token modal, Reference stated) {
    Optional<Token> clause = passage.tree().head(modal).map(passage.tree()::firstConjunct);
    return clause
        .filter(verb -> passage.tree().is(verb, "ccomp"))
        .flatMap(passage.tree()::head)
        .flatMap(passage.grammar()::subject)
        .map(passage.referents()::all)
        .orElse(stated);
  }

  /** "will support", "ready to oppose", "will visit": told by a rule of its own. */
  private static boolean isOwnedByAnother(Passage passage, StanceCue cue, Argument argument) {
    if (!argument.verbal() || !ACTIONS.contains(cue.stance())) {
      return false;
    }
    Token action = new Actions(passage).effective(argument.head());
    Cues cues = passage.scene().cues();
    Arguments arguments = new Arguments(passage.scene(), passage.tree());
    boolean stance =
        cues.stances(action.lemma(), WordClass.VERB).stream()
            .anyMatch(other ->
                !arguments.of(action, other.arguments()).isEmpty()
                    && !new Embedding(passage).isOnlyWished(action, other));
    boolean modal = cue.wordClass() == WordClass.MODAL;
    if (modal && cue.stance() == Stance.COMMIT && cues.is("no-pledge", action.lemma())) {
      return true;
    }
    boolean copula = action.lemma().equals("be") && hasStanceAdjective(passage, action);
    return stance || copula || (modal && new Actions(passage).isEvent(action));
  }

  private static boolean hasStanceAdjective(Passage passage, Token copula) {
    return passage.tree().children(copula, "acomp").stream()
        .anyMatch(adjective ->
            !passage.scene().cues().stances(adjective.lemma(), WordClass.ADJECTIVE).isEmpty());
  }

  private static Claim claim(
      Passage passage,
      Token token,
      StanceCue cue,
      Reference holders,
      Argument argument,
      boolean first) {
    Scene scene = passage.scene();
    Span words = Tree.span(argument.tokens());
    Span evidence = first ? words.to(token.span()) : words;
    Modality modality = new Actions(passage).modality(token, cue);
    Voice voice = voice(passage, token, cue, holders, modality);
    Fact position =
        new Fact.Position(
            cue.stance(),
            cue.predicate(),
            holders.entities(),
            onBehalfOf(scene, holders.entities()),
            scene.words(argument.tokens()),
            towards(scene, words, holders.entities()));
    double confidence = holders.rule().startsWith("name") ? SURE : INFERRED;
    return new Claim(position, voice, new Evidence(evidence, cue.rule(), confidence));
  }

  private static Voice voice(
      Passage passage, Token token, StanceCue cue, Reference holders, Modality modality) {
    Token verb =
        cue.wordClass() == WordClass.VERB ? token : passage.tree().head(token).orElse(token);
    Voice voice = passage.voice(verb, modality);
    boolean alone =
        holders.entities().size() == 1 && holders.entities().get(0).kind() == Entity.Kind.PERSON;
    if (holders.rule().equals("both-leaders")) {
      return new Voice(Optional.empty(), voice.modality(), voice.polarity());
    }
    return voice.speaker().isEmpty() && alone
        ? new Voice(Optional.of(holders.entities().get(0)), voice.modality(), voice.polarity())
        : voice;
  }

  static List<Entity> onBehalfOf(Scene scene, List<Entity> holders) {
    return holders.stream()
        .filter(holder -> holder.kind() == Entity.Kind.PERSON)
        .flatMap(person -> scene.stateOf(person).stream())
        .distinct()
        .toList();
  }

  static List<Entity> towards(Scene scene, Span words, List<Entity> holders) {
    return scene.mentions(words).stream()
        .map(Mention::entity)
        .filter(entity -> !holders.contains(entity))
        .distinct()
        .toList();
  }
}
