package entente.extract.position;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.frame.Talks;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.passage.Passage;
import entente.extract.passage.Unnamed;
import entente.extract.register.Parties;
import entente.extract.register.Reference;
import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Stance;
import entente.lexicon.Cues;
import entente.lexicon.Cues.StanceCue;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whose stance a cue word tells. */
final class Holders {
  private static final Set<String> OF_TALK =
      Set.of("subject-of-talk", "object-of-talk", "included");
  private static final List<String> GIVING = List.of("from", "by", "among", "amongst");

  private final Passage passage;
  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final Unnamed people;

  Holders(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.cues = passage.scene().cues();
    this.people = new Unnamed(passage);
  }

  /**
   * The holders of the stance that the word tells; nobody where the text does not say. What
   * somebody says should be done is the speaker's proposal, whoever should do it.
   */
  Reference of(Token token, StanceCue cue) {
    if (cue.arguments().stream().anyMatch(OF_TALK::contains)) {
      return ofTalk(new Talks(tree, cues).talk(token));
    }
    if (isDone(token, cue) || isApart(token, cue)) {
      return Reference.NOBODY;
    }
    Reference stated = of(token, cue.wordClass());
    boolean impersonal =
        cue.wordClass() == WordClass.MODAL
            || cue.wordClass() == WordClass.ADJECTIVE
            || cues.is("speaker-wish", cue.word());
    boolean wish = cue.stance() == Stance.PROPOSE || cue.stance() == Stance.URGE;
    if (cue.stance() == Stance.DISCUSS && !stated.isTold()) {
      return talkers(token, cue.wordClass());
    }
    if (cue.stance() == Stance.PLAN && !stated.isTold() && cues.is("thing-aims", cue.word())) {
      return planners(token);
    }
    if (impersonal && wish) {
      return wisher(token, stated.isKnown() ? stated : Reference.NOBODY);
    }
    return stated.isKnown() || cue.wordClass() != WordClass.MODAL ? stated : Reference.NOBODY;
  }

  /** "This plan is designed to", "the meeting seeks to": who issues the text, or met or signed. */
  private Reference planners(Token aims) {
    Optional<Token> thing =
        tree.child(tree.firstConjunct(aims), SUBJECTS)
            .filter(Token::isNoun)
            .filter(noun -> !cues.is("collective", noun.lemma()) && !tree.has(noun, POSSESSOR))
            .filter(noun -> new Parties(passage.referents()).in(noun).isEmpty());
    boolean own = passage.speaker(aims).isEmpty() && !passage.parties().isEmpty();
    return own
        ? thing.map(noun -> Reference.of(passage.parties())).orElse(Reference.NOBODY)
        : thing.map(passage.referents()::participants).orElse(Reference.NOBODY);
  }

  /** "aid to address the crisis": done about it, not said; "the leaders addressed" is talk. */
  private boolean isDone(Token verb, StanceCue cue) {
    return cue.stance() == Stance.DISCUSS
        && cues.is("talked-or-done", cue.word())
        && verb.is(BASE_FORM, GERUND);
  }

  /**
   * "the resources Iraq needs to", "considering the above", "what they will achieve": said beside
   * the point, and no stance.
   */
  private boolean isApart(Token word, StanceCue cue) {
    if (cue.wordClass() == WordClass.MODAL) {
      return tree.head(word).filter(verb -> tree.has(verb, OBJECT, Token::isWhWord)).isPresent();
    }
    boolean relative = tree.is(word, RELATIVE) && cues.is("beside-the-point", cue.word());
    boolean opening =
        word.is(GERUND)
            && tree.is(word, ADVERBIAL_CLAUSE)
            && cues.is("opening-participle", word.lemma())
            && tree.head(word).filter(verb -> verb.index() > word.index()).isPresent();
    return relative || opening || (isOnlyOfTalk(cue) && !isOfTalk(word));
  }

  /** "The talks dealt with trade"; "neighbours deal with refugees" is no talk. */
  private boolean isOnlyOfTalk(StanceCue cue) {
    return cue.stance() == Stance.DISCUSS && cues.is("only-of-talk", cue.word());
  }

  private boolean isOfTalk(Token verb) {
    return talk(verb).isPresent();
  }

  /** "the talks | dealt with trade", "were devoted to it"; "consultations | devoted to trade". */
  private Optional<Token> talk(Token verb) {
    return grammar
        .subject(verb)
        .or(() -> tree.child(verb, PASSIVE_SUBJECT))
        .or(() -> tree.head(verb).filter(noun -> tree.is(verb, ADNOMINAL)))
        .filter(noun -> cues.is("talk-noun", noun.lemma()));
  }

  /** "The call focused on", "held talks with Peru on": those who talk. */
  private Reference talkers(Token token, WordClass wordClass) {
    Parties parties = new Parties(passage.referents());
    if (wordClass == WordClass.NOUN) {
      List<Entity> named = new ArrayList<>(parties.ofNoun(token));
      carrier(token).map(parties::subject).ifPresent(named::addAll);
      Reference talk = Reference.of(named.stream().distinct().toList());
      return talk.entities().size() > 1
          ? talk
          : ofTalk(Optional.of(token).filter(this::takesPlace));
    }
    return tree.is(token, ADNOMINAL)
        ? talk(token).map(noun -> talkers(noun, WordClass.NOUN)).orElseGet(() -> enabled(token))
        : ofTalk(talk(token));
  }

  /** "held | talks on trade", "engaged in | talks", "during | talks with Chad, Togo proposed". */
  private Optional<Token> carrier(Token talk) {
    Optional<Token> preposition = tree.head(talk).filter(p -> tree.is(talk, PREPOSITION_OBJECT));
    return new Parties(passage.referents())
        .carrier(talk)
        .or(() ->
            preposition
                .flatMap(tree::head)
                .filter(verb -> isDuring(talk) || cues.is("engaging", verb.lemma())));
  }

  private boolean isDuring(Token talk) {
    return tree.is(talk, PREPOSITION_OBJECT)
        && tree.head(talk).filter(p -> p.lemma().equals("during")).isPresent()
        && (tree.has(talk, DETERMINER) || !new Parties(passage.referents()).ofNoun(talk).isEmpty())
        && tree.head(talk).flatMap(tree::head).filter(Token::isVerb).isPresent();
  }

  private Optional<Token> chance(Token verb) {
    return tree.head(tree.firstConjunct(verb))
        .filter(noun -> cues.is("chance", noun.lemma()))
        .filter(noun -> tree.is(noun, OBJECT, PREDICATE_NOUN));
  }

  /** "Chad | took the opportunity to thank Togo". */
  private Optional<Token> taker(Token verb) {
    return chance(verb)
        .flatMap(tree::head)
        .filter(taking -> cues.is("taking-chance", taking.lemma()))
        .flatMap(grammar::subject);
  }

  /**
   * "the visit gave the ministers an opportunity | to review it", "the call was an opportunity".
   */
  private Reference enabled(Token verb) {
    Optional<Token> giving = chance(verb).flatMap(tree::head);
    Optional<Token> talk =
        giving.flatMap(grammar::subject).filter(subject -> cues.is("talk-noun", subject.lemma()));
    Reference given =
        talk.flatMap(enabling -> giving)
            .flatMap(give -> tree.child(give, DATIVE))
            .map(passage.referents()::all)
            .orElse(Reference.NOBODY);
    return given.isKnown() ? given : ofTalk(talk);
  }

  /** "Talks on trade | took place", "were held", "there was an exchange", "during an exchange". */
  private boolean takesPlace(Token talk) {
    Optional<Token> verb = tree.head(talk);
    boolean goesOn = verb.filter(v -> cues.is("goes-on", v.lemma()) || isHeld(v)).isPresent();
    return (tree.is(talk, SUBJECTS) && goesOn)
        || isDuring(talk)
        || verb.filter(be -> be.lemma().equals("be") && tree.has(be, EXPLETIVE)).isPresent();
  }

  private boolean isHeld(Token verb) {
    return cues.is("light-verb", verb.lemma())
        && (grammar.isPassive(verb) || tree.has(verb, OBJECT, this::isPlace));
  }

  private boolean isPlace(Token object) {
    return cues.is("taken-place", object.lemma());
  }

  private Reference ofTalk(Optional<Token> talk) {
    Parties parties = new Parties(passage.referents());
    List<Entity> named = talk.map(parties::ofNoun).orElse(List.of());
    Reference parts = talk.map(passage.referents()::participants).orElse(Reference.NOBODY);
    if (parts.isKnown()) {
      return parts;
    }
    List<Entity> leading = passage.leaders().isEmpty() ? passage.sides() : passage.leaders();
    List<Entity> known =
        leading.isEmpty()
            ? talk.map(passage.referents()::unspoken).map(Reference::entities).orElse(List.of())
            : leading;
    List<Entity> all = named.size() > 1 ? named : known;
    return talk.isPresent() && !all.isEmpty() ? Reference.of(all) : Reference.NOBODY;
  }

  private Reference wisher(Token token, Reference stated) {
    Reference parties =
        passage.parties().isEmpty() ? whoAgrees(token, stated) : Reference.of(passage.parties());
    boolean unspoken = passage.parties().isEmpty() && parties.equals(stated);
    boolean told = unspoken && stated.entities().size() == 1 && !passage.isSigned();
    return passage
        .speaker(token)
        .map(s -> Reference.of(s))
        .orElse(told ? Reference.NOBODY : parties);
  }

  /** "They agreed that Y should": they propose it, not Y. */
  private Reference whoAgrees(Token modal, Reference stated) {
    Optional<Token> clause = tree.head(modal).map(tree::firstConjunct);
    return clause
        .filter(verb -> tree.is(verb, COMPLEMENT))
        .flatMap(tree::head)
        .flatMap(grammar::subject)
        .map(passage.referents()::all)
        .orElse(stated);
  }

  /** The holders of the stance that a word of this class tells. */
  Reference of(Token cue, WordClass wordClass) {
    return switch (wordClass) {
      case VERB -> ofVerb(cue);
      case MODAL -> tree.head(cue).map(this::ofVerb).orElse(Reference.NOBODY);
      case ADJECTIVE -> ofAdjective(cue);
      case NOUN -> ofNoun(cue);
      case PHRASE ->
          tree.head(cue).flatMap(grammar::governingVerb).map(this::ofVerb).orElse(Reference.NOBODY);
    };
  }

  private Reference ofVerb(Token verb) {
    if (isUnspoken(verb)) {
      return isOfOthers(verb) ? Reference.NOBODY : passage.referents().unspoken(verb);
    }
    Optional<Token> pledger = pledger(verb);
    if (pledger.isPresent()) {
      return who(pledger.get());
    }
    return grammar
        .subject(verb)
        .or(() -> taker(verb))
        .filter(subject -> !isPersonCalledWhich(verb, subject))
        .map(subject -> acts(subject) ? Reference.NOBODY : who(verb, subject))
        .orElseGet(() -> passage.enacting(verb));
  }

  /** "the community must help": whoever says so wants it of them. */
  private Reference who(Token verb, Token subject) {
    boolean wanted =
        tree.has(
            verb,
            AUXILIARY,
            modal ->
                cues.stances(modal.lemma(), WordClass.MODAL).stream()
                    .anyMatch(cue -> cue.stance() == Stance.PROPOSE));
    Reference who = wanted ? passage.referents().all(subject) : who(subject);
    return who.isTold() ? who : gathered(verb, subject);
  }

  /**
   * "The Summit | welcomed the truce": those who met there; "The Summit will build on it": those
   * who say so in a text of theirs; not "The Summit will take place".
   */
  private Reference gathered(Token verb, Token summit) {
    boolean one =
        (cues.is("summit-noun", summit.lemma()) || cues.is("meeting-noun", summit.lemma()))
            && tree.has(summit, DETERMINER, the -> the.lemma().equals("the"))
            && tree.children(summit, PREPOSITION, POSSESSOR).isEmpty();
    boolean ahead = tree.has(verb, AUXILIARY, aux -> aux.is(MODAL));
    boolean held = cues.is("goes-on", verb.lemma()) || cues.is("light-verb", verb.lemma());
    if (!one || held || grammar.isPassive(verb)) {
      return Reference.NOBODY;
    }
    boolean own = passage.speaker(verb).isEmpty() && passage.parties().size() > 1;
    return own
        ? Reference.of(passage.parties())
        : ahead ? Reference.NOBODY : passage.referents().participants(summit);
  }

  /** Whom the phrase means; people without a name in the words of the text. */
  private Reference who(Token head) {
    Reference known = passage.referents().all(head);
    String words = known.isKnown() || tree.conjuncts(head).size() > 1 ? "" : people.holder(head);
    return words.isEmpty() ? known : Reference.unnamed(words);
  }

  /** "the death of the activist Ana Vik, | which shows": not she. */
  private boolean isPersonCalledWhich(Token verb, Token subject) {
    return passage.scene().person(subject).isPresent()
        && tree.has(tree.firstConjunct(verb), SUBJECT, which -> which.lemma().equals("which"));
  }

  /** "A Turkish court rejected the appeal": its state acts through it and holds nothing by it. */
  private boolean acts(Token subject) {
    return cues.is("acts-only", subject.lemma().toLowerCase(Locale.ROOT))
        && passage.scene().mention(subject).isEmpty();
  }

  /** "It was agreed to", "hope was expressed": who does so is not said; not "is expected to". */
  private boolean isUnspoken(Token verb) {
    Optional<Token> subject = tree.child(verb, PASSIVE_SUBJECT, EXPLETIVE);
    boolean impersonal = subject.filter(s -> s.lemma().equalsIgnoreCase("it")).isPresent();
    boolean raised = tree.has(verb, OPEN_COMPLEMENT) && !impersonal;
    return grammar.isPassive(verb)
        && subject.isPresent()
        && !raised
        && !tree.has(verb, AGENT)
        && !passage.enacting(verb).isKnown();
  }

  /** "support for states that are committed to reform": they are, whoever speaks. */
  private boolean isOfOthers(Token verb) {
    return tree.has(tree.firstConjunct(verb), PASSIVE_SUBJECT, Token::isWhWord);
  }

  private Reference ofAdjective(Token adjective) {
    Optional<Token> passive = tree.child(adjective, PASSIVE_SUBJECT);
    if (passive.isPresent()) {
      return who(passive.get());
    }
    Optional<Token> copula = tree.head(adjective).filter(Token::isVerb);
    return copula.map(this::ofVerb).orElse(Reference.NOBODY);
  }

  private Reference ofNoun(Token noun) {
    if (cues.is("stance-bearer", noun.lemma())) {
      return borne(noun);
    }
    Optional<Token> possessor =
        grammar
            .possessor(noun)
            .or(() ->
                isOneOfOwned(noun)
                    ? grammar.possessor(tree.firstConjunct(noun))
                    : Optional.empty());
    if (possessor.isPresent() && !cues.is("importance", noun.lemma())) {
      return who(possessor.get());
    }
    Optional<Entity> adjective = adjective(noun);
    if (adjective.isPresent() && !cues.is("importance", noun.lemma())) {
      return Reference.of(adjective.get());
    }
    Optional<Token> giver = giver(noun).or(() -> comingFrom(noun));
    if (giver.isPresent()) {
      return passage.referents().all(giver.get());
    }
    Reference of =
        tree.prepositional(noun, "of").map(passage.referents()::all).orElse(Reference.NOBODY);
    if (of.isKnown() && cues.is("willingness", noun.lemma())) {
      return of;
    }
    boolean performed = cues.is("performed-noun", noun.lemma());
    if (cues.is("talk-noun", noun.lemma())
        && tree.is(tree.firstConjunct(noun), PREPOSITION_OBJECT)) {
      return Reference.NOBODY;
    }
    return grammar
        .governingVerb(noun)
        .filter(verb -> performed ? isPerformed(noun, verb) : isVoiced(verb) && isDirect(noun))
        .filter(verb -> !isReason(noun, verb) && !isBargained(noun, verb))
        .map(this::ofVerb)
        .orElse(Reference.NOBODY);
  }

  /** "Chad's aid and support", not "Chad's aid and a pledge from all": also whose the first is. */
  private boolean isOneOfOwned(Token noun) {
    return giver(noun).isEmpty() && !tree.has(noun, DETERMINER);
  }

  /** "support from Chad", "a pledge among twenty states", "a commitment by farmers": theirs. */
  private Optional<Token> giver(Token noun) {
    return GIVING.stream()
        .flatMap(word -> tree.prepositional(noun, word).stream())
        .filter(Token::isNoun)
        .findFirst();
  }

  /** "support for the ban | came from Palau". */
  private Optional<Token> comingFrom(Token noun) {
    return tree.head(noun)
        .filter(verb -> tree.is(noun, SUBJECT) && cues.is("coming", verb.lemma()))
        .flatMap(verb -> tree.prepositional(verb, "from"));
  }

  /** "a pledge among twenty states | to support Chad": no deed of whoever tells of the pledge. */
  private Optional<Token> pledger(Token verb) {
    return tree.head(verb)
        .filter(noun -> noun.isNoun() && tree.is(verb, ADNOMINAL, COMPLEMENT, OPEN_COMPLEMENT))
        .filter(noun -> !cues.stances(noun.lemma(), WordClass.NOUN).isEmpty())
        .flatMap(this::giver);
  }

  /** "Chad, an opponent of the plan,", "Chad is an opponent of the plan": Chad. */
  private Reference borne(Token bearer) {
    Optional<Token> who =
        tree.is(bearer, APPOSITION)
            ? tree.head(bearer)
            : tree.head(bearer)
                .filter(be -> tree.is(bearer, PREDICATE_NOUN))
                .flatMap(grammar::subject);
    return who.map(passage.referents()::all).orElse(Reference.NOBODY);
  }

  /** "reached agreement", "stressed the need for": the noun itself is what the verb is about. */
  private boolean isPerformed(Token noun, Token verb) {
    Token first = tree.firstConjunct(noun);
    boolean object =
        tree.is(first, LOGICAL_OBJECTS) && tree.head(first).filter(verb::equals).isPresent();
    boolean prepositional =
        tree.is(first, PREPOSITION_OBJECT)
            && tree.head(first).flatMap(tree::head).filter(verb::equals).isPresent();
    return (object || prepositional) && cues.is("performing", verb.lemma());
  }

  /**
   * "reaffirmed support", "spoke of her support", "expressed a sense of support"; not "stressed the
   * importance of good government and respect for law", "discussed issues including support for".
   */
  private boolean isDirect(Token noun) {
    Token listed = tree.firstConjunct(noun);
    boolean important =
        !listed.equals(noun)
            && cues.is("importance", listed.lemma())
            && !tree.has(noun, DETERMINER, POSSESSOR);
    if (important) {
      return false;
    }
    Token first =
        tree.head(listed)
            .filter(before -> before.isNoun() && tree.is(listed, APPOSITION))
            .map(tree::firstConjunct)
            .orElse(listed);
    if (!tree.is(first, PREPOSITION_OBJECT)) {
      return true;
    }
    Optional<Token> over = tree.head(first).flatMap(tree::head);
    return over.filter(word -> word.isVerb() || cues.is("stance-container", word.lemma()))
        .isPresent();
  }

  /** "will discuss commitments on": what is talked about is not pledged yet. */
  private boolean isBargained(Token noun, Token verb) {
    return cues.is("talking", verb.lemma())
        && cues.stances(noun.lemma(), WordClass.NOUN).stream()
            .map(StanceCue::stance)
            .anyMatch(stance -> stance == Stance.COMMIT || stance == Stance.PLAN);
  }

  /** "thanked Togo for its mediation, support and patience": no support of whoever thanks. */
  private boolean isReason(Token noun, Token verb) {
    return tree.has(verb, OBJECT)
        && tree.children(verb, PREPOSITION).stream()
            .anyMatch(reason -> reason.lemma().equals("for") && tree.under(noun, reason));
  }

  /** "reaffirmed support for"; not "build support for", "welcomed plans to", which are others'. */
  private boolean isVoiced(Token verb) {
    return !grammar.isOnOthers(verb)
        && (cues.is("performing", verb.lemma())
            || cues.is("saying", verb.lemma())
            || cues.is("voicing", verb.lemma()));
  }

  private Optional<Entity> adjective(Token noun) {
    return tree.children(noun, PREMODIFIERS).stream()
        .flatMap(child -> passage.scene().mention(child).stream())
        .map(Mention::entity)
        .filter(Entity::isActor)
        .findFirst();
  }
}
