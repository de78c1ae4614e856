package entente.link.office;

import static entente.lexicon.FunctionWords.ARTICLES;

import entente.facts.Entity;
import entente.link.OfficeMention;
import entente.link.person.PersonForms;
import entente.link.title.TitleGroups;
import entente.link.title.TitlePhrase;
import entente.link.title.TitleReader;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Inflection;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds who bears which title: those before and behind the names of persons. */
final class Bearers {
  private static final Set<String> ARE = Set.of("is", "are", "was", "were");
  private static final Set<Title.Kind> RANKS =
      EnumSet.of(Title.Kind.ENVOY, Title.Kind.LEGISLATIVE, Title.Kind.MILITARY);

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");

  /** So many words behind a title its verb may stand. */
  private static final int REACH = 6;

  private final Cues cues;
  private final TitleReader titles;
  private final TitleGroups groups;

  Bearers(Cues cues, TitleReader titles) {
    this.cues = cues;
    this.titles = titles;
    this.groups = new TitleGroups(cues, titles);
  }

  /** The title that begins at the word, and the name behind it. */
  Optional<Borne> before(Marks marks, int at) {
    Optional<TitlePhrase> phrase = titles.at(marks, at);
    int after = phrase.map(TitlePhrase::next).orElse(at);
    if (after == at || after >= marks.size()) {
      return Optional.empty();
    }
    Words words = marks.words();
    boolean comma = PersonForms.mayTakeComma(marks, phrase.get()) && words.gap(after).equals(",");
    int next = marks.from(after).isPresent() ? after : behindRank(marks, after);
    return marks
        .from(next)
        .filter(Found::isPerson)
        .filter(person -> (words.follows(after) || comma) && !isOfBody(marks, at))
        .map(person ->
            new Borne(
                words,
                person,
                titles.withOwnerBehind(marks, phrase.get(), person.last()),
                at,
                titles.end(marks, phrase.get(), person.last()),
                comma ? OfficeMention.Sign.COMMA : OfficeMention.Sign.BEFORE));
  }

  /** The title in the plural that begins at the word, borne by each of the persons behind it. */
  List<Borne> group(Marks marks, int at) {
    return groups
        .at(
            marks,
            at,
            name ->
                marks
                    .from(name)
                    .filter(Found::isPerson)
                    .map(person -> OptionalInt.of(person.last()))
                    .orElseGet(OptionalInt::empty))
        .stream()
        .map(one ->
            new Borne(
                marks.words(),
                marks.at(one.first()).orElseThrow(),
                one.phrase(),
                at,
                one.end(),
                OfficeMention.Sign.GROUP))
        .toList();
  }

  /** "the Commissioner for Peace, H.E. Ambassador Ana Vik": a rank that is no office of its own. */
  private int behindRank(Marks marks, int at) {
    return titles
        .at(marks, at)
        .filter(rank -> rank.of().isEmpty() && rank.next() < marks.size())
        .filter(rank -> rank.titles().stream().allMatch(one -> RANKS.contains(one.kind())))
        .map(TitlePhrase::next)
        .map(next -> marks.at(next).isPresent() ? next : behindRank(marks, next))
        .orElse(at);
  }

  /** "Council President Ana Vik of Chile" presides over no state. */
  private boolean isOfBody(Marks marks, int at) {
    Words words = marks.words();
    return words.follows(at)
        && marks.at(at - 1).isEmpty()
        && cues.forms(words, at - 1).stream()
            .filter(hit -> hit.last() == at - 1 && words.at(at - 1).isCapital())
            .flatMap(hit -> hit.values().stream())
            .anyMatch(form -> form.kind() == Entity.Kind.ORGANISATION);
  }

  /** "King Charles III": a title that stands in a name by which a known person is called. */
  Optional<Borne> inside(Marks marks, Found person) {
    Words words = marks.words();
    return cues.titles(words, person.first()).stream()
        .filter(hit -> person.entity().known() && hit.last() < person.last())
        .map(hit -> TitlePhrase.of(person.first(), hit.last() + 1, hit.values().getFirst()))
        .map(phrase -> titles.withOwnerBehind(marks, phrase, person.last()))
        .map(phrase ->
            new Borne(
                words,
                person,
                phrase,
                person.first(),
                titles.end(marks, phrase, person.last()),
                OfficeMention.Sign.BEFORE))
        .findFirst();
  }

  /** The title behind the name and a comma or "as". */
  Optional<Borne> behind(Marks marks, Found person) {
    Words words = marks.words();
    int at = cues.behindLetters(words, person.last() + 1);
    boolean comma = at < words.size() && words.gap(at).equals(",");
    boolean as = words.follows(at) && words.key(at).equals("as");
    int from = as ? at + 1 : at;
    if (!(comma || as) || from >= words.size()) {
      return Optional.empty();
    }
    int title = comma ? behindCopula(words, from) : from;
    boolean over = title > from && cues.is(Use.SERVED, words.key(from + 1));
    int first = titles.behindOwner(words, title);
    return titles
        .at(marks, first)
        .map(phrase -> titles.withBodyBehind(marks, phrase))
        .filter(phrase -> !phrase.isHonorific())
        .filter(phrase -> as || !actsItself(words, person, from, phrase))
        .map(phrase -> withNext(marks, phrase))
        .filter(phrase -> marks.from(phrase.next()).filter(Found::isPerson).isEmpty())
        .map(phrase -> phrase.ownedBy(sender(marks, person)))
        .map(phrase -> over ? phrase.over() : phrase)
        .map(phrase ->
            new Borne(
                words,
                person,
                phrase,
                person.first(),
                phrase.next() - 1,
                OfficeMention.Sign.BEHIND));
  }

  /**
   * "During his meeting with Minister Ana Vik, the president | said": another than she, since no
   * comma ends what would be said of her.
   */
  private boolean actsItself(Words words, Found person, int the, TitlePhrase phrase) {
    int begin = person.first();
    while (begin > 0 && !words.begins(begin)) {
      begin--;
    }
    String opening = words.key(begin);
    boolean fronted = cues.is(Use.FRONTING, opening) || opening.endsWith("ing");
    return fronted
        && ARTICLES.contains(words.key(the))
        && IntStream.range(phrase.next(), Math.min(phrase.next() + REACH, words.size()))
            .takeWhile(at -> words.joins(at) && !RELATIVES.contains(words.key(at)))
            .anyMatch(at -> isVerb(words.key(at)));
  }

  private boolean isVerb(String key) {
    return cues.is(Use.SPEECH, key)
        || key.endsWith("ed")
        || Inflection.isFormOf(key, lemma -> cues.is(Use.ACT, lemma));
  }

  /** "…, Deputy Prime Minister, Minister of Defence of Chile": offices that commas part. */
  private TitlePhrase withNext(Marks marks, TitlePhrase phrase) {
    int at = phrase.next();
    return at < marks.size() && marks.words().gap(at).equals(",")
        ? titles
            .at(marks, at)
            .filter(next -> phrase.isOffice() && next.isOffice() && next.of().isPresent())
            .filter(next ->
                next.titles().stream()
                    .allMatch(one -> one.kind().isNational() || phrase.of().isPresent()))
            .filter(next -> marks.from(next.next()).filter(Found::isPerson).isEmpty())
            .map(phrase::and)
            .orElse(phrase)
        : phrase;
  }

  /** Whom a delegate speaks for: "Kingdom of Tonga: Hon. Vik", "Chad was represented by Ms Vik". */
  private Optional<Entity> sender(Marks marks, Found person) {
    Words words = marks.words();
    int name = cues.addressed(words, person.first());
    boolean by = words.follows(name) && words.key(name - 1).equals("by");
    int last = by ? name - 2 : words.gap(name).equals(":") ? name - 1 : -1;
    boolean represented = by && last > 0 && cues.is(Use.REPRESENTED, words.key(last));
    int state = represented ? last - (ARE.contains(words.key(last - 1)) ? 2 : 1) : last;
    return marks
        .at(state)
        .filter(found -> found.isState() && !found.is(Found.Kind.ADJECTIVE))
        .map(Found::entity);
  }

  /** "Ana Vik, who is also president of the Assembly", "who served as its head". */
  private int behindCopula(Words words, int at) {
    boolean over = cues.is(Use.SERVED, words.key(at + 1));
    if (!words.key(at).equals("who") || !(over || words.key(at + 1).equals("is"))) {
      return at;
    }
    return at + (Set.of("also", "as").contains(words.key(at + 2)) ? 3 : 2);
  }
}
