package entente.extract.parse;

import static entente.article.Relation.*;
import static entente.article.Tag.*;
import static entente.lexicon.FunctionWords.ON_OR_UPON;

import entente.article.Token;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what: the subject of a verb, found through coordination, control and nominal
 * constructions.
 *
 * <p>Control follows Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002),
 * ch. 14: the understood subject of an infinitive is the object of the governing verb where that
 * verb controls by object, else its subject.
 */
public final class Grammar {
  private static final int DEPTH = 12;

  private static final Set<Stance> ON_OTHERS =
      Set.of(Stance.WELCOME, Stance.OPPOSE, Stance.CONDEMN, Stance.THANK);

  private final Tree tree;
  private final Cues cues;

  public Grammar(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /** The head of the noun phrase that acts; for a passive, the agent. */
  public Optional<Token> subject(Token verb) {
    return subject(verb, DEPTH);
  }

  private Optional<Token> subject(Token verb, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (isPassive(verb)) {
      return agent(verb);
    }
    Optional<Token> own = own(verb);
    if (own.isPresent()) {
      return own.filter(this::isRelative).isPresent() ? antecedent(verb, depth) : own;
    }
    return inherited(verb, depth);
  }

  /** Of "Special Envoy for Chad Ana Rojas", which a parser may read as two, the name. */
  private Optional<Token> own(Token verb) {
    List<Token> all = tree.children(verb, SUBJECT);
    return all.stream()
        .skip(1)
        .filter(subject -> subject.text().contains(" ") && subject.isProper())
        .filter(subject -> subject.index() < verb.index())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private boolean isRelative(Token subject) {
    return subject.isWhWord();
  }

  private Optional<Token> antecedent(Token verb, int depth) {
    Token clause = tree.firstConjunct(verb);
    Optional<Token> cleft = cleft(clause);
    if (cleft.isPresent()) {
      return cleft;
    }
    return tree.head(clause).filter(Token::isNoun).or(() -> above(clause, depth));
  }

  /** "It was | Chad | that signed". */
  private Optional<Token> cleft(Token clause) {
    return tree.head(clause)
        .filter(be -> be.lemma().equals("be"))
        .filter(be ->
            tree.child(be, SUBJECT).filter(it -> it.lemma().equalsIgnoreCase("it")).isPresent())
        .flatMap(be -> tree.child(be, PREDICATE_NOUN))
        .filter(who -> who.index() < clause.index());
  }

  private Optional<Token> inherited(Token verb, int depth) {
    return switch (tree.relation(verb)) {
      case CONJUNCT, UNNAMED -> tree.head(verb).flatMap(head -> shared(head, depth));
      case OPEN_COMPLEMENT -> tree.head(verb).flatMap(head -> controller(head, depth));
      case ADVERBIAL_CLAUSE, COMPLEMENT, PARATAXIS ->
          tree.head(verb).filter(this::isPredicate).flatMap(head -> subject(head, depth - 1));
      case PREPOSITION_CLAUSE, PREPOSITION -> governorOfPreposition(verb, depth);
      case ADNOMINAL -> tree.head(verb).flatMap(noun -> actorOfNoun(verb, noun, depth));
      case RELATIVE -> tree.head(verb);
      default -> Optional.empty();
    };
  }

  private Optional<Token> shared(Token head, int depth) {
    return isPredicate(head) ? subject(head, depth - 1) : Optional.empty();
  }

  private Optional<Token> above(Token clause, int depth) {
    return tree.head(clause).flatMap(head -> subject(head, depth - 1));
  }

  private Optional<Token> controller(Token head, int depth) {
    if (!head.isVerb()) {
      return tree.head(head).filter(this::isPredicate).flatMap(verb -> subject(verb, depth - 1));
    }
    Optional<Token> raised = tree.child(head, PASSIVE_SUBJECT);
    if (raised.isPresent()) {
      return raised;
    }
    Optional<Token> object =
        tree.child(head, LOGICAL_OBJECTS).or(() -> tree.prepositional(head, ON_OR_UPON));
    return isByObject(head) && object.isPresent() ? object : subject(head, depth - 1);
  }

  private Optional<Token> governorOfPreposition(Token verb, int depth) {
    Optional<Token> preposition = tree.is(verb, PREPOSITION) ? Optional.of(verb) : tree.head(verb);
    Optional<Token> governor = preposition.flatMap(tree::head);
    boolean beside =
        preposition
            .filter(p -> cues.is("beside-clause", p.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
    if (beside && governor.filter(Token::isVerb).isPresent()) {
      return subject(governor.get(), depth - 1);
    }
    return governor.flatMap(one -> ofGovernor(verb, one, depth));
  }

  private Optional<Token> ofGovernor(Token verb, Token governor, int depth) {
    if (governor.isVerb() || isStance(governor)) {
      return controller(governor, depth);
    }
    Optional<Token> over = tree.head(governor).filter(Token::isVerb);
    boolean adverb = tree.is(governor, ADVERBIAL, PREPOSITION);
    boolean blamed = tree.is(governor, OBJECT) && governor.isProper() && !isPossessed(governor);
    if (over.isPresent() && (adverb || (blamed && isByObject(over.get())))) {
      return controller(over.get(), depth);
    }
    return actorOfNoun(verb, governor, depth);
  }

  /** The nouns that the verb bears on; "the treaty that Chad signed": the treaty. */
  public List<Token> objects(Token verb) {
    List<Token> own = tree.children(verb, isPassive(verb) ? PASSIVE_SUBJECT : OBJECT);
    boolean gap =
        tree.is(verb, RELATIVE)
            && (isPassive(verb) || tree.has(verb, SUBJECT))
            && own.stream().allMatch(this::isRelative)
            && tree.child(verb, SUBJECT).filter(this::isRelative).isEmpty();
    return gap ? tree.head(verb).filter(Token::isNoun).stream().toList() : own;
  }

  private boolean isPossessed(Token noun) {
    return possessor(noun).isPresent();
  }

  /** Whether the object does what follows: "urged Chad to", "talked Chad | out of". */
  public boolean isByObject(Token verb) {
    return cues.operators().isByObject(verb.lemma())
        || tree.children(verb, PARTICLE, PREPOSITION).stream()
            .anyMatch(word -> cues.operators().isByObject(verb.lemma() + " " + word.lemma()));
  }

  /** "remains committed | to supporting": whoever is so acts. */
  private boolean isStance(Token adjective) {
    String word = adjective.text().toLowerCase(Locale.ROOT);
    return tree.is(adjective, PREDICATE_ADJECTIVE, OBJECT_PREDICATE)
        && !cues.stances(word, WordClass.ADJECTIVE).isEmpty();
  }

  /**
   * For "K's efforts to protect" and "the refusal of K to protect": K; for "their commitment to
   * protecting": they.
   */
  private Optional<Token> actorOfNoun(Token verb, Token noun, int depth) {
    if (verb.is(GERUND) && tree.is(verb, ADNOMINAL)) {
      return Optional.of(noun);
    }
    return possessor(noun)
        .or(() -> nameBefore(noun))
        .or(() -> tree.prepositional(noun, "of").filter(Token::isProper))
        .or(() -> tree.prepositional(noun, "from").filter(Token::isProper))
        .or(() -> tree.prepositional(noun, "by").filter(Token::isProper))
        .or(() ->
            governingVerb(noun)
                .filter(governor -> isOwnDeed(noun, governor))
                .flatMap(governor -> subject(governor, depth - 1)));
  }

  /** "U.S. efforts" → U.S. */
  private Optional<Token> nameBefore(Token noun) {
    return tree.children(noun, PREMODIFIERS).stream()
        .filter(child -> child.index() < noun.index())
        .filter(child -> Character.isUpperCase(child.text().codePointAt(0)))
        .findFirst();
  }

  /** "made efforts to", "expressed the wish to"; not "welcomed efforts to", which are another's. */
  private boolean isOwnDeed(Token noun, Token governor) {
    return (!cues.stances(noun.lemma(), WordClass.NOUN).isEmpty() && !isOnOthers(governor))
        || cues.is("undertaking", governor.lemma());
  }

  /** "welcomed", "rejected", "thanked for": what is so taken is another's. */
  public boolean isOnOthers(Token verb) {
    return cues.stances(verb.lemma(), WordClass.VERB).stream()
        .anyMatch(cue -> ON_OTHERS.contains(cue.stance()));
  }

  /** "China's efforts" → China; "their talks" → their. */
  public Optional<Token> possessor(Token noun) {
    return tree.child(noun, POSSESSOR);
  }

  /** The verb of which the noun, or the phrase it stands in, is an argument. */
  public Optional<Token> governingVerb(Token noun) {
    Token current = noun;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (head.get().isVerb() && !tree.is(head.get(), PREPOSITION)) {
        return head;
      }
      current = head.get();
    }
    return Optional.empty();
  }

  public boolean isPassive(Token verb) {
    return tree.has(verb, PASSIVE_AUXILIARY, PASSIVE_SUBJECT)
        || (verb.is(PAST_PARTICIPLE)
            && (tree.is(verb, ADNOMINAL) || tree.has(verb, AGENT))
            && !tree.has(verb, SUBJECT))
        || (verb.is(PAST_TENSE) && tree.is(verb, ADNOMINAL) && tree.has(verb, AGENT));
  }

  private Optional<Token> agent(Token verb) {
    return tree.child(verb, AGENT).flatMap(by -> tree.child(by, PREPOSITION_OBJECT));
  }

  /** A verb, or an adjective that a copula carries. */
  public boolean isPredicate(Token token) {
    return token.isVerb() || tree.is(token, PREDICATIVES);
  }

  /** Whether the verb heads a clause with a tense: "left", "has left and | gone", "will go". */
  public boolean isFinite(Token verb) {
    if (!verb.isVerb() || tree.is(verb, AUXILIARY, PASSIVE_AUXILIARY, MODIFIER, COMPOUND)) {
      return false;
    }
    List<Token> auxiliaries = tree.children(verb, AUXILIARIES);
    boolean shared = tree.is(verb, CONJUNCT) && auxiliaries.isEmpty();
    return isTensed(verb)
        || auxiliaries.stream().anyMatch(Grammar::isTensed)
        || (shared
            && tree.head(verb)
                .filter(first -> first.tag() == verb.tag() && isFinite(first))
                .isPresent());
  }

  private static boolean isTensed(Token verb) {
    return verb.isFinite();
  }

  /** The modal verb over this one, through coordination: "will" in "will build and open". */
  public Optional<Token> modal(Token verb) {
    Token current = verb;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Token> own =
          tree.children(current, AUXILIARY).stream().filter(aux -> aux.is(MODAL)).findFirst();
      boolean coordinated = tree.is(current, CONJUNCT) && !tree.has(current, SUBJECT);
      if (own.isPresent() || !coordinated) {
        return own;
      }
      current = tree.head(current).orElse(current);
    }
    return Optional.empty();
  }
}
