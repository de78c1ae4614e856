package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who belongs to an organisation or wants to: "joining BRICS", "a member of the SCO". */
public final class MembershipExtractor implements Extractor {
  private static final double SURE = 0.85;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    for (Passage passage : discourse.passages()) {
      Sentence sentence = new Sentence(passage, receipts);
      for (Token token : passage.tree().tokens()) {
        sentence.read(token);
      }
    }
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;
    private final Wholes wholes;

    Sentence(Passage passage, Receipts receipts) {
      super(passage);
      this.receipts = receipts;
      this.wholes = new Wholes(passage);
    }

    void read(Token token) {
      boolean admitted = is("admitting-verb", token) && grammar.isPassive(token);
      if (token.isVerb() && !admitted && is("admitting-verb", token)) {
        admitting(token);
      } else if (token.isVerb() && (admitted || cues.is("candidate-verb", token.lemma()))) {
        joining(token);
      } else if (token.isVerb() && cues.is("quitting-verb", token.lemma())) {
        leaving(token);
      } else if (token.isVerb() && cues.is("belonging-verb", token.lemma())) {
        belonging(token);
      } else if (token.isNoun() && status(token).isPresent()) {
        predicate(token);
      } else if (token.isNoun() && (is("membership-noun", token) || is("accession-noun", token))) {
        noun(token);
      }
    }

    /** Joined: a member; to join, hoped for or supported: a candidate. */
    private void joining(Token verb) {
      List<Token> objects = new ArrayList<>(tree.children(verb, OBJECT));
      objects.addAll(parties.objects("to", List.of(verb)));
      Voice voice = passage.voice(verb);
      boolean done = voice.modality() == Modality.HAPPENED && verb.is(PAST_TENSE, PAST_PARTICIPLE);
      boolean possible = voice.modality() == Modality.HYPOTHETICAL;
      Voice told = done || possible ? voice : voice.with(Modality.DESIRED);
      if (passage.isOnlyImagined(verb) || isInDoing(verb)) {
        return;
      }
      for (Token object : objects) {
        wholes
            .organisation(object)
            .ifPresent(organisation ->
                add(
                    members(verb),
                    organisation,
                    done ? "member" : "candidate",
                    told,
                    List.of(verb, object),
                    "membership/joining"));
      }
    }

    /** "The union admitted Somalia". */
    private void admitting(Token verb) {
      Voice voice = passage.voice(verb);
      Optional<Token> subject =
          grammar.subject(verb).filter(word -> voice.modality() == Modality.HAPPENED);
      subject
          .flatMap(wholes::organisation)
          .ifPresent(organisation ->
              grammar
                  .objects(verb)
                  .forEach(object ->
                      add(
                          parties.in(object),
                          organisation,
                          "member",
                          voice,
                          List.of(verb, object),
                          "membership/joining")));
    }

    /** "joined the union | in calling for peace": does the same. */
    private boolean isInDoing(Token verb) {
      List<Token> words = new ArrayList<>(List.of(verb));
      words.addAll(tree.children(verb, OBJECT));
      return words.stream()
          .flatMap(word -> tree.children(word, PREPOSITION).stream())
          .filter(in -> in.lemma().equals("in"))
          .anyMatch(in -> tree.has(in, PREPOSITION_CLAUSE));
    }

    /** "belongs to the union": a member. */
    private void belonging(Token verb) {
      Voice voice = passage.voice(verb);
      boolean told = voice.modality() == Modality.HAPPENED || voice.modality() == Modality.ONGOING;
      for (Token object : parties.objects("to", List.of(verb))) {
        wholes
            .organisation(object)
            .filter(organisation -> told)
            .ifPresent(organisation ->
                add(
                    parties.subject(verb),
                    organisation,
                    "member",
                    voice.with(Modality.ASSERTED),
                    List.of(verb, object),
                    "membership/predicate"));
      }
    }

    /** "left the bank": a member no longer; "will leave the bank": a member until then. */
    private void leaving(Token verb) {
      Voice voice = passage.voice(verb);
      if (voice.polarity() == Polarity.NEGATIVE) {
        return;
      }
      boolean left = voice.modality() == Modality.HAPPENED;
      Voice status =
          left
              ? new Voice(voice.speaker(), Modality.ASSERTED, Polarity.NEGATIVE)
              : voice.with(Modality.ASSERTED);
      for (Token object : left(verb)) {
        wholes
            .organisation(object)
            .filter(organisation -> object.isProper())
            .ifPresent(organisation ->
                add(
                    parties.subject(verb),
                    organisation,
                    "member",
                    status,
                    List.of(verb, object),
                    "membership/leaving"));
      }
    }

    /** "left | the bank", "pulled out of | the union". */
    private List<Token> left(Token verb) {
      List<Token> words = new ArrayList<>(List.of(verb));
      words.addAll(tree.children(verb, PREPOSITION, PARTICLE, ADVERBIAL));
      List<Token> objects = new ArrayList<>(tree.children(verb, OBJECT));
      if (objects.isEmpty()) {
        List.of("from", "of").forEach(p -> objects.addAll(parties.objects(p, words)));
      }
      return objects;
    }

    /** The one who acts; in "supports Kazakhstan in joining", the one supported. */
    private List<Entity> members(Token verb) {
      Optional<Token> supported =
          tree.head(verb)
              .filter(p -> tree.is(verb, PREPOSITION_CLAUSE))
              .flatMap(tree::head)
              .map(over -> over.isVerb() ? tree.child(over, OBJECT).orElse(over) : over);
      List<Entity> found = supported.map(parties::in).orElse(List.of());
      if (found.isEmpty() && grammar.isPassive(verb)) {
        return tree.child(verb, PASSIVE_SUBJECT).map(parties::in).orElse(List.of());
      }
      return found.isEmpty() ? parties.subject(verb) : found;
    }

    /** "Kazakhstan is a member of the SCO". */
    private void predicate(Token noun) {
      Optional<Token> copula =
          tree.head(tree.firstConjunct(noun))
              .filter(v -> v.lemma().equals("be") || is("becoming", v));
      if (copula.isEmpty()) {
        apposed(noun);
        return;
      }
      String status = status(noun).orElseThrow();
      Voice voice = passage.voice(copula.get());
      for (Token object : wholes.of(noun)) {
        wholes
            .organisation(object)
            .ifPresent(organisation ->
                add(
                    parties.subject(copula.get()),
                    organisation,
                    voice.modality() == Modality.HAPPENED ? status : "candidate",
                    voice.modality() == Modality.HAPPENED ? voice.with(Modality.ASSERTED) : voice,
                    List.of(copula.get(), noun, object),
                    "membership/predicate"));
      }
    }

    /**
     * "Mali, a founding member of the union, left", "Chad and Mali, both members of the union,
     * met", "NATO ally Turkey", "NATO members Latvia and Estonia": members, whatever else is told.
     */
    private void apposed(Token noun) {
      Optional<Token> state = beside(noun);
      boolean whole = tree.children(noun, PREMODIFIERS).stream().noneMatch(this::isFormer);
      for (Token object : wholes.of(noun)) {
        wholes
            .organisation(object)
            .filter(organisation -> whole && state.isPresent() && isOne(noun))
            .ifPresent(organisation ->
                add(
                    parties.in(state.get()),
                    organisation,
                    status(noun).orElseThrow(),
                    passage.voice(noun).with(Modality.ASSERTED),
                    List.of(state.get(), noun, object),
                    "membership/predicate"));
      }
    }

    /** "a member", "both members"; before a name without an article. */
    private boolean isOne(Token noun) {
      return tree.has(noun, DETERMINER)
          || isBeforeName(noun)
          || Standing.named(tree, noun).isPresent();
    }

    /** "NATO ally | Turkey". */
    private boolean isBeforeName(Token noun) {
      return tree.is(noun, PREMODIFIERS)
          && tree.head(noun)
              .filter(name -> name.isProper() && name.index() == noun.index() + 1)
              .isPresent();
    }

    /** The noun that a status stands beside; of "both members" the two names before the comma. */
    private Optional<Token> beside(Token noun) {
      if (isBeforeName(noun)) {
        return tree.head(noun);
      }
      Optional<Token> behind = Standing.named(tree, noun);
      if (behind.isPresent()) {
        return behind;
      }
      if (noun.is(SINGULAR_NOUN)) {
        return tree.head(noun).filter(head -> tree.is(noun, APPOSITION));
      }
      Optional<Token> both =
          tree.children(noun, DETERMINER).stream().filter(word -> is("both", word)).findFirst();
      return both.filter(word -> word.index() > 1 && tree.tokens().get(word.index() - 1).is(COMMA))
          .map(word -> tree.firstConjunct(tree.tokens().get(word.index() - 2)));
    }

    /** What somebody is in an organisation: "member", "dialogue partner", "partner country". */
    private Optional<String> status(Token noun) {
      String before = noun.index() > 0 ? lower(tree.tokens().get(noun.index() - 1)) + " " : "";
      return cues.code("membership", before + lower(noun))
          .or(() -> cues.code("membership", lower(noun)));
    }

    private static String lower(Token word) {
      return word.lemma().toLowerCase(Locale.ROOT);
    }

    private boolean isFormer(Token word) {
      return cues.is("outsider", word.lemma()) || cues.is("not-yet", word.lemma());
    }

    /** "Kazakhstan's membership of BRICS", "Kenya's accession to …". */
    private void noun(Token noun) {
      List<Entity> members =
          new ArrayList<>(grammar.possessor(noun).map(parties::in).orElse(List.of()));
      List<Token> objects = new ArrayList<>(tree.children(noun, PREMODIFIERS));
      List.of("of", "in", "to").forEach(p -> objects.addAll(parties.objects(p, List.of(noun))));
      Optional<Token> wish = wish(noun);
      if (members.isEmpty()) {
        wish.map(this::wishing).ifPresent(members::addAll);
      }
      boolean accession = is("accession-noun", noun) || wish.isPresent();
      Voice voice = passage.voice(noun);
      for (Token object : objects) {
        wholes
            .organisation(object)
            .ifPresent(organisation ->
                members.forEach(
                    member -> noun(member, organisation, accession, voice, List.of(noun, object))));
      }
    }

    /** The membership of a state that is known not to belong is one that it wants. */
    private void noun(
        Entity member, Entity organisation, boolean wanted, Voice voice, List<Token> words) {
      Set<Entity> known = passage.scene().lexicon().members(organisation);
      boolean candidate = wanted || (!known.isEmpty() && !known.contains(member));
      add(
          List.of(member),
          organisation,
          candidate ? "candidate" : "member",
          candidate ? voice.with(Modality.DESIRED) : voice.with(Modality.ASSERTED),
          words,
          "membership/noun");
    }

    /** "their applications for NATO membership", "a candidate country for membership". */
    private Optional<Token> wish(Token noun) {
      return tree.head(noun)
          .flatMap(over -> tree.is(noun, PREPOSITION_OBJECT) ? tree.head(over) : Optional.of(over))
          .filter(over ->
              isWish(over) || tree.children(over, COMPOUND).stream().anyMatch(this::isWish));
    }

    private boolean isWish(Token word) {
      return cues.is("membership-wish", word.lemma());
    }

    private List<Entity> wishing(Token wish) {
      if (wish.isVerb()) {
        return parties.subject(wish);
      }
      List<Entity> owners = grammar.possessor(wish).map(parties::in).orElse(List.of());
      Optional<Token> over = tree.head(wish);
      if (owners.isEmpty() && tree.is(wish, APPOSITION)) {
        return over.map(parties::in).orElse(List.of());
      }
      return owners.isEmpty()
          ? over.filter(Token::isVerb).map(parties::subject).orElse(List.of())
          : owners;
    }

    /** When a verb tells it, or the year in the noun's own phrase: "a member since 2013". */
    private Optional<When> at(Token word) {
      boolean own =
          dates.in(tree).stream()
              .anyMatch(dated -> dated.span().overlaps(Tree.span(tree.subtree(word))));
      return dates
          .since(passage, word)
          .or(() -> dates.of(passage, word))
          .filter(when -> word.isVerb() || (own && !word.isProper()));
    }

    private void add(
        List<Entity> members,
        Entity organisation,
        String status,
        Voice voice,
        List<Token> words,
        String rule) {
      for (Entity member : members) {
        if (member.kind() == Entity.Kind.STATE) {
          Optional<When> at = words.stream().flatMap(word -> at(word).stream()).findFirst();
          receipts.add(
              new Fact.Membership(member, organisation, status, at), voice, words, rule, SURE);
        }
      }
    }
  }
}
