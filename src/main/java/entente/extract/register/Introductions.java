package entente.extract.register;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.factuality.Factuality;
import entente.extract.parse.Grammar;
import entente.extract.parse.Tree;
import entente.extract.register.Group.Tie;
import entente.facts.Entity;
import entente.lexicon.Cues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads whom a sentence brings together: who met, who signed, who acted as one. */
final class Introductions {
  private final Context context;
  private final Parties parties;
  private final Tree tree;
  private final Grammar grammar;
  private final Cues cues;
  private final Factuality factuality;
  private final List<Group> found = new ArrayList<>();

  Introductions(Referents referents, Context context) {
    this.context = context;
    this.parties = new Parties(referents);
    this.tree = referents.tree();
    this.grammar = referents.grammar();
    this.cues = referents.scene().cues();
    this.factuality = new Factuality(tree, cues);
  }

  /** Those read so far: while the sentence is being read, what stands before. */
  List<Group> found() {
    return found;
  }

  void read() {
    for (Token token : tree.tokens()) {
      if (token.isVerb()) {
        verb(token);
      } else if (token.isNoun()) {
        noun(token);
      }
    }
  }

  private void verb(Token verb) {
    List<Token> subjects = new ArrayList<>();
    boolean attended = isAttended(verb);
    grammar
        .subject(verb)
        .filter(subject -> !(attended && cues.is("listing-verb", verb.lemma())))
        .ifPresent(subjects::add);
    List<Token> others = new ArrayList<>();
    Tie tie = isMain(verb) ? Tie.ACTED : Tie.NAMED;
    if (cues.is("encounter", verb.lemma())) {
      tie = Tie.MET;
      if (!cues.is("gathering", verb.lemma())) {
        others.addAll(tree.children(verb, LOGICAL_OBJECTS));
      }
      others.addAll(parties.objects("with", List.of(verb)));
      others.addAll(parties.objects("to", List.of(verb)));
    }
    if (isJoining(verb) && tree.has(verb, AGENT)) {
      tie = Tie.MET;
      others.addAll(tree.children(verb, PASSIVE_SUBJECT));
    }
    if (attended) {
      tie = Tie.MET;
      others.addAll(partakers(verb));
      others.addAll(listed(verb));
    }
    for (Token object : tree.children(verb, LOGICAL_OBJECTS)) {
      boolean talks = isTalks(object) && !isOf(object);
      boolean text = isText(object) && isSigning(verb);
      if (talks || text) {
        tie = talks ? Tie.MET : Tie.SIGNED;
        List<Token> anchors = List.of(verb, object);
        for (String preposition : List.of("with", "between", "among")) {
          others.addAll(parties.objects(preposition, anchors));
        }
      }
    }
    if (tie != Tie.NAMED && factuality.of(verb).isNegative()) {
      tie = Tie.NAMED;
    }
    note(tie, subjects, others);
  }

  /**
   * "The meeting was attended by A and B", "A and B took part in the call", "Those present were".
   */
  private boolean isAttended(Token verb) {
    if (cues.is("listing-verb", verb.lemma())) {
      return grammar.subject(verb).filter(this::isPartaker).isPresent();
    }
    boolean part = tree.has(verb, OBJECT, object -> cues.is("part-noun", object.lemma()));
    return (part || cues.is("attending-verb", verb.lemma()))
        && Stream.concat(
                tree.children(verb, LOGICAL_OBJECTS).stream(),
                parties.objects("in", List.of(verb)).stream())
            .anyMatch(this::isTalks);
  }

  /** "Participants in the call", "Attendees", "Others present". */
  private boolean isPartaker(Token noun) {
    return cues.code("member", noun.lemma().toLowerCase(Locale.ROOT))
        .filter("any"::equals)
        .isPresent();
  }

  /** "by envoys of the states around Sudan, the League and | Qatar": wherever a parser hung it. */
  private List<Token> listed(Token verb) {
    return tree.children(verb, AGENT).stream()
        .flatMap(by -> tree.subtree(by).stream())
        .filter(name -> name.isProper() && tree.is(name, CONJUNCT))
        .toList();
  }

  private List<Token> partakers(Token verb) {
    return cues.is("listing-verb", verb.lemma())
        ? tree.children(verb, OBJECT, PREDICATE_NOUN)
        : List.of();
  }

  /** "The talks between A and B continued", not "was told of the talks between A and B". */
  private boolean isTold(Token noun) {
    Token first = tree.firstConjunct(noun);
    return tree.head(first).isEmpty()
        || (tree.is(first, SUBJECTS) && tree.head(first).filter(this::isMain).isPresent());
  }

  private boolean isMain(Token verb) {
    return tree.head(tree.firstConjunct(verb)).isEmpty();
  }

  private void noun(Token noun) {
    if (isTalks(noun) || isText(noun)) {
      List<Token> between = new ArrayList<>(parties.objects("between", List.of(noun)));
      List<Token> with = parties.objects("with", List.of(noun));
      List<Token> owner = grammar.possessor(noun).stream().toList();
      if (!between.isEmpty() || (!with.isEmpty() && !owner.isEmpty())) {
        between.addAll(owner);
        note(isTalks(noun) && isTold(noun) ? Tie.MET : Tie.NAMED, between, with);
      }
    }
    boolean heads = tree.has(noun, CONJUNCT) && !tree.is(noun, CONJUNCT);
    boolean people = cues.code("member", noun.lemma().toLowerCase(Locale.ROOT)).isPresent();
    if ((heads || people) && !tree.is(noun, SUBJECT, POSSESSOR, MODIFIER, COMPOUND)) {
      note(Tie.NAMED, List.of(noun), List.of());
    }
  }

  private void note(Tie tie, List<Token> subjects, List<Token> others) {
    Set<Entity> members = new LinkedHashSet<>();
    boolean open = false;
    String noun = "";
    int end = 0;
    List<Token> all = new ArrayList<>(subjects);
    all.addAll(others);
    for (Token head : all) {
      List<Entity> some = parties.in(head);
      members.addAll(some);
      end = Math.max(end, tree.subtree(head).getLast().index());
      for (Token member : tree.conjuncts(head)) {
        open |= tie == Tie.MET && isCrowd(member);
        noun = noun.isEmpty() && isPeople(member) ? noun(member, some) : noun;
      }
    }
    if (members.size() > 1 || open) {
      found.add(new Group(List.copyOf(members), tie, noun, open, end));
    }
  }

  private String noun(Token head, List<Entity> members) {
    boolean named = members.stream().anyMatch(member -> member.kind() == Entity.Kind.PERSON);
    return named ? "" : GroupPhrase.described(context, head);
  }

  private boolean isPeople(Token head) {
    return cues.code("member", head.lemma().toLowerCase(Locale.ROOT)).isPresent() && head.isNoun();
  }

  /** "met with the leaders of the Union": people without names are among them. */
  private boolean isCrowd(Token head) {
    boolean plural = head.isPlural();
    return plural
        && cues.code("member", head.lemma().toLowerCase(Locale.ROOT)).isPresent()
        && parties.in(head).size() < 2;
  }

  /** "was joined by"; who is welcomed by somebody need not meet him. */
  private boolean isJoining(Token verb) {
    return cues.is("joining-verb", verb.lemma()) && !cues.is("welcoming-verb", verb.lemma());
  }

  private boolean isTalks(Token noun) {
    return noun.isNoun()
        && (cues.is("meeting-noun", noun.lemma()) || cues.is("summit-noun", noun.lemma()));
  }

  /** "an exchange of goods": no talk. */
  private boolean isOf(Token noun) {
    return cues.is("exchange-noun", noun.lemma())
        && tree.prepositional(noun, "of")
            .filter(of -> !cues.is("exchanged", of.lemma()))
            .isPresent();
  }

  private boolean isText(Token noun) {
    return noun.isNoun()
        && (cues.is("document-noun", noun.lemma()) || cues.is("signed-noun", noun.lemma()));
  }

  private boolean isSigning(Token verb) {
    return List.of("signing-verb", "adopting-verb").stream()
        .anyMatch(list -> cues.is(list, verb.lemma()));
  }
}
