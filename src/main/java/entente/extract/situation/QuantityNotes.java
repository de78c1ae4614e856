package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Token;
import entente.extract.passage.EventNames;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts quantities on record: what is measured, whose it is, who gives and gets it, when. */
final class QuantityNotes extends SentenceReader {
  private static final double SURE = 0.85;
  private static final int MAX_WORDS = 8;

  private final Receipts receipts;
  private final Numbers numbers;

  QuantityNotes(Passage passage, Receipts receipts, Numbers numbers) {
    super(passage);
    this.receipts = receipts;
    this.numbers = numbers;
  }

  /**
   * A number as it is read.
   *
   * @param of the word for what is measured
   * @param number its words
   * @param words the number with the words that make it a quantity
   * @param about "growth of ", "members of " or nothing
   */
  record Reading(
      Token of,
      List<Token> number,
      String value,
      String unit,
      String qualifier,
      List<Token> words,
      String about,
      String rule) {}

  void add(Reading reading, boolean target) {
    List<Token> ordered =
        reading.words().stream().sorted(Comparator.comparingInt(Token::index)).toList();
    receipts.add(
        new Fact.Quantity(
            owners(reading),
            reading.about() + measure(reading.of(), reading.number()),
            reading.value(),
            reading.unit(),
            reading.qualifier(),
            scene.words(ordered),
            period(reading.of())),
        voice(reading.number().getLast(), target),
        ordered,
        reading.rule(),
        SURE);
  }

  private Voice voice(Token word, boolean target) {
    Modality over =
        grammar
            .governingVerb(word)
            .map(v -> passage.voice(v).modality())
            .filter(m -> m != Modality.HAPPENED && m != Modality.ONGOING)
            .orElse(Modality.ASSERTED);
    Modality own = target ? Modality.INTENDED : over;
    boolean wanted = passage.voice(word, Modality.ASSERTED).modality() == Modality.DESIRED;
    return passage.voice(word, wanted ? Modality.DESIRED : own, Polarity.POSITIVE);
  }

  /** The thing measured without the number; of "pairs of ports", the ports; with who gets it. */
  private String measure(Token noun, List<Token> number) {
    if (number.contains(noun)) {
      return "amount";
    }
    Optional<Token> of = is("pair", noun) ? tree.prepositional(noun, "of") : Optional.empty();
    List<Token> name =
        named(of.orElse(noun)).stream()
            .filter(token -> number.stream().noneMatch(token::equals))
            .filter(token -> !tree.is(token, QUANTIFIER) && !token.is(CARDINAL))
            .filter(
                token -> cues.code("qualifier", token.lemma().toLowerCase(Locale.ROOT)).isEmpty())
            .toList();
    List<Token> whole = name.stream().takeWhile(token -> !isDangling(token, name)).toList();
    boolean said = whole.stream().anyMatch(token -> !token.isAdjective());
    String label = said ? unqualified(whole) : "";
    return label.isBlank() ? "amount" : label + receiver(noun);
  }

  /** Without "at least" or "among them" before it. */
  private String unqualified(List<Token> words) {
    String all = scene.words(words);
    String label = numbers.unqualified(all);
    return label.equals(all)
        ? scene.words(
            words.stream()
                .dropWhile(word -> word.is(ADPOSITION, ADVERB, PERSONAL_PRONOUN))
                .toList())
        : label;
  }

  /** A noun with its "of …"; of a verb and of "those arrested" all up to the next comma. */
  private List<Token> named(Token head) {
    return head.isNoun()
        ? EventNames.tokens(passage, head)
        : tree.subtree(head).stream()
            .dropWhile(token -> token.index() < head.index())
            .takeWhile(token -> !token.is(COMMA))
            .limit(MAX_WORDS)
            .toList();
  }

  /** A preposition whose object was the number. */
  private boolean isDangling(Token token, List<Token> name) {
    return tree.is(token, PREPOSITION)
        && !tree.has(token, PREPOSITION_OBJECT, object -> name.stream().anyMatch(object::equals));
  }

  /** "aid | to Niger", "a visit | to Kenya", "provided $5 million | to Niger". */
  private String receiver(Token noun) {
    Optional<Token> giving = grammar.governingVerb(noun).filter(verb -> is("giving-verb", verb));
    return Stream.concat(
            tree.prepositional(noun, "to").stream(),
            giving.flatMap(verb -> tree.prepositional(verb, "to")).stream())
        .filter(object -> !object.equals(noun))
        .flatMap(object -> scene.mention(object).stream())
        .map(Mention::entity)
        .filter(entity -> mayOwn(entity) || entity.kind() == Entity.Kind.PLACE)
        .findFirst()
        .map(entity -> " to " + entity.label())
        .orElse("");
  }

  /** Who gives it; else whose it is; of money also who does something with it. */
  private List<Entity> owners(Reading reading) {
    Token noun = reading.of();
    Optional<Token> verb =
        grammar.governingVerb(reading.words().getLast()).filter(v -> tree.has(v, OBJECT));
    boolean object = reading.words().stream().anyMatch(word -> tree.is(word, OBJECT));
    List<Entity> giver = subject(verb.filter(v -> object && is("giving-verb", v)));
    List<Entity> named = giver.isEmpty() ? of(noun) : giver;
    boolean whole = named.isEmpty() && !reading.about().isEmpty();
    if (whole) {
      return scene.mention(noun).map(Mention::entity).filter(QuantityNotes::mayOwn).stream()
          .toList();
    }
    boolean money = named.isEmpty() && reading.unit().matches("[A-Z]{3}");
    return money ? subject(grammar.governingVerb(noun).filter(v -> tree.has(v, OBJECT))) : named;
  }

  /** "Norway will provide 30 million euros", "sent 300 soldiers". */
  private List<Entity> subject(Optional<Token> verb) {
    return verb
        .flatMap(grammar::subject)
        .flatMap(scene::mention)
        .map(Mention::entity)
        .filter(QuantityNotes::mayOwn)
        .stream()
        .toList();
  }

  private static boolean mayOwn(Entity entity) {
    return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGANISATION;
  }

  private List<Entity> of(Token noun) {
    boolean mutual =
        tree.children(noun).stream().anyMatch(child -> cues.is("mutual", child.lemma()));
    if (mutual) {
      return passage.sides();
    }
    return parties.ofNoun(noun).stream().filter(QuantityNotes::mayOwn).toList();
  }

  /** The year or day of the clause, also of the clause before it in the same sentence. */
  private Optional<When> period(Token noun) {
    Optional<Token> verb = noun.isVerb() ? Optional.of(noun) : grammar.governingVerb(noun);
    return verb.flatMap(v -> dates.of(passage, v))
        .or(() -> verb.map(tree::firstConjunct).flatMap(v -> dates.of(passage, v)));
  }
}
