package entente.link.title;

import static entente.lexicon.FunctionWords.ARTICLES;

import entente.facts.Entity;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.OfficeWords;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads titles: whose, which, and the word behind them. */
public final class TitleReader {

  private final Cues cues;
  private final Belonging belonging;
  private final StatePhrase states;
  private final Fields fields;

  /**
   * A reader of the titles in the tables.
   *
   * @param seats who governs from a city
   */
  public TitleReader(Cues cues, Function<Entity, Optional<Entity>> seats) {
    this.cues = cues;
    this.states = new StatePhrase(cues);
    this.belonging = new Belonging(cues, states, seats);
    this.fields = new Fields(cues, false);
  }

  /** The phrase that begins at the word, its state or organisation included. */
  public Optional<TitlePhrase> at(Marks marks, int first) {
    Optional<Found> owner = marks.from(first).filter(Found::mayOwn);
    if (owner.isPresent()) {
      int next = behindRuler(marks.words(), owner.get().last() + 1);
      boolean possessive = isPossessive(marks.words(), next);
      boolean near = marks.words().joins(next) || possessive;
      return near
          ? phrase(marks, first, next, Optional.of(owner.get().entity()))
              .filter(phrase -> possessive || mayBeOf(owner.get().entity(), phrase))
          : Optional.empty();
    }
    return marks.at(first).isEmpty()
        ? sent(marks, first).or(() -> phrase(marks, first, first, Optional.empty()))
        : Optional.empty();
  }

  /** "the Secretary-General's Special Envoy": of which organisation, the article tells. */
  private Optional<TitlePhrase> sent(Marks marks, int first) {
    Words words = marks.words();
    return cues.titles(words, first).stream()
        .filter(hit -> cues.offices().is(Use.SENDER, hit.values().getFirst().title()))
        .filter(hit -> isPossessive(words, hit.last() + 1))
        .findFirst()
        .flatMap(hit ->
            phrase(marks, first, hit.last() + 1, Optional.empty())
                .filter(TitlePhrase::isOffice)
                .map(phrase -> phrase.sentBy(hit.values().getFirst())));
  }

  /** "They met in Oslo. Prime Minister Lund" is of no city; "Oslo Mayor Lund" is. */
  private static boolean mayBeOf(Entity owner, TitlePhrase phrase) {
    return !owner.type().equals("City")
        || phrase.titles().stream().noneMatch(title -> title.kind().isNational());
  }

  /** The phrase with the owner named behind its bearer: "President Mario Abdo of Paraguay". */
  public TitlePhrase withOwnerBehind(Marks marks, TitlePhrase phrase, int last) {
    return ownerBehind(marks, phrase, last)
        .map(owner -> phrase.ownedBy(owner.entity()))
        .orElse(phrase);
  }

  /** "Ana Vik, Executive Director, Coral Bank": the body stands behind a comma. */
  public TitlePhrase withBodyBehind(Marks marks, TitlePhrase phrase) {
    int next = phrase.next();
    boolean comma = next < marks.size() && marks.words().gap(next).matches("\\)?,");
    return phrase.of().isPresent() || phrase.isHonorific() || !comma
        ? phrase
        : marks
            .from(next)
            .map(Found::entity)
            .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
            .map(body -> phrase.ownedBy(Optional.of(body)))
            .orElse(phrase);
  }

  /** The last word of that owner, or of the name if none is behind it. */
  public int end(Marks marks, TitlePhrase phrase, int last) {
    return ownerBehind(marks, phrase, last)
        .filter(owner -> owner.entity().isPresent())
        .map(owner -> owner.next() - 1)
        .orElse(last);
  }

  private Optional<StatePhrase.Owner> ownerBehind(Marks marks, TitlePhrase phrase, int last) {
    Words words = marks.words();
    if (phrase.of().isPresent() || phrase.isHonorific()) {
      return Optional.empty();
    }
    boolean of = words.follows(last + 1) && words.key(last + 1).equals("of");
    return of && words.follows(last + 2)
        ? states.at(marks, last + 2)
        : states.inBrackets(marks, last + 1).or(() -> fromSide(marks, last + 1));
  }

  /** "Deputy Minister Ana Vik from the Chilean side". */
  private Optional<StatePhrase.Owner> fromSide(Marks marks, int from) {
    Words words = marks.words();
    boolean the = words.key(from).equals("from") && words.key(from + 1).equals("the");
    return the && words.follows(from)
        ? marks
            .from(from + 2)
            .filter(Found::isState)
            .filter(state -> cues.is(Use.SIDE, words.key(state.last() + 1)))
            .map(state -> new StatePhrase.Owner(Optional.of(state.entity()), state.last() + 2))
        : Optional.empty();
  }

  /** "Russian President's Special Envoy": the envoy is the state's. */
  private int behindRuler(Words words, int at) {
    return cues.titles(words, at).stream()
        .map(hit -> hit.last() + 1)
        .filter(next -> words.joins(at) && isPossessive(words, next))
        .findFirst()
        .orElse(at);
  }

  private static boolean isPossessive(Words words, int at) {
    return at < words.size() && (words.gap(at).equals("'s") || words.gap(at).equals("'"));
  }

  private Optional<TitlePhrase> phrase(Marks marks, int first, int from, Optional<Entity> owner) {
    Words words = marks.words();
    int at = from;
    TitlePhrase.Time time = timeBefore(words, first);
    while (at < words.size() && (at == from || words.joins(at)) && isModifier(words, at)) {
      time = time == TitlePhrase.Time.NOW ? time(words.key(at)) : time;
      at++;
    }
    Optional<Fields.Read> read = at < words.size() ? fields.at(marks, at) : Optional.empty();
    if (read.isEmpty()) {
      boolean nobodys = owner.isEmpty() && !isTrade(words, at);
      return nobodys || at > from
          ? honorificOnly(marks, first, from)
          : occupation(marks, first, from, owner);
    }
    List<Belonging.Whose> all = all(marks, read.get(), owner);
    int next = honorifics(marks, first, all.getLast().next());
    return Optional.of(
        new TitlePhrase(first, next, posts(all, owner), Optional.empty(), time)
            .ownedBy(all.stream().flatMap(one -> one.of().stream()).findFirst().or(() -> owner)));
  }

  /** "actor Denzel Washington": what a person does, whose state is not told. */
  private boolean isTrade(Words words, int at) {
    return at < words.size()
        && !cues.is(Use.RANK, words.key(at))
        && words.follows(at + 1)
        && words.at(at + 1).isCapital()
        && cues.occupations(words, at).stream().anyMatch(hit -> hit.last() == at);
  }

  /** The titles of one person that "and" joins, each with its owner. */
  private List<Belonging.Whose> all(Marks marks, Fields.Read read, Optional<Entity> owner) {
    List<Belonging.Whose> all = new ArrayList<>(List.of(belonging.whose(marks, read)));
    Optional<Fields.Read> second = second(marks, all.getLast().next());
    while (second.isPresent()) {
      Belonging.Whose later = belonging.whose(marks, second.get());
      if (owner.isEmpty() && areTwoPersons(all.getLast(), later)) {
        return all;
      }
      all.add(later);
      second = second(marks, later.next());
    }
    return all;
  }

  /** Each office is of the owner named behind it, else of the one before, else of the next. */
  private static List<Post> posts(List<Belonging.Whose> all, Optional<Entity> owner) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<Entity> behind =
          all.subList(i, all.size()).stream().flatMap(one -> one.of().stream()).findFirst();
      Optional<Entity> own = all.get(i).of();
      posts.add(new Post(all.get(i).title(), own.or(() -> owner).or(() -> behind)));
    }
    return posts;
  }

  /** "The Deputy Secretary and Prime Minister Davis" are two, the first without a name. */
  private boolean areTwoPersons(Belonging.Whose one, Belonging.Whose other) {
    boolean apart = one.of().isEmpty() || (other.of().isPresent() && !one.of().equals(other.of()));
    boolean rulers = one.title().kind().isRuler() && other.title().kind().isRuler();
    OfficeWords offices = cues.offices();
    boolean minister = other.title().kind() == Title.Kind.MINISTER;
    return apart
        && (rulers
            || (offices.isShort(one.title()) && (minister || other.title().kind().isRuler())));
  }

  /** "former | Finnish President": a word before the owner says so of the office. */
  TitlePhrase.Time timeBefore(Words words, int first) {
    boolean near = first > 0 && words.joins(first);
    return near ? time(words.key(first - 1)) : TitlePhrase.Time.NOW;
  }

  TitlePhrase.Time time(String key) {
    if (cues.is(Use.PAST, key)) {
      return TitlePhrase.Time.BEFORE;
    }
    return cues.is(Use.FUTURE, key) ? TitlePhrase.Time.LATER : TitlePhrase.Time.NOW;
  }

  public boolean isModifier(Words words, int at) {
    boolean fresh = cues.is(Use.FRESH, words.key(at)) && !words.at(at).isCapital();
    return fresh
        || time(words.key(at)) != TitlePhrase.Time.NOW
        || cues.is(Use.PRESENT, words.key(at));
  }

  private Optional<Fields.Read> second(Marks marks, int at) {
    Words words = marks.words();
    boolean and = words.follows(at) && words.key(at).equals("and") && words.follows(at + 1);
    return and ? fields.at(marks, at + 1) : Optional.empty();
  }

  private Optional<TitlePhrase> honorificOnly(Marks marks, int first, int from) {
    int next = honorifics(marks, first, from);
    return next == from
        ? Optional.empty()
        : Optional.of(
            new TitlePhrase(first, next, List.of(), Optional.empty(), TitlePhrase.Time.NOW));
  }

  private Optional<TitlePhrase> occupation(
      Marks marks, int first, int from, Optional<Entity> owner) {
    Words words = marks.words();
    for (int at = from; at < Math.min(from + 3, words.size()); at++) {
      List<WordTrie.Hit<String>> hits = cues.occupations(words, at);
      if (!hits.isEmpty()) {
        Title title = new Title(hits.getFirst().values().getFirst(), Title.Kind.OCCUPATION);
        int next = honorifics(marks, first, hits.getFirst().last() + 1);
        return Optional.of(
            new TitlePhrase(
                first, next, List.of(new Post(title, owner)), owner, TitlePhrase.Time.NOW));
      }
      if (words.at(at).isCapital() || !words.joins(at + 1)) {
        break;
      }
    }
    return honorificOnly(marks, first, from);
  }

  /** The word behind "the", "its" or "the country's", where a title may begin. */
  public int behindOwner(Words words, int at) {
    boolean article = ARTICLES.contains(words.key(at)) || words.key(at).equals("its");
    if (!article || at + 1 >= words.size()) {
      return at;
    }
    return isCalled(words.key(at + 1)) && isPossessive(words, at + 2) ? at + 2 : at + 1;
  }

  private boolean isCalled(String key) {
    return cues.is(Use.STATE_NOUN, key)
        || cues.is(Use.BODY_NOUN, key)
        || cues.is(Use.BODY_NOUN_SMALL, key);
  }

  /** The word behind ways of address: "H.E. Dr.". */
  int behindAddress(Marks marks, int at) {
    return honorifics(marks, at, at);
  }

  private int honorifics(Marks marks, int first, int from) {
    Words words = marks.words();
    int at = from;
    while (at < words.size() && marks.at(at).isEmpty() && (at == from || words.follows(at))) {
      int address = words.key(at).equals("the") && words.follows(at + 1) ? at + 1 : at;
      List<WordTrie.Hit<String>> hits = cues.honorifics(words, address);
      boolean begins = at > first && words.begins(at);
      if (begins || hits.isEmpty() || !words.at(address).isCapital()) {
        break;
      }
      at = hits.getFirst().last() + 1;
    }
    return at;
  }
}
