package entente.extract.passage;

import static entente.article.Relation.*;
import static entente.article.Tag.*;

import entente.article.Block;
import entente.article.Property;
import entente.article.Span;
import entente.article.Token;
import entente.calendar.Anchors;
import entente.calendar.Found.Bond;
import entente.extract.calendar.Dated;
import entente.extract.calendar.Owners;
import entente.extract.calendar.Timeline;
import entente.extract.parse.Tree;
import entente.extract.scene.Scene;
import entente.extract.source.Readouts;
import entente.facts.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * When an event takes place, by the words that date it.
 *
 * <p>Words such as "today" and "Wednesday" count from the day of the news, which is the dateline's,
 * else the header's.
 */
public final class Dates {
  /** Within how many days before its own a read-out tells of another day as that of its event. */
  private static final int NEAR = 10;

  private final Scene scene;
  private final Timeline timeline;
  private final Optional<LocalDate> articleDay;
  private final boolean readout;
  private final boolean chronicle;
  private final boolean elsewhere;

  public Dates(Scene scene) {
    this.scene = scene;
    this.readout = Readouts.isReadout(scene);
    this.articleDay = scene.day();
    Optional<LocalDate> dateline = property(Property.Kind.DATELINE_DATE);
    Anchors anchors =
        new Anchors(
            articleDay, dateline.or(() -> articleDay), dateline.isPresent(), Optional.empty());
    this.timeline = new Timeline(scene.article().text(), scene.trees(), anchors, scene.cues());
    this.chronicle = articleDay.filter(this::isInTitle).isPresent();
    this.elsewhere = articleDay.filter(this::opensWithAnotherDay).isPresent();
  }

  /**
   * "met on May 15", "travelled on February 4-5" in the sentence that opens a read-out of a later
   * day, or of the day before, as the day of another zone of time may be: what it tells is not of
   * the day of the read-out.
   */
  private boolean opensWithAnotherDay(LocalDate day) {
    return scene.trees().stream()
        .filter(tree -> !isTitle(tree.sentence().block()))
        .limit(1)
        .flatMap(tree -> timeline.in(tree).stream())
        .map(Dated::when)
        .anyMatch(when -> isOn(when, day.plusDays(1)) || isShortlyBefore(when, day));
  }

  private static boolean isOn(When when, LocalDate day) {
    return when.derivation().equals("article-year") && when.start().equals(day.toString());
  }

  private static boolean isShortlyBefore(When when, LocalDate day) {
    return day(when.start())
        .filter(other -> other.isBefore(day) && other.isAfter(day.minusDays(NEAR)))
        .isPresent();
  }

  /** Whether the headline itself bears the day, as that of a chronicle or a daily briefing does. */
  private boolean isInTitle(LocalDate day) {
    return scene.trees().stream()
        .filter(tree -> isTitle(tree.sentence().block()))
        .flatMap(tree -> timeline.in(tree).stream())
        .map(Dated::when)
        .anyMatch(when -> when.derivation().equals("stated") && when.edtf().equals(day.toString()));
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
  public Optional<Integer> year() {
    return articleDay.map(LocalDate::getYear);
  }

  /** Whether it lies wholly behind the day of the article. */
  public boolean isAhead(When when) {
    return articleDay
        .map(LocalDate::toString)
        .filter(day ->
            when.start().compareTo(day.substring(0, Math.min(day.length(), when.start().length())))
                > 0)
        .isPresent();
  }

  /** "is holding a meeting on Friday", "this fall": what is told as going on has a time to come. */
  boolean isStillAhead(Passage passage, Token event) {
    boolean season =
        passage
            .tree()
            .has(event, NOUN_ADVERBIAL, word -> scene.cues().calendar().is("season", word.lemma()));
    return season || of(passage, event).filter(this::isAhead).isPresent();
  }

  /** Whether it lies wholly before the day of the article. */
  public boolean isPast(When when) {
    return articleDay
        .map(LocalDate::toString)
        .filter(day ->
            when.end().compareTo(day.substring(0, Math.min(day.length(), when.end().length()))) < 0)
        .isPresent();
  }

  /** The day of a read-out or joint text, on which it was issued. */
  public Optional<When> issueDay() {
    return articleDay
        .filter(day -> readout)
        .map(day -> new When(day.toString(), day.toString(), "readout-date"));
  }

  /** The day of a read-out, for the event that it reports. */
  public Optional<When> readoutDay() {
    return issueDay().filter(day -> !elsewhere);
  }

  /** What a chronicle tells in the present tense is of its day. */
  public Optional<When> chronicleDay(Token verb) {
    boolean present = verb.isPresent();
    return articleDay
        .filter(day -> chronicle && present)
        .map(day -> new When(day.toString(), day.toString(), "chronicle-day"));
  }

  /** The date that a word is part of: "Tuesday" in "Tuesday's bombing". */
  public Optional<When> at(Passage passage, Token word) {
    return in(passage.tree()).stream()
        .filter(dated -> dated.span().overlaps(word.span()))
        .findFirst()
        .map(Dated::when);
  }

  /** The date that stands with an event word; of several, its own, else the first after it. */
  public Optional<When> of(Passage passage, Token event) {
    return dated(passage, event).map(Dated::when);
  }

  /** "a member | since 2013": when what the word tells began. */
  public Optional<When> since(Passage passage, Token word) {
    Owners owners = new Owners(passage.tree(), scene.cues());
    return in(passage.tree()).stream()
        .filter(dated -> dated.bond() == Bond.SINCE)
        .filter(dated ->
            (word.isNoun() && dated.span().overlaps(Tree.span(passage.tree().subtree(word))))
                || owners
                    .owner(dated.span(), dated.bond())
                    .filter(owner -> owners.dates(owner, dated.span(), word))
                    .isPresent())
        .map(Dated::when)
        .findFirst();
  }

  private Optional<Dated> dated(Passage passage, Token event) {
    Tree tree = passage.tree();
    Owners owners = new Owners(tree, scene.cues());
    List<Dated> own = in(tree).stream().filter(dated -> belongs(owners, dated, event)).toList();
    return own.stream()
        .filter(dated -> isOwn(tree, dated, event))
        .findFirst()
        .or(() ->
            own.stream().filter(dated -> dated.span().begin() > event.span().begin()).findFirst())
        .or(() -> own.stream().findFirst());
  }

  private static boolean belongs(Owners owners, Dated dated, Token event) {
    boolean bounds = dated.bond() == Bond.LIMIT || dated.bond() == Bond.SINCE;
    Optional<Token> owner = owners.owner(dated.span(), dated.bond());
    boolean one = !dated.when().edtf().contains("/");
    return !bounds
        && owner
            .filter(word ->
                owners.dates(word, dated.span(), event) || (one && owners.isDuring(word, event)))
            .isPresent();
  }

  /**
   * Whether a word is part of a date, or leads to one, that stands behind a noun and is not its
   * own: "on 5 May" in "signed a treaty on 5 May".
   */
  public boolean isAside(Passage passage, Token word, Token noun) {
    Owners owners = new Owners(passage.tree(), scene.cues());
    return word.index() > noun.index()
        && in(passage.tree()).stream()
            .filter(dated -> isPartOf(passage.tree(), dated, word))
            .flatMap(dated -> owners.owner(dated.span(), dated.bond()).stream())
            .anyMatch(Token::isVerb);
  }

  private static boolean isPartOf(Tree tree, Dated dated, Token word) {
    boolean leads = tree.has(word, PREPOSITION_OBJECT, day -> dated.span().overlaps(day.span()));
    return leads || dated.span().overlaps(word.span());
  }

  /** "spoke today … on the anniversary of the attack on October 7": hung on the event itself. */
  private static boolean isOwn(Tree tree, Dated dated, Token event) {
    return tree.has(event, NOUN_ADVERBIAL, child -> dated.span().overlaps(child.span()));
  }

  /** The words of the date that stands with an event word. */
  public List<Token> words(Passage passage, Token event) {
    return dated(passage, event).stream()
        .flatMap(dated ->
            passage.tree().tokens().stream().filter(token -> token.span().overlaps(dated.span())))
        .toList();
  }

  /** The date that stands with an event word or comes right after the last word of its phrase. */
  public Optional<When> of(Passage passage, Token event, Token last) {
    List<Token> tokens = passage.tree().tokens();
    Owners owners = new Owners(passage.tree(), scene.cues());
    Optional<Dated> next =
        in(passage.tree()).stream().filter(dated -> isNext(tokens, last, dated.span())).findFirst();
    return next.filter(dated -> belongs(owners, dated, event))
        .map(Dated::when)
        .or(() -> of(passage, event))
        .or(() -> next.flatMap(dated -> timeline.as(passage.tree(), dated, event)));
  }

  private static boolean isNext(List<Token> tokens, Token last, Span date) {
    return tokens.stream()
            .skip(last.index() + 1L)
            .limit(2)
            .filter(token -> token.span().overlaps(date))
            .allMatch(token ->
                token.index() == last.index() + 1 || tokens.get(last.index() + 1).is(ADPOSITION))
        && tokens.stream()
            .skip(last.index() + 1L)
            .limit(2)
            .anyMatch(token -> token.span().overlaps(date));
  }

  /** All dates of a sentence. */
  public List<Dated> in(Tree tree) {
    return timeline.in(tree);
  }

  /** The month that follows a day: "on September 13, on the eve of the visit". */
  public static Optional<When> monthAfter(When day) {
    return day(day.start())
        .map(date -> YearMonth.from(date.plusDays(1)))
        .map(month -> new When(month.toString(), day.words(), "eve"));
  }

  /** So many days of which the day is the last: "concluded a two-day visit on Thursday". */
  public static When endingOn(When last, int days) {
    return day(last.edtf())
        .filter(end -> days > 1 && last.edtf().equals(end.toString()))
        .map(end -> new When(end.minusDays(days - 1L) + "/" + end, last.words(), last.derivation()))
        .orElse(last);
  }

  /** Whether a block is a headline. */
  public static boolean isTitle(Block block) {
    return block.kind() == Block.Kind.TITLE;
  }
}
