package entente.extract.event;

import static entente.article.Relation.*;

import entente.article.Token;
import entente.extract.passage.ActWords;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Fact.Occasion;
import entente.facts.Polarity;
import entente.facts.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was at the summit or session named before: "The Summit was chaired by X, attended by Y". */
final class SameHappening extends SentenceReader {
  private static final double INFERRED = 0.7;

  private final Receipts receipts;
  private final Optional<Fact.Happening> last;

  SameHappening(Passage passage, Receipts receipts) {
    super(passage);
    this.receipts = receipts;
    this.last =
        receipts.claims().reversed().stream()
            .map(claim -> claim.fact())
            .filter(fact -> fact instanceof Fact.Happening)
            .map(fact -> (Fact.Happening) fact)
            .filter(event -> event.occasion() != Occasion.CEREMONY && event.label().contains(" "))
            .findFirst();
  }

  /** Whether the noun is the event named before and somebody is told to have been there. */
  boolean read(Token noun) {
    List<Token> verbs = last.map(event -> told(event, noun)).orElse(List.of());
    List<Entity> there =
        verbs.stream().flatMap(verb -> parties.subject(verb).stream()).distinct().toList();
    if (there.isEmpty()) {
      return false;
    }
    Voice voice = passage.voice(verbs.getFirst());
    if (voice.polarity() == Polarity.POSITIVE) {
      last.ifPresent(event -> add(event, noun, verbs, there, voice));
    }
    return true;
  }

  private void add(
      Fact.Happening event, Token noun, List<Token> verbs, List<Entity> there, Voice voice) {
    receipts.add(
        new Fact.Happening(
            event.occasion(), event.label(), there, event.organiser(), event.when(), event.place()),
        voice,
        Stream.of(Stream.of(noun), verbs.stream(), verbs.stream().flatMap(this::subject))
            .flatMap(tokens -> tokens)
            .toList(),
        "happening/" + event.occasion().name().toLowerCase(Locale.ROOT),
        INFERRED);
  }

  private Stream<Token> subject(Token verb) {
    return grammar.subject(verb).stream().flatMap(subject -> tree.conjuncts(subject).stream());
  }

  private List<Token> told(Fact.Happening event, Token noun) {
    return isSame(event, noun) ? attending(noun) : present(noun).stream().toList();
  }

  /** "The Summit", "the Session", of the one that is named "Extraordinary Summit of …". */
  private boolean isSame(Fact.Happening event, Token noun) {
    String word = noun.text().toLowerCase(Locale.ROOT);
    boolean alone = tree.children(noun, ATTRIBUTES).isEmpty();
    boolean the = tree.has(noun, DETERMINER, det -> ActWords.lower(det).equals("the"));
    return alone
        && the
        && !word.contains(" ")
        && List.of(event.label().toLowerCase(Locale.ROOT).split(" ")).contains(word);
  }

  /** "was attended by", "was convened and | chaired by". */
  private List<Token> attending(Token noun) {
    return tree.head(noun).stream()
        .filter(verb -> tree.is(noun, LOGICAL_OBJECTS))
        .flatMap(first -> tree.conjuncts(first).stream())
        .filter(
            verb -> cues.is("attending-verb", verb.lemma()) || cues.is("convening", verb.lemma()))
        .filter(verb -> tree.has(verb, AGENT) || tree.has(verb, SUBJECT))
        .toList();
  }

  /** "X was also in attendance". */
  private Optional<Token> present(Token noun) {
    return tree.head(noun)
        .filter(in -> is("presence-noun", noun) && ActWords.lower(in).equals("in"))
        .flatMap(tree::head)
        .filter(verb -> verb.lemma().equals("be") && tree.children(noun).isEmpty());
  }
}
