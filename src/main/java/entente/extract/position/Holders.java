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
  private final Talkers talkers;

  Holders(Passage passage) {
    this.passage = passage;
    this.tree = passage.tree();
    this.grammar = passage.grammar();
    this.cues = passage.scene().cues();
    this.people = new Unnamed(passage);
    this.talkers = new Talkers(passage);
  }

  /**
   * The holders of the stance that the word tells; nobody where the text does not say. What
   * somebody says should be done is the speaker's proposal, whoever should do it.
   */
  Reference of(Token token, StanceCue cue) {
    if (cue.arguments().stream().anyMatch(OF_TALK::contains)) {
      return talkers.of(new Talks(tree, cues).talk(token));
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
      return talkers.of(token, cue.wordClass());
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
    return relative || opening || (isOnlyOfTalk(cue) && !talkers.isOfTalk(word));
  }

  /** "The talks dealt with trade"; "neighbours deal with refugees" is no talk. */
  private boolean isOnlyOfTalk(StanceCue cue) {
    return cue.stance() == Stance.DISCUSS && cues.is("only-of-talk", cue.word());
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
        .or(() -> talkers.taker(verb))
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
    if (cues.is("talk-noun", noun.lemma())
        && tree.is(tree.firstConjunct(noun), PREPOSITION_OBJECT)) {
      return Reference.NOBODY;
    }
    return grammar
        .governingVerb(noun)
        .filter(verb -> new VoicedNouns(passage).isOwn(noun, verb))
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

  private Optional<Entity> adjective(Token noun) {
    return tree.children(noun, PREMODIFIERS).stream()
        .flatMap(child -> passage.scene().mention(child).stream())
        .map(Mention::entity)
        .filter(Entity::isActor)
        .findFirst();
  }
}
