package entente.extract.event;

import entente.article.Token;
import entente.extract.factuality.Reading;
import entente.extract.parse.Tree;
import entente.extract.passage.ActWords;
import entente.extract.passage.Dates;
import entente.extract.passage.Passage;
import entente.extract.register.Parties;
import entente.extract.scene.Scene;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.When;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The phrases around a verb or noun that tells an act: who, to what, and how real. */
final class ActPhrases {
  private static final int MAX_WORDS = 16;
  private static final int DEPTH = 5;

  private final Passage passage;
  private final Tree tree;
  private final Scene scene;
  private final Cues cues;
  private final Parties parties;
  private final Dates dates;

  ActPhrases(Passage passage, Dates dates) {
    this.dates = dates;
    this.passage = passage;
    this.tree = passage.tree();
    this.scene = passage.scene();
    this.cues = scene.cues();
    this.parties = new Parties(passage.referents());
  }

  /** Whether the verb is finite, or has a subject of its own: "with Sala arriving". */
  boolean isTold(Token verb) {
    boolean finite =
        verb.pos().matches("VBD|VBZ|VBP")
            || tree.children(verb, "aux", "auxpass").stream()
                .anyMatch(aux -> aux.pos().matches("VBD|VBZ|VBP"))
            || isBarePast(verb);
    boolean absolute =
        verb.pos().equals("VBG")
            && tree.child(verb, "nsubj").isPresent()
            && tree.head(verb).filter(with -> ActWords.lower(with).equals("with")).isPresent();
    return (finite || absolute || isReduced(verb) || isDecided(verb))
        && !tree.is(verb, "amod", "nmod", "compound");
  }

  /** "sanctioned" in "France sanctioned leaders", "opened and | closed", taken for a participle. */
  private boolean isBarePast(Token verb) {
    boolean subject = tree.child(verb, "nsubj").isPresent();
    boolean main = tree.is(verb, "conj") ? !subject : subject && tree.head(verb).isEmpty();
    return main && verb.pos().equals("VBN") && tree.children(verb, "aux", "auxpass").isEmpty();
  }

  /** "managed | to close", "failed | to close", "accused of | closing": whether it was done. */
  private boolean isDecided(Token verb) {
    Reading reading = passage.factuality().of(verb);
    boolean below = tree.is(verb, "xcomp", "ccomp", "pcomp", "acl", "advcl", "conj");
    return (below && reading.isTold() && !reading.triggers().isEmpty())
        || isAhead(verb, reading.modality());
  }

  /**
   * "may close", "the decision to expel", "threatened to recall": not done, and no position tells
   * it.
   */
  boolean isAhead(Token verb, Modality modality) {
    if (modality == Modality.HYPOTHETICAL) {
      return passage.factuality().of(verb).isPossible();
    }
    boolean planned = modality == Modality.PLANNED || modality == Modality.INTENDED;
    return planned
        && tree.is(verb, "xcomp", "acl")
        && tree.head(verb).filter(over -> isStance(over)).isEmpty();
  }

  /** A noun tells one only below a verb that performs it: "made the decision to". */
  private boolean isStance(Token word) {
    boolean another =
        word.isNoun()
            && tree.head(word)
                .filter(verb -> verb.isVerb() && !cues.is("performing", verb.lemma()))
                .isPresent();
    return !another
        && Stream.of(WordClass.values())
            .anyMatch(wordClass ->
                !cues.stances(word.lemma(), wordClass).isEmpty()
                    || !cues.stances(ActWords.lower(word), wordClass).isEmpty());
  }

  /** The actors of the verb; of "Brazilian police", the state. */
  List<Entity> actors(Token verb) {
    Optional<Token> subject = passage.grammar().subject(verb);
    if (subject.isEmpty()) {
      return List.of();
    }
    if (isIndefinite(subject.get()) || isMisread(verb)) {
      return List.of();
    }
    List<Entity> known = isOwnDeed(subject.get()) ? passage.parties() : in(subject.get());
    return known.stream().filter(Entity::isActor).toList();
  }

  /** "Today's action imposes": in a government's own release, what it has just done. */
  private boolean isOwnDeed(Token subject) {
    boolean its =
        tree.children(subject, "det", "poss").stream()
            .anyMatch(child -> cues.is("own-deed-of", ActWords.lower(child)));
    return its && passage.parties().size() == 1 && cues.is("own-deed", lastWord(subject));
  }

  private List<Entity> in(Token head) {
    List<Entity> known = parties.in(head);
    return known.isEmpty() ? bodies(head) : known;
  }

  /** "an EU and NATO member state": a name that describes another noun. */
  private boolean isIndefinite(Token subject) {
    return subject.index() > 0 && tree.tokens().get(subject.index() - 1).text().matches("(?i)an?");
  }

  /** A finite verb in a clause of its own has a subject of its own. */
  private boolean isMisread(Token verb) {
    return tree.is(verb, "advcl", "ccomp", "pcomp", "dep")
        && !passage.grammar().isPassive(verb)
        && tree.child(verb, "nsubj").isEmpty()
        && !isDecided(verb);
  }

  /** "The Moldovan parliament", "Belgium's special forces": the state. */
  private List<Entity> bodies(Token subject) {
    List<Entity> found = new ArrayList<>();
    for (Token head : tree.conjuncts(subject)) {
      if (cues.is("leading-body", lastWord(head))) {
        tree.children(head, "poss", "amod", "nmod", "compound").stream()
            .flatMap(child -> scene.mention(child).stream())
            .map(Mention::entity)
            .filter(entity -> entity.kind() == Entity.Kind.STATE)
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static String lastWord(Token token) {
    String lemma = ActWords.lower(token);
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }

  /**
   * The heads of the objects; of "the fund that Kenya launched" and "hostages taken by rebels" what
   * the clause describes.
   */
  List<Token> heads(Token verb, boolean passive) {
    Optional<Token> described = tree.head(verb).filter(noun -> noun.isNoun());
    if (isReduced(verb)) {
      return described.stream().toList();
    }
    List<Token> own = tree.children(verb, passive ? "nsubjpass" : "dobj", "oprd");
    boolean relative = own.stream().allMatch(object -> object.pos().startsWith("W"));
    boolean subject =
        tree.child(verb, "nsubj").filter(who -> !who.pos().startsWith("W")).isPresent();
    return tree.is(verb, "relcl") && relative && subject && !passive
        ? described.stream().toList()
        : own;
  }

  /** "hostages taken by rebels": a participle with its own agent. */
  private boolean isReduced(Token verb) {
    return tree.is(verb, "acl")
        && verb.pos().equals("VBN")
        && tree.child(verb, "agent").isPresent();
  }

  /** What the verb's object says, with the prepositional phrases right after it. */
  List<Token> object(Token verb, boolean passive) {
    List<Token> all = new ArrayList<>();
    for (Token object : heads(verb, passive)) {
      boolean described = tree.under(verb, object);
      phrase(object).stream()
          .filter(token -> !described || !tree.under(token, verb))
          .forEach(all::add);
    }
    if (!passive) {
      tree.children(verb, "prep", "xcomp").stream()
          .filter(next -> next.index() > verb.index() && isNear(all, next))
          .filter(next -> next.pos().equals("IN") || next.pos().equals("TO") || opensWithTo(next))
          .filter(next -> !isDate(next) && !cues.is("circumstance", ActWords.lower(next)))
          .forEach(next -> all.addAll(phrase(next)));
    }
    return ordered(all);
  }

  private boolean opensWithTo(Token verb) {
    return verb.isVerb() && tree.subtree(verb).get(0).pos().equals("TO");
  }

  /**
   * The objects one by one where each stands on its own: "recalled its ambassador and two envoys";
   * else together.
   */
  List<List<Token>> objects(Token verb, boolean passive) {
    List<Token> whole = object(verb, passive);
    List<Token> members =
        heads(verb, passive).stream().flatMap(head -> tree.conjuncts(head).stream()).toList();
    boolean apart = members.size() > 1 && members.stream().allMatch(this::isWhole);
    List<List<Token>> each =
        members.stream()
            .map(member -> phrase(member).stream().filter(tree.member(member)::contains).toList())
            .toList();
    boolean complete =
        apart
            && !whole.isEmpty()
            && each.getLast().contains(whole.getLast())
            && each.stream().noneMatch(List::isEmpty);
    return complete ? each : List.of(whole);
  }

  /** Introduced by a word of its own, or a name. */
  private boolean isWhole(Token member) {
    boolean introduced =
        tree.children(member).stream()
            .anyMatch(child ->
                child.index() < member.index()
                    && (tree.is(child, "det", "poss") || child.pos().equals("CD")));
    return introduced || scene.mention(member).isPresent();
  }

  /** Right after what has been read, give or take an article. */
  private boolean isNear(List<Token> read, Token next) {
    int end = read.stream().mapToInt(Token::index).max().orElse(-1);
    int begin = tree.subtree(next).get(0).index();
    return end >= 0 && begin > end && begin - end <= 1;
  }

  private boolean isDate(Token preposition) {
    return tree.children(preposition, "pobj").stream()
        .anyMatch(object ->
            dates.in(tree).stream().anyMatch(dated -> dated.span().overlaps(object.span())));
  }

  /** Those below the verb, also in "arriving back in". */
  List<Token> prepositions(Token verb) {
    List<Token> found = new ArrayList<>(tree.children(verb, "prep"));
    tree.children(verb, "advmod").stream()
        .filter(adverb -> adverb.text().equalsIgnoreCase("back"))
        .flatMap(adverb -> tree.children(adverb, "prep").stream())
        .forEach(found::add);
    return found;
  }

  /** "mediated | between", "abstained | in the vote": neither when nor where. */
  boolean isGoal(Token preposition) {
    boolean open = cues.is("goal-preposition", ActWords.lower(preposition));
    boolean somewhere =
        tree.children(preposition, "pobj").stream()
            .flatMap(object -> scene.mention(object).stream())
            .anyMatch(mention -> mention.entity().kind() == Entity.Kind.PLACE);
    return open && !somewhere && !isDate(preposition);
  }

  /** The words after a preposition. */
  List<Token> after(Token preposition) {
    return ordered(
        tree.children(preposition, "pobj").stream()
            .flatMap(object -> phrase(object).stream())
            .toList());
  }

  /** The words of a dependent clause without its own "to". */
  List<Token> clause(Token verb) {
    return ordered(phrase(verb));
  }

  /** The object that a parser took for a clause: "the ambassador a persona non grata". */
  List<Token> clauseBelow(Token verb) {
    return tree.children(verb, "ccomp", "oprd", "xcomp").stream()
        .filter(child -> child.index() > verb.index() && child.isNoun())
        .findFirst()
        .map(this::phrase)
        .orElse(List.of());
  }

  /** A phrase up to its first clause or comma. */
  private List<Token> phrase(Token head) {
    List<Token> cut = new ArrayList<>();
    for (Token token : tree.subtree(head)) {
      boolean clause =
          token.index() > head.index()
              && !head.isVerb()
              && tree.is(token, "relcl", "advcl", "appos", "parataxis");
      boolean reason =
          token.index() > head.index()
              && (cues.is("circumstance", ActWords.lower(token)) || isDate(token));
      boolean comma =
          token.index() > head.index() && List.of(",", ";", "—", "–", "(").contains(token.text());
      if (clause || reason || (comma && !isListed(token, head))) {
        break;
      }
      cut.add(token);
    }
    List<Token> words = new ArrayList<>(cut.subList(0, Math.min(MAX_WORDS, cut.size())));
    while (!words.isEmpty() && isLoose(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean isLoose(Token last) {
    return last.pos().matches("CC|IN|TO|DT|PRP\\$|W.*");
  }

  /** A comma between members of the list that the head opens. */
  private boolean isListed(Token comma, Token head) {
    return comma.text().equals(",")
        && tree.conjuncts(head).stream().anyMatch(member -> member.index() > comma.index());
  }

  private static List<Token> ordered(List<Token> tokens) {
    return tokens.stream()
        .distinct()
        .sorted(java.util.Comparator.comparingInt(Token::index))
        .toList();
  }

  /** The entities that the words name. */
  List<Entity> named(List<Token> words) {
    return words.stream()
        .flatMap(token -> scene.mention(token).stream())
        .map(Mention::entity)
        .distinct()
        .toList();
  }

  /** Who does what a noun tells: "Eritrea's detention", "Iranian attacks", "attacks by Iran". */
  List<Entity> actorsOf(Token noun) {
    List<Token> phrases = new ArrayList<>();
    passage.grammar().possessor(noun).ifPresent(phrases::add);
    phrases.addAll(parties.objects("by", List.of(noun)));
    List<Entity> found = new ArrayList<>(phrases.stream().flatMap(p -> in(p).stream()).toList());
    tree.children(noun, "amod", "nmod", "compound").stream()
        .filter(child -> child.pos().startsWith("JJ") || child.text().contains("."))
        .flatMap(child -> scene.mention(child).stream())
        .map(Mention::entity)
        .forEach(found::add);
    if (found.isEmpty() && isMoving(noun)) {
      parties.objects("of", List.of(noun)).forEach(object -> found.addAll(in(object)));
    }
    return new ArrayList<>(found.stream().filter(Entity::isActor).distinct().toList());
  }

  /** "the withdrawal of Kenyan troops": they do it, it is not done to them. */
  private boolean isMoving(Token noun) {
    return cues.is("moving-noun", ActWords.lower(noun));
  }

  /**
   * "responses to Russia's invasion", "condemned the killing of": what is spoken of as known has
   * happened, whatever is planned or wished about it; unless the wish is for the event itself.
   */
  boolean isGiven(Token noun) {
    boolean known =
        tree.child(noun, "poss").isPresent()
            || tree.children(noun, "det").stream()
                .anyMatch(the -> the.text().equalsIgnoreCase("the"));
    List<Token> direct =
        above(noun).stream().filter(word -> !cues.is("ending", ActWords.lower(word))).toList();
    return known
        && passage.factuality().of(noun).triggers().stream().noneMatch(direct::contains)
        && tree.children(noun).stream().noneMatch(child -> child.lemma().equals("no"));
  }

  /** "of three vessels", "on the tanker", "against Iran". */
  List<Token> objectOf(Token noun) {
    return tree.children(noun, "prep").stream()
        .filter(p -> isMoving(noun) ? isWay(p) : isTarget(p))
        .filter(p -> !isDate(p))
        .findFirst()
        .map(this::after)
        .orElse(List.of());
  }

  private static boolean isTarget(Token preposition) {
    return List.of("of", "on", "against").contains(ActWords.lower(preposition));
  }

  private static boolean isWay(Token preposition) {
    return List.of("from", "to", "into", "in").contains(ActWords.lower(preposition));
  }

  /** The noun with the words that describe it. */
  List<Token> nameOf(Token noun) {
    return tree.tokens().stream()
        .filter(token -> token.index() <= noun.index())
        .filter(token ->
            token.equals(noun)
                || (tree.head(token).filter(noun::equals).isPresent()
                    && tree.is(token, "amod", "nmod", "compound")))
        .toList();
  }

  /** The date in "Tuesday's bombing", or that of the noun's phrase. */
  Optional<When> dateOf(Token noun) {
    return passage
        .grammar()
        .possessor(noun)
        .flatMap(possessor -> dates.at(passage, possessor))
        .or(() -> dates.of(passage, noun));
  }

  /**
   * "the threat of an attack", "to prevent attacks": nothing has happened; of what is spoken of as
   * known only what stands right above it counts.
   */
  boolean isUnreal(Token noun) {
    boolean given = isGiven(noun);
    boolean described =
        tree.children(noun).stream()
            .filter(child -> child.index() < noun.index())
            .anyMatch(child -> cues.is(given ? "imagined" : "unreal", ActWords.lower(child)));
    return described || (given ? isForestalled(noun) : isBelowUnreal(noun));
  }

  private boolean isForestalled(Token noun) {
    return above(noun).stream().anyMatch(word -> cues.is("forestalling", ActWords.lower(word)));
  }

  private boolean isBelowUnreal(Token noun) {
    Token current = noun;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty() || isToldVerb(head.get())) {
        return head.filter(verb -> cues.is("unreal", ActWords.lower(verb))).isPresent();
      }
      current = head.get();
      if (cues.is("unreal", ActWords.lower(current))) {
        return true;
      }
    }
    return false;
  }

  /** What governs the noun, directly or by a preposition. */
  private List<Token> above(Token noun) {
    Optional<Token> over = tree.head(noun);
    return Stream.concat(
            over.stream(), over.filter(head -> tree.is(head, "prep")).flatMap(tree::head).stream())
        .toList();
  }

  private boolean isToldVerb(Token token) {
    return Arrays.asList("VBD", "VBZ", "VBP").contains(token.pos());
  }
}
