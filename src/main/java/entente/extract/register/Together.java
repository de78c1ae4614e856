package entente.extract.register;

import entente.article.Block;
import entente.article.Tag;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.register.Group.Tie;
import entente.extract.register.GroupPhrase.Kind;
import entente.facts.Entity;
import entente.lexicon.Cues;
import entente.lexicon.Cues.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says who takes part in what a text tells of at a word: those who met or signed last, else those
 * who issue the text together.
 */
final class Together {
  private static final List<String> SHARED =
      List.of(
          "talking",
          "attending",
          "performing",
          "saying",
          "voicing",
          "signing-verb",
          "adopting-verb");

  private final Context context;
  private final Referents referents;
  private final Cues cues;

  Together(Context context, Referents referents) {
    this.context = context;
    this.referents = referents;
    this.cues = context.cues();
  }

  /** Those who issue a text that tells of them as others do; nobody where it says "we". */
  Reference issuers() {
    List<Entity> issuers = context.speech().issuers();
    return issuers.isEmpty() ? Reference.NOBODY : Reference.of(issuers);
  }

  /** Those of whom a word without "the" goes on to tell: "Leaders welcomed", "Delegates agreed". */
  Optional<Group> under(Token head, GroupPhrase phrase) {
    return last(head)
        .filter(group -> group.tie() == Tie.MET && !group.open())
        .filter(group ->
            phrase.kind() == Kind.ANY
                || group.noun().equals(phrase.role())
                || (isNear() && isSharedBy(head)));
  }

  /** Whether the word is the subject of what those who meet do together. */
  boolean isSharedBy(Token subject) {
    return context
        .tree()
        .head(subject)
        .filter(this::isShared)
        .filter(verb -> !cues.is("anybody-says", verb.lemma()))
        .isPresent();
  }

  /** What those who take part in a talk do together: discuss, agree, stress, sign. */
  boolean isShared(Token verb) {
    return SHARED.stream().anyMatch(list -> cues.is(list, verb.lemma()))
        || !cues.stances(verb.lemma(), WordClass.VERB).isEmpty();
  }

  /** The last who were called so, whatever they did together. */
  Optional<Group> lastCalled(String noun) {
    return context.focus().groups().reversed().stream()
        .flatMap(List::stream)
        .filter(group -> !noun.isEmpty() && group.noun().equals(noun))
        .findFirst();
  }

  /** The last who met, else signed, before the word. */
  Optional<Group> last(Token before) {
    List<List<Group>> all = new ArrayList<>(context.focus().groups());
    all.add(referents.groupsBefore(before));
    return all.reversed().stream()
        .flatMap(sentence ->
            Stream.of(Tie.MET, Tie.SIGNED)
                .flatMap(tie -> sentence.reversed().stream().filter(group -> group.tie() == tie)))
        .findFirst();
  }

  /**
   * "A and B met. Their countries plan to trade more. They | underscored": of two states that only
   * acted, those who met for them, or who issue the text for them, where the word tells what was
   * said or agreed.
   */
  List<Entity> envoys(List<Entity> states, Token word) {
    List<Entity> issuing = context.speech().parties();
    if (areOf(states, issuing)) {
      return isToldThere(word, true) ? issuing : List.of();
    }
    List<Entity> met =
        last(word)
            .filter(group -> group.tie() == Tie.MET && !group.open())
            .map(Group::members)
            .orElse(List.of());
    return areOf(states, met) && isToldThere(word, false) ? met : List.of();
  }

  /** Whether they are one person for each of several states. */
  private boolean areOf(List<Entity> states, List<Entity> persons) {
    List<Entity> theirs =
        persons.stream()
            .filter(person -> person.kind() == Entity.Kind.PERSON)
            .flatMap(person -> context.scene().stateOf(person).stream())
            .toList();
    return states.size() > 1
        && theirs.size() == persons.size()
        && Set.copyOf(theirs).equals(Set.copyOf(states));
  }

  /** In the past; also in the present, where those who met issue the text: "They resolve to". */
  private boolean isToldThere(Token word, boolean issuing) {
    return context
        .grammar()
        .governingVerb(word)
        .filter(this::isShared)
        .filter(verb -> verb.is(Tag.PAST_TENSE) || (issuing && verb.is(Tag.PLAIN_PRESENT)))
        .isPresent();
  }

  /**
   * Whether they met in the same paragraph or the sentence before, or the headline tells of a
   * meeting.
   */
  private boolean isNear() {
    List<List<Group>> groups = context.focus().groups();
    Block block = context.tree().sentence().block();
    int before =
        (int)
            context.scene().trees().stream()
                .filter(tree -> tree.sentence().block().equals(block))
                .filter(this::isBefore)
                .count();
    boolean here =
        groups.subList(Math.max(0, groups.size() - Math.max(1, before)), groups.size()).stream()
            .flatMap(List::stream)
            .anyMatch(group -> group.tie() == Tie.MET);
    return here || isTitled();
  }

  private boolean isBefore(Tree tree) {
    return tree.sentence().span().begin() < context.tree().sentence().span().begin();
  }

  private boolean isTitled() {
    return context.scene().trees().stream()
        .filter(tree -> tree.sentence().block().kind() == Block.Kind.TITLE)
        .flatMap(tree -> tree.tokens().stream())
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(word -> cues.is("meeting-noun", word) || cues.is("summit-noun", word));
  }
}
