package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.calendar.Dated;
import entente.extract.passage.ActWords;
import entente.extract.passage.Discourse;
import entente.extract.passage.EventNames;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import entente.facts.Entity;
import entente.facts.Fact;
import entente.facts.Mention;
import entente.facts.Modality;
import entente.facts.Polarity;
import entente.facts.Voice;
import entente.facts.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers with what they measure: sums of money, power, shares, and counts of things. */
public final class QuantityExtractor implements Extractor {
  private static final double SURE = 0.85;

  @Override
  public List<Claim> claims(Discourse discourse) {
    Receipts receipts = new Receipts();
    Numbers numbers = new Numbers(discourse.scene().cues());
    for (Passage passage : discourse.passages()) {
      if (Scene.isRunning(passage.tree())) {
        new Sentence(passage, receipts, numbers).read();
      }
    }
    return receipts.claims();
  }

  private static final class Sentence extends SentenceReader {
    private final Receipts receipts;
    private final Numbers numbers;

    Sentence(Passage passage, Receipts receipts, Numbers numbers) {
      super(passage);
      this.receipts = receipts;
      this.numbers = numbers;
    }

    void read() {
      Span sentence = tree.sentence().span();
      List<Dated> dated = dates.in(tree);
      for (Numbers.Amount amount : numbers.in(scene.article().text(), sentence)) {
        boolean date = dated.stream().anyMatch(d -> d.span().overlaps(amount.span()));
        List<Token> tokens = tokens(amount.span());
        boolean ranked = !tokens.isEmpty() && isRank(tokens.get(0));
        if (isConversion(amount)) {
          continue;
        }
        if (!date && !ranked && !amount.isYear() && !tokens.isEmpty()) {
          amount(amount, tokens);
        }
      }
      tree.tokens().stream().filter(Token::isVerb).forEach(this::multiple);
    }

    /** "€250 million ($258 million)": the same sum again in another currency. */
    private boolean isConversion(Numbers.Amount amount) {
      int begin = tree.sentence().span().begin();
      if (amount.span().begin() <= begin) {
        return false;
      }
      String before = scene.article().words(new Span(begin, amount.span().begin()));
      boolean money = amount.unit().filter(unit -> unit.matches("[A-Z]{3}")).isPresent();
      return money && numbers.opensConversion(before);
    }

    /** "the top 30", "No. 5", "Resolution 2735": a place in an order, not a quantity. */
    private boolean isRank(Token number) {
      if (number.index() == 0) {
        return false;
      }
      Token before = tree.tokens().get(number.index() - 1);
      boolean label =
          before.isProper() && number.text().matches("\\d+") && tree.under(number, before);
      return label || cues.is("rank-label", before.text().toLowerCase(Locale.ROOT));
    }

    /** "handed over | two suspects": neither more nor fewer. */
    private boolean isOfVerb(Token number) {
      return number.index() > 0 && tree.is(tree.tokens().get(number.index() - 1), PARTICLE);
    }

    private List<Token> tokens(Span span) {
      return tree.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    }

    private void amount(Numbers.Amount amount, List<Token> tokens) {
      Token last = tokens.get(tokens.size() - 1);
      Optional<Token> counted = amount.unit().isPresent() ? measured(last) : counted(amount, last);
      counted.ifPresent(noun -> {
        boolean target = isTarget(last);
        List<Token> words = new ArrayList<>(tokens);
        if (amount.unit().isEmpty()) {
          words.add(noun);
        }
        add(
            noun,
            tokens,
            amount.value(),
            amount.unit().orElse("count"),
            target ? "target" : isOfVerb(tokens.getFirst()) ? "exact" : amount.qualifier(),
            words,
            voice(last, target),
            "quantity/number");
      });
    }

    private Voice voice(Token word, boolean target) {
      Optional<Token> verb = grammar.governingVerb(word);
      Modality over =
          verb.map(v -> passage.voice(v).modality())
              .filter(m -> m != Modality.HAPPENED && m != Modality.ONGOING)
              .orElse(Modality.ASSERTED);
      return passage.voice(word, target ? Modality.INTENDED : over, Polarity.POSITIVE);
    }

    /** What is counted: the plural noun that the number stands before. */
    private Optional<Token> counted(Numbers.Amount amount, Token number) {
      Token noun = nounOf(number);
      boolean plural = noun.isPlural();
      boolean definite =
          amount.inWords()
              && tree.children(noun).stream()
                  .filter(child -> child.index() < number.index())
                  .anyMatch(child ->
                      List.of(
                              "the", "these", "those", "both", "other", "its", "their", "our", "my",
                              "his", "her")
                          .contains(child.text().toLowerCase(Locale.ROOT)));
      String lemma = noun.lemma().toLowerCase(Locale.ROOT);
      boolean time = cues.is("time-unit", lemma) && !isDuration(noun, amount);
      boolean common = !time && (!amount.inWords() || !cues.is("not-counted", lemma));
      boolean before = noun.index() > number.index();
      return plural && before && common && !definite ? Optional.of(noun) : Optional.empty();
    }

    /** "worked there for 24 years", but not "for the past 20 years". */
    private boolean isDuration(Token noun, Numbers.Amount amount) {
      boolean lasted =
          tree.head(noun)
              .filter(p -> tree.is(p, PREPOSITION) && p.lemma().equals("for"))
              .isPresent();
      return lasted && !amount.inWords() && tree.children(noun).size() == 1;
    }

    /** The noun over a number, also where an adjective stands between. */
    private Token nounOf(Token number) {
      Token current = number;
      for (int i = 0; i < 4 && tree.is(current, MODIFIER, COMPOUND, ADVERBIAL, QUANTIFIER); i++) {
        Optional<Token> head = tree.head(current);
        if (head.isEmpty()) {
          return current;
        }
        current = head.get();
        if (current.isPlural()) {
          return current;
        }
      }
      return current;
    }

    /** "€35 billion in funding": the noun right after, whatever the tree says. */
    private Optional<Token> next(Token unit) {
      return tree.tokens().stream()
          .skip(unit.index() + 1L)
          .limit(1)
          .filter(token -> List.of("in", "of").contains(ActWords.lower(token)))
          .flatMap(token -> tree.children(token, PREPOSITION_OBJECT).stream())
          .filter(Token::isNoun)
          .findFirst();
    }

    /**
     * What a sum measures: "a total amount of …", "trade to …", "… in new initiatives", "trade
     * reached …".
     */
    private Optional<Token> measured(Token unit) {
      Token top = tree.is(unit, PREMODIFIERS) ? tree.head(unit).orElse(unit) : unit;
      Optional<Token> in =
          tree.prepositional(unit, "in")
              .or(() -> tree.prepositional(top, "in"))
              .filter(Token::isNoun);
      Optional<Token> owner =
          tree.head(top)
              .filter(p -> tree.is(p, PREPOSITION) && p.lemma().equals("of"))
              .flatMap(tree::head)
              .filter(Token::isNoun);
      Optional<Token> verb = grammar.governingVerb(top);
      Optional<Token> raised =
          verb.flatMap(v -> tree.child(v, OBJECT)).filter(o -> !tree.under(unit, o));
      Optional<Token> subject = verb.flatMap(this::subject);
      boolean described = !top.equals(unit) && top.isNoun() && cues.is("amount", top.lemma());
      return in.filter(noun -> !isPlaceOrTime(noun))
          .or(() -> next(unit).filter(noun -> !isPlaceOrTime(noun)))
          .or(() -> owner)
          .or(() -> described ? Optional.of(top) : Optional.empty())
          .or(() -> raised.filter(o -> isAmount(o)))
          .or(() -> subject.filter(this::isAmount))
          .or(() -> tree.prepositional(unit, "for").filter(Token::isNoun))
          .or(() -> verb.flatMap(v -> tree.prepositional(v, "for")).filter(Token::isNoun))
          .or(() -> Optional.of(top).filter(noun -> noun.isNoun() && !noun.equals(unit)))
          .or(() -> subject.filter(noun -> noun.isNoun() && scene.mention(noun).isEmpty()))
          .or(() -> Optional.of(unit));
    }

    /** The subject, of "which" what it stands for. */
    private Optional<Token> subject(Token verb) {
      Optional<Token> own = tree.child(verb, SUBJECTS);
      boolean relative = own.filter(word -> word.is(WH_DETERMINATIVE)).isPresent();
      return relative ? tree.head(verb).filter(noun -> tree.is(verb, RELATIVE)) : own;
    }

    private boolean isAmount(Token noun) {
      return cues.is("amount", noun.lemma());
    }

    private boolean isPlaceOrTime(Token noun) {
      boolean named =
          noun.text().matches("\\d{4}|[A-Z].*")
              && (scene.mention(noun).isPresent() || noun.text().matches("\\d+"));
      return named || dates.at(passage, noun).isPresent();
    }

    /** "to increase trade to 30 billion": a number that is yet to be reached. */
    private boolean isTarget(Token number) {
      Optional<Token> preposition =
          tree.head(number).filter(p -> p.lemma().equals("to") && tree.is(p, PREPOSITION));
      Optional<Token> verb = preposition.flatMap(tree::head).filter(Token::isVerb);
      boolean bare = verb.filter(v -> v.is(BASE_FORM)).isPresent();
      return bare && verb.filter(v -> is("raising-verb", v)).isPresent();
    }

    /** "doubling two-way trade". */
    private void multiple(Token verb) {
      Optional<String> factor = cues.code("multiple", verb.lemma());
      Optional<Token> object = tree.child(verb, LOGICAL_OBJECTS).filter(this::isAmount);
      if (factor.isEmpty() || object.isEmpty()) {
        return;
      }
      boolean goal =
          tree.head(verb)
              .flatMap(p -> tree.is(verb, PREPOSITION_CLAUSE) ? tree.head(p) : Optional.of(p))
              .filter(noun -> cues.is("goal", noun.lemma()))
              .isPresent();
      add(
          object.get(),
          List.of(verb),
          new BigDecimal(factor.get()),
          "multiple",
          "multiple",
          List.of(verb, object.get()),
          voice(verb, goal),
          "quantity/multiple");
    }

    private void add(
        Token noun,
        List<Token> number,
        BigDecimal value,
        String unit,
        String qualifier,
        List<Token> words,
        Voice voice,
        String rule) {
      List<Token> ordered = words.stream().sorted(Comparator.comparingInt(Token::index)).toList();
      receipts.add(
          new Fact.Quantity(
              of(noun, unit),
              change(number, unit) + measure(noun, number),
              value.toPlainString(),
              unit,
              qualifier,
              scene.words(ordered),
              period(noun)),
          voice,
          ordered,
          rule,
          SURE);
    }

    /** The thing measured without the number; of "pairs of ports", the ports. */
    private String measure(Token noun, List<Token> number) {
      Optional<Token> of = is("pair", noun) ? tree.prepositional(noun, "of") : Optional.empty();
      List<Token> name =
          EventNames.tokens(passage, of.orElse(noun)).stream()
              .filter(token -> number.stream().noneMatch(token::equals))
              .filter(token -> !tree.is(token, QUANTIFIER) && !token.is(CARDINAL))
              .filter(token ->
                  !cues.code("qualifier", token.lemma().toLowerCase(Locale.ROOT)).isPresent())
              .toList();
      List<Token> whole = name.stream().takeWhile(token -> !isDangling(token, name)).toList();
      String label = whole.isEmpty() ? "" : numbers.unqualified(scene.words(whole));
      return label.isBlank() ? "amount" : label;
    }

    /** A preposition whose object was the number. */
    private boolean isDangling(Token token, List<Token> name) {
      return tree.is(token, PREPOSITION)
          && !tree.has(token, PREPOSITION_OBJECT, object -> name.stream().anyMatch(object::equals));
    }

    /** "grew by 22%" is growth, no share. */
    private String change(List<Token> number, String unit) {
      Optional<Token> verb =
          unit.equals("percent") ? grammar.governingVerb(number.getLast()) : Optional.empty();
      boolean by =
          number.getFirst().index() > 0
              && tree.tokens().get(number.getFirst().index() - 1).lemma().equals("by");
      return verb.filter(v -> by)
          .map(v -> is("falling-verb", v))
          .map(falls -> falls ? "decline of " : "growth of ")
          .orElse("");
    }

    private List<Entity> of(Token noun, String unit) {
      List<Entity> named = of(noun);
      return named.isEmpty() && unit.matches("[A-Z]{3}") ? giver(noun) : named;
    }

    /** "Norway will provide 30 million euros": of a sum, who gives or gets it. */
    private List<Entity> giver(Token noun) {
      return grammar
          .governingVerb(noun)
          .filter(verb -> tree.has(verb, OBJECT))
          .flatMap(grammar::subject)
          .flatMap(scene::mention)
          .map(Mention::entity)
          .filter(entity ->
              entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGANISATION)
          .stream()
          .toList();
    }

    private List<Entity> of(Token noun) {
      boolean mutual =
          tree.children(noun).stream().anyMatch(child -> cues.is("mutual", child.lemma()));
      if (mutual) {
        return passage.sides();
      }
      List<Entity> named = new ArrayList<>(parties.ofNoun(noun));
      return named.stream()
          .filter(entity ->
              entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGANISATION)
          .toList();
    }

    /** The year or day of the clause, also of the clause before it in the same sentence. */
    private Optional<When> period(Token noun) {
      Optional<Token> verb = grammar.governingVerb(noun);
      return verb.flatMap(v -> dates.of(passage, v))
          .or(() -> verb.map(tree::firstConjunct).flatMap(v -> dates.of(passage, v)));
    }
  }
}
