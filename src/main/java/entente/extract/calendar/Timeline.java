package entente.extract.calendar;

import entente.article.Span;
import entente.article.Text;
import entente.article.Token;
import entente.calendar.Anchors;
import entente.calendar.Expression;
import entente.calendar.Found;
import entente.calendar.Found.Bond;
import entente.calendar.Resolver;
import entente.calendar.Tense;
import entente.extract.parse.Tree;
import entente.facts.When;
import entente.lexicon.Cues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of an article's sentences, read from top to bottom: each may count from the one before.
 */
public final class Timeline {
  private static final int DAY = "2024-07-03".length();
  private static final int REACH = 3;

  private final Map<Integer, List<Dated>> sentences = new HashMap<>();
  private final Text text;
  private final Cues cues;
  private Optional<LocalDate> last = Optional.empty();
  private int lastNumber;

  public Timeline(Text text, List<Tree> trees, Anchors anchors, Cues cues) {
    this.text = text;
    this.cues = cues;
    for (Tree tree : trees) {
      sentences.put(tree.sentence().number(), read(tree, anchors));
    }
  }

  /** The dates of a sentence, in text order. */
  public List<Dated> in(Tree tree) {
    return sentences.getOrDefault(tree.sentence().number(), List.of());
  }

  /** What a date comes to for a word that it stands beside but does not hang on. */
  public Optional<When> as(Tree tree, Dated dated, Token event) {
    return dated.in(new Tenses(tree, cues).of(event));
  }

  private List<Dated> read(Tree tree, Anchors anchors) {
    Span sentence = tree.sentence().span();
    int begin = text.utf16(sentence.begin());
    List<Dated> dated = new ArrayList<>();
    Owners owners = new Owners(tree, cues);
    Tenses tenses = new Tenses(tree, cues);
    for (Found found : cues.calendar().in(text.in(sentence))) {
      Span span = text.span(begin + found.from(), begin + found.to());
      Optional<Token> owner = owners.owner(span, found.bond());
      Tense tense = owner.map(tenses::of).orElse(Tense.OPEN);
      boolean near = tree.sentence().number() - lastNumber <= REACH;
      Anchors known = anchors.after(last.filter(day -> near));
      new Resolver(known, tense)
          .date(found.expression())
          .map(day -> new When(day.edtf(), text.in(span), day.derivation()))
          .ifPresent(when -> {
            dated.add(new Dated(span, found.bond(), found.expression(), known, when));
            owner.flatMap(word -> distant(tree, word, dated.getLast())).ifPresent(dated::add);
            note(tree, found, when, owner);
          });
    }
    return List.copyOf(dated);
  }

  /** "three days after the vote on 5 July": the day of the verb, counted from that of the vote. */
  private Optional<Dated> distant(Tree tree, Token owner, Dated event) {
    if (!owner.isNoun() || event.when().end().length() != DAY) {
      return Optional.empty();
    }
    Anchors day = event.anchors().after(Optional.of(LocalDate.parse(event.when().end())));
    return new Distances(tree, cues)
        .of(owner, event.span())
        .flatMap(distance ->
            new Resolver(day, Tense.OPEN)
                .date(distance.expression())
                .map(to -> new When(to.edtf(), text.in(distance.span()), to.derivation()))
                .map(
                    when -> new Dated(distance.span(), Bond.AT, distance.expression(), day, when)));
  }

  /** A day on which something was done; not that of a document, nor one that only bounds. */
  private void note(Tree tree, Found found, When when, Optional<Token> owner) {
    boolean event =
        owner.filter(Token::isVerb).isPresent()
            && found.bond() != Bond.LIMIT
            && found.bond() != Bond.SINCE
            && !(found.expression() instanceof Expression.Weekend);
    if (event && when.end().length() == DAY) {
      last = Optional.of(LocalDate.parse(when.end()));
      lastNumber = tree.sentence().number();
    }
  }
}
