package entente.extract;

import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.article.Token;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.facts.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When an event takes place, by the words that date it.
 *
 * <p>A date belongs to the verb or event noun that governs it; dates of other clauses are left
 * alone.
 *
 * <p>The day of the news, against which "today" and weekdays are resolved, is the dateline's. A
 * date in the header alone is a day of posting, possibly of a reprint; it counts as the day of the
 * news only where the headline is that of a read-out ("Readout of …", "Telephone conversation with
 * …"): such texts appear on the day.
 */
final class Dates {
  private static final int DEPTH = 12;

  private final Scene scene;
  private final DateWords words;
  private final Optional<LocalDate> articleDay;
  private final boolean readout;
  private final boolean chronicle;

  Dates(Scene scene) {
    this.scene = scene;
    this.readout = Readouts.isReadout(scene);
    this.articleDay = scene.day();
    Optional<LocalDate> dateline = property(Property.Kind.DATELINE_DATE);
    this.chronicle = articleDay.filter(this::isInTitle).isPresent();
    Optional<LocalDate> news =
        dateline.or(() -> readout || chronicle ? articleDay : Optional.empty());
    this.words = new DateWords(articleDay, news);
  }

  /** Whether the headline itself bears the day, as that of a chronicle or a daily briefing does. */
  private boolean isInTitle(LocalDate day) {
    DateWords stated = new DateWords(Optional.empty(), Optional.empty());
    return scene.article().blocks().stream()
        .filter(Dates::isTitle)
        .flatMap(block -> stated.in(scene.article().text(), block.span()).stream())
        .anyMatch(dated -> dated.when().edtf().equals(day.toString()));
  }

  private Optional<LocalDate> property(Property.Kind kind) {
    return scene.article().property(kind).map(Property::value).flatMap(Dates::day);
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The year of the article. */
  Optional<Integer> year() {
    return articleDay.map(LocalDate::getYear);
  }

  /** The day of a read-out, for the event that it reports. */
  Optional<When> readoutDay() {
    return articleDay
        .filter(day -> readout)
        .map(day -> new When(day.toString(), day.toString(), "readout-date"));
  }

  /** What a chronicle tells in the present tense is of its day. */
  Optional<When> chronicleDay(Token verb) {
    boolean present = verb.pos().equals("VBZ") || verb.pos().equals("VBP");
    return articleDay
        .filter(day -> chronicle && present)
        .map(day -> new When(day.toString(), day.toString(), "chronicle-day"));
  }

  /** The date that a word is part of: "Tuesday" in "Tuesday's bombing". */
  Optional<When> at(Passage passage, Token word) {
    return in(passage.tree()).stream()
        .filter(dated -> dated.span().overlaps(word.span()))
        .findFirst()
        .map(Dated::when);
  }

  /** The date that stands with an event word; of several, its own, else the first after it. */
  Optional<When> of(Passage passage, Token event) {
    return dated(passage, event).map(Dated::when);
  }

  private Optional<Dated> dated(Passage passage, Token event) {
    List<Dated> own =
        in(passage.tree()).stream().filter(dated -> belongs(passage, dated, event)).toList();
    return own.stream()
        .filter(dated -> isOwn(passage.tree(), dated, event))
        .findFirst()
        .or(() ->
            own.stream().filter(dated -> dated.span().begin() > event.span().begin()).findFirst())
        .or(() -> own.stream().findFirst());
  }

  /** "spoke today … on the anniversary of the attack on October 7": hung on the event itself. */
  private static boolean isOwn(Tree tree, Dated dated, Token event) {
    return tree.children(event, "npadvmod", "tmod").stream()
        .anyMatch(child -> dated.span().overlaps(child.span()));
  }

  /** The words of the date that stands with an event word. */
  List<Token> words(Passage passage, Token event) {
    return dated(passage, event).stream()
        .flatMap(dated ->
            passage.tree().tokens().stream().filter(token -> token.span().overlaps(dated.span())))
        .toList();
  }

  /** The date that stands with an event word or comes right after the last word of its phrase. */
  Optional<When> of(Passage passage, Token event, Token last) {
    List<Token> tokens = passage.tree().tokens();
    return of(passage, event)
        .or(() ->
            in(passage.tree()).stream()
                .filter(dated -> isNext(tokens, last, dated.span()))
                .findFirst()
                .map(Dated::when));
  }

  private static boolean isNext(List<Token> tokens, Token last, Span date) {
    return tokens.stream()
            .skip(last.index() + 1L)
            .limit(2)
            .filter(token -> token.span().overlaps(date))
            .allMatch(token ->
                token.index() == last.index() + 1
                    || tokens.get(last.index() + 1).pos().equals("IN"))
        && tokens.stream()
            .skip(last.index() + 1L)
            .limit(2)
            .anyMatch(token -> token.span().overlaps(date));
  }

  /** All dates of a sentence. */
  List<Dated> in(Tree tree) {
    Span sentence = tree.sentence().span();
    return words.in(scene.article().text(), sentence);
  }

  /** The month that follows a day: "on September 13, on the eve of the visit". */
  static Optional<When> monthAfter(When day) {
    return day(day.start())
        .map(date -> YearMonth.from(date.plusDays(1)))
        .map(month -> new When(month.toString(), day.words(), "eve"));
  }

  private boolean belongs(Passage passage, Dated dated, Token event) {
    Tree tree = passage.tree();
    Optional<Token> anchor =
        tree.tokens().stream()
            .filter(token -> token.span().overlaps(dated.span()))
            .filter(
                token -> tree.head(token).filter(h -> h.span().overlaps(dated.span())).isEmpty())
            .findFirst();
    return anchor.filter(token -> leadsTo(passage, token, event)).isPresent();
  }

  /** Whether the way up from the date meets the event before another verb or event. */
  private boolean leadsTo(Passage passage, Token anchor, Token event) {
    Tree tree = passage.tree();
    Token current = anchor;
    for (int i = 0; i < DEPTH; i++) {
      if (current.equals(event) || isClauseOf(tree, current, event)) {
        return true;
      }
      if (i > 0 && (isVerb(tree, current) || isEventNoun(current))) {
        return false;
      }
      Optional<Token> head = tree.head(current);
      if (head.isEmpty()) {
        return false;
      }
      current = head.get();
    }
    return false;
  }

  private boolean isVerb(Tree tree, Token token) {
    return token.isVerb() && !tree.is(token, "prep");
  }

  /** A verb that carries the event: "paid" over "visit", "said" over "when meeting". */
  private boolean isClauseOf(Tree tree, Token verb, Token event) {
    if (!verb.isVerb()) {
      return false;
    }
    Optional<Token> head = tree.head(event).filter(verb::equals);
    boolean carried =
        tree.is(event, "dobj", "nsubjpass", "nsubj") && scene.cues().is("light-verb", verb.lemma());
    boolean meanwhile =
        tree.is(event, "advcl")
            && tree.children(event, "advmod", "mark").stream()
                .anyMatch(t ->
                    List.of("when", "while", "as").contains(t.lemma().toLowerCase(Locale.ROOT)));
    return head.isPresent() && (carried || meanwhile);
  }

  private boolean isEventNoun(Token token) {
    return token.isNoun()
        && (scene.cues().is("visit-noun", token.lemma())
            || scene.cues().is("meeting-noun", token.lemma())
            || scene.cues().is("document-noun", token.lemma())
            || scene.cues().is("summit-noun", token.lemma())
            || token.lemma().equals("article"));
  }

  /** Whether a block is a headline. */
  static boolean isTitle(Block block) {
    return block.kind() == Block.Kind.TITLE;
  }
}
