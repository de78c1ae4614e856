package entente.extract.situation;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Span;
import entente.article.Token;
import entente.extract.calendar.Dated;
import entente.extract.passage.Discourse;
import entente.extract.passage.Extractor;
import entente.extract.passage.Passage;
import entente.extract.passage.Receipts;
import entente.extract.passage.SentenceReader;
import entente.extract.scene.Scene;
import entente.facts.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers with what they measure: sums of money, power, shares, how long, counts of things. */
public final class QuantityExtractor implements Extractor {
  private static final String RULE = "quantity/number";

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
    private final Numbers numbers;
    private final QuantityNotes notes;
    private final Counted counted;
    private final Measured measured;
    private final Lasting lasting;
    private final Stated stated;

    Sentence(Passage passage, Receipts receipts, Numbers numbers) {
      super(passage);
      this.numbers = numbers;
      this.notes = new QuantityNotes(passage, receipts, numbers);
      this.counted = new Counted(passage);
      this.measured = new Measured(passage);
      this.lasting = new Lasting(passage);
      this.stated = new Stated(passage, numbers);
    }

    void read() {
      Span sentence = tree.sentence().span();
      List<Dated> dated = dates.in(tree);
      for (Numbers.Amount amount : numbers.in(scene.article().text(), sentence)) {
        boolean date = dated.stream().anyMatch(d -> d.span().overlaps(amount.span()));
        List<Token> tokens = tokens(amount.span());
        if (!tokens.isEmpty()
            && !date
            && !isConversion(amount)
            && !isRank(tokens.getFirst())
            && !isCitation(tokens.getFirst())
            && !isName(tokens.getLast())
            && !amount.isYear()) {
          amount(amount, tokens);
        }
      }
      tree.tokens().stream().filter(Token::isVerb).forEach(this::multiple);
    }

    /** "€250 million ($258 million)": the same sum again in another currency. */
    private boolean isConversion(Numbers.Amount amount) {
      int begin = tree.sentence().span().begin();
      return amount.isMoney()
          && amount.span().begin() > begin
          && numbers.opensConversion(scene.article().words(new Span(begin, amount.span().begin())));
    }

    /** "22 C.F.R. Parts 120": where a law stands. */
    private boolean isCitation(Token number) {
      int next = number.index() + 1;
      return next < tree.tokens().size()
          && tree.tokens().get(next).text().matches("(?:\\p{Lu}\\.){3,}.*");
    }

    /** "the 123 agreement": what it is called by; not "the two agreements". */
    private boolean isName(Token number) {
      return number.text().matches("\\d+")
          && tree.tokens().stream()
              .skip(number.index() + 1L)
              .dropWhile(token -> !Character.isLetterOrDigit(token.text().codePointAt(0)))
              .findFirst()
              .filter(noun -> noun.is(SINGULAR_NOUN, PROPER_NOUN) && is("called-by-number", noun))
              .isPresent();
    }

    /** "the top 30", "No. 5", "Resolution 2735", "Section 232": a place in an order. */
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
      Token last = tokens.getLast();
      boolean time = amount.unit().filter(cues.coded("duration")::contains).isPresent();
      if (isManyYears(amount, last)) {
        return;
      }
      if (time) {
        lasting.of(amount, last).ifPresent(it -> add(amount, tokens, it.of(), tokens, it.about()));
      } else if (amount.unit().isPresent()) {
        String change =
            amount.unit().get().equals("percent") ? measured.change(tokens.getFirst(), last) : "";
        measured.of(last).ifPresent(of -> add(amount, tokens, of, tokens, change));
      } else if (amount.joined()) {
        counted
            .members(amount, last)
            .ifPresent(of -> add(amount, tokens, of, tokens, "members of "));
      } else {
        bare(amount, tokens);
      }
    }

    /** "thousands of years": long, and no count of anything. */
    private boolean isManyYears(Numbers.Amount amount, Token last) {
      return amount.form() == Numbers.Form.VAGUE
          && tree
              .tokens()
              .subList(last.index(), Math.min(last.index() + 3, tree.tokens().size()))
              .stream()
              .anyMatch(unit -> cues.is("time-unit", unit.lemma()));
    }

    private void bare(Numbers.Amount amount, List<Token> tokens) {
      Token last = tokens.getLast();
      Optional<Token> things = counted.of(amount, last);
      List<Token> words = new ArrayList<>(tokens);
      things
          .filter(noun -> noun.isNoun() && noun.index() > last.index())
          .ifPresent(noun -> {
            if (tree.prepositional(last, "of").filter(noun::equals).isPresent()) {
              words.addAll(tree.tokens().subList(last.index() + 1, noun.index()));
            }
            words.add(noun);
          });
      things.or(() -> measured.level(last)).ifPresent(of -> add(amount, tokens, of, words, ""));
    }

    private void add(
        Numbers.Amount amount, List<Token> number, Token of, List<Token> words, String about) {
      boolean target = measured.isTarget(number.getLast());
      notes.add(
          new QuantityNotes.Reading(
              of,
              number,
              amount.value().stripTrailingZeros().toPlainString(),
              amount.unit().orElse("count"),
              target ? "target" : isOfVerb(number.getFirst()) ? "exact" : amount.qualifier(),
              stated.with(number, words),
              about,
              RULE),
          target);
    }

    /** "doubling two-way trade". */
    private void multiple(Token verb) {
      Optional<String> factor = cues.code("multiple", verb.lemma());
      Optional<Token> object = tree.child(verb, LOGICAL_OBJECTS).filter(measured::isAmount);
      if (factor.isEmpty() || object.isEmpty()) {
        return;
      }
      boolean goal =
          tree.head(verb)
              .flatMap(p -> tree.is(verb, PREPOSITION_CLAUSE) ? tree.head(p) : Optional.of(p))
              .filter(noun -> cues.is("goal", noun.lemma()))
              .isPresent();
      notes.add(
          new QuantityNotes.Reading(
              object.get(),
              List.of(verb),
              factor.get(),
              "multiple",
              "multiple",
              List.of(verb, object.get()),
              "",
              "quantity/multiple"),
          goal);
    }
  }
}
