package entente.link.title;

import entente.facts.Entity;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads titles: whose, which, and the word behind them. */
public final class TitleReader {

  /** In small letters only: "New" begins names. */
  private static final Set<String> NEW =
      Set.of("new", "newly", "recently", "appointed", "elected", "designated");

  /** Kinds of office that no city has. */
  private static final Set<String> NATIONAL =
      Set.of("head-of-state", "monarch", "head-of-government", "minister", "envoy", "adviser");

  private static final Set<String> OWNING = Set.of("of", "at");
  private static final String SECRETARY = "secretary-general";
  private static final String MINISTER = "Minister";

  /** So many words may a field of government have. */
  private static final int FIELD = 5;

  private static final String REGION = "place/x/";
  private static final Set<String> RULERS = Set.of("head-of-state", "head-of-government");

  /** A title and the word behind it. */
  private record Read(Title title, int next) {}

  private record Whose(Title title, Optional<Entity> of, int next) {}

  private final Cues cues;
  private final StatePhrase states;

  public TitleReader(Cues cues) {
    this.cues = cues;
    this.states = new StatePhrase(cues);
  }

  /** The phrase that begins at the word, its state or organisation included. */
  public Optional<TitlePhrase> at(Marks marks, int first) {
    Optional<Found> owner = marks.from(first).filter(TitleReader::mayOwn);
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
        ? ofSecretary(marks, first).or(() -> phrase(marks, first, first, Optional.empty()))
        : Optional.empty();
  }

  /** "the Secretary-General's Special Envoy": of which organisation, the article tells. */
  private Optional<TitlePhrase> ofSecretary(Marks marks, int first) {
    Words words = marks.words();
    return cues.titles(words, first).stream()
        .filter(hit -> hit.values().getFirst().role().equals(SECRETARY))
        .map(hit -> hit.last() + 1)
        .filter(next -> isPossessive(words, next))
        .findFirst()
        .flatMap(next -> phrase(marks, first, next, Optional.empty()))
        .filter(TitlePhrase::isOffice)
        .map(TitlePhrase::ofSecretary);
  }

  /** "They met in Oslo. Prime Minister Lund" is of no city; "Oslo Mayor Lund" is. */
  private static boolean mayBeOf(Entity owner, TitlePhrase phrase) {
    return !owner.type().equals("City")
        || phrase.titles().stream().noneMatch(title -> NATIONAL.contains(title.kind()));
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
    boolean comma = next < marks.size() && marks.words().gap(next).equals(",");
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
    boolean of = words.follows(last + 1) && words.key(last + 1).equals("of");
    return phrase.of().isPresent() || phrase.isHonorific() || !of || !words.follows(last + 2)
        ? Optional.empty()
        : states.at(marks, last + 2);
  }

  /** "Russian President's Special Envoy": the envoy is the state's. */
  private int behindRuler(Words words, int at) {
    return cues.titles(words, at).stream()
        .map(hit -> hit.last() + 1)
        .filter(next -> words.joins(at) && isPossessive(words, next))
        .findFirst()
        .orElse(at);
  }

  private static boolean mayOwn(Found found) {
    return (found.entity().isActor() && !found.isPerson())
        || found.entity().kind() == Entity.Kind.PLACE;
  }

  private static boolean isPossessive(Words words, int at) {
    return at < words.size() && (words.gap(at).equals("'s") || words.gap(at).equals("'"));
  }

  private Optional<TitlePhrase> phrase(Marks marks, int first, int from, Optional<Entity> owner) {
    Words words = marks.words();
    int at = from;
    boolean former = false;
    while (at < words.size() && (at == from || words.joins(at)) && isModifier(words, at)) {
      former |= cues.is(Cues.Use.PAST, words.key(at));
      at++;
    }
    Optional<Read> read = at < words.size() ? title(marks, at) : Optional.empty();
    if (read.isEmpty()) {
      boolean nobodys = owner.isEmpty() && !isTrade(words, at);
      return nobodys || at > from
          ? honorificOnly(marks, first, from)
          : occupation(marks, first, from, owner);
    }
    List<Whose> all = all(marks, read.get(), owner);
    int next = honorifics(marks, first, all.getLast().next());
    return Optional.of(
        new TitlePhrase(first, next, posts(all, owner), Optional.empty(), former)
            .ownedBy(all.stream().flatMap(one -> one.of().stream()).findFirst().or(() -> owner)));
  }

  /** "actor Denzel Washington": what a person does, whose state is not told. */
  private boolean isTrade(Words words, int at) {
    return at < words.size()
        && !cues.is(Cues.Use.RANK, words.key(at))
        && words.follows(at + 1)
        && words.at(at + 1).isCapital()
        && cues.occupations(words, at).stream().anyMatch(hit -> hit.last() == at);
  }

  /** The titles that "and" joins, each with its owner. */
  private List<Whose> all(Marks marks, Read read, Optional<Entity> owner) {
    List<Whose> all = new ArrayList<>(List.of(whose(marks, read)));
    Optional<Read> second = second(marks, all.getLast().next());
    while (second.isPresent()) {
      Whose later = whose(marks, second.get());
      if (owner.isEmpty() && areTwoPersons(all.getLast(), later)) {
        all.clear();
      }
      all.add(later);
      second = second(marks, later.next());
    }
    return all;
  }

  /** Each office is of the owner named behind it, else of the one before, else of the next. */
  private static List<Post> posts(List<Whose> all, Optional<Entity> owner) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<Entity> behind =
          all.subList(i, all.size()).stream().flatMap(one -> one.of().stream()).findFirst();
      Optional<Entity> own = all.get(i).of();
      posts.add(new Post(all.get(i).title(), own.or(() -> owner).or(() -> behind)));
    }
    return posts;
  }

  /** "The Vice President and Prime Minister Davis" are two persons, the first without a name. */
  private static boolean areTwoPersons(Whose one, Whose other) {
    boolean apart = one.of().isEmpty() || (other.of().isPresent() && !one.of().equals(other.of()));
    return apart && RULERS.contains(one.title().kind()) && RULERS.contains(other.title().kind());
  }

  public boolean isModifier(Words words, int at) {
    boolean fresh = NEW.contains(words.key(at)) && !words.at(at).isCapital();
    return fresh
        || cues.is(Cues.Use.PAST, words.key(at))
        || cues.is(Cues.Use.PRESENT, words.key(at));
  }

  private Optional<Read> second(Marks marks, int at) {
    Words words = marks.words();
    boolean and = words.follows(at) && words.key(at).equals("and") && words.follows(at + 1);
    return and ? title(marks, at + 1) : Optional.empty();
  }

  private Optional<TitlePhrase> honorificOnly(Marks marks, int first, int from) {
    int next = honorifics(marks, first, from);
    return next == from
        ? Optional.empty()
        : Optional.of(new TitlePhrase(first, next, List.of(), Optional.empty(), false));
  }

  private Optional<TitlePhrase> occupation(
      Marks marks, int first, int from, Optional<Entity> owner) {
    Words words = marks.words();
    for (int at = from; at < Math.min(from + 3, words.size()); at++) {
      List<WordTrie.Hit<String>> hits = cues.occupations(words, at);
      if (!hits.isEmpty()) {
        Title title = new Title(hits.getFirst().values().getFirst(), "occupation");
        int next = honorifics(marks, first, hits.getFirst().last() + 1);
        return Optional.of(
            new TitlePhrase(first, next, List.of(new Post(title, owner)), owner, false));
      }
      if (words.at(at).isCapital() || !words.joins(at + 1)) {
        break;
      }
    }
    return honorificOnly(marks, first, from);
  }

  private int honorifics(Marks marks, int first, int from) {
    Words words = marks.words();
    int at = from;
    while (at < words.size() && marks.at(at).isEmpty() && (at == from || words.follows(at))) {
      List<WordTrie.Hit<String>> hits = cues.honorifics(words, at);
      if (at > first && words.begins(at)) {
        break;
      }
      if (hits.isEmpty() || !words.at(at).isCapital()) {
        break;
      }
      at = hits.getFirst().last() + 1;
    }
    return at;
  }

  private Optional<Read> title(Marks marks, int at) {
    Words words = marks.words();
    List<WordTrie.Hit<Title>> hits = cues.titles(words, at);
    if (!hits.isEmpty() && isFree(marks, at, hits.getFirst().last())) {
      Title title = hits.getFirst().values().getFirst();
      return Optional.of(withPortfolio(marks, title, hits.getFirst().last() + 1));
    }
    for (WordTrie.Hit<Title> hit : cues.ministers(words, at)) {
      int next = hit.last() + 1;
      if (words.joins(next) && words.key(next).equals("minister")) {
        return Optional.of(new Read(hit.values().getFirst(), next + 1));
      }
    }
    if (cues.is(Cues.Use.BELOW, words.key(at)) && words.joins(at + 1)) {
      String prefix = words.at(at).text();
      String upper = Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1);
      return title(marks, at + 1).map(read -> new Read(read.title().below(upper), read.next()));
    }
    return ofField(marks, at);
  }

  /** "Fisheries and Ocean Affairs Minister": a field that no table has with its minister. */
  private Optional<Read> ofField(Marks marks, int first) {
    Words words = marks.words();
    int at = words.at(first).isCapital() ? first : words.size();
    while (at < Math.min(first + FIELD, words.size())
        && marks.at(at).isEmpty()
        && isField(words, at)) {
      at++;
      if (words.follows(at) && MINISTER.equals(words.at(at).text())) {
        Title title = new Title(words.written(first, at), "minister");
        return cues.isPortfolioWord(words.key(at - 1)) && marks.at(at).isEmpty()
            ? Optional.of(new Read(title, at + 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isField(Words words, int at) {
    boolean plain = words.at(at).isCapital() && cues.titles(words, at).isEmpty();
    return (plain && !cues.is(Cues.Use.STOP, words.key(at)) && !cues.isRank(words.key(at)))
        || (words.key(at).equals("and") && words.follows(at));
  }

  /** Whether no name but that of a continent stands there: "Minister for Europe". */
  private static boolean isFree(Marks marks, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(marks::at)
        .flatMap(Optional::stream)
        .allMatch(found -> found.entity().id().startsWith(REGION) && found.first() > first);
  }

  /** "Minister of Trade and Industry", "Secretary for Strategic Affairs". */
  private Read withPortfolio(Marks marks, Title title, int next) {
    Words words = marks.words();
    boolean of = words.follows(next) && Set.of("of", "for").contains(words.key(next));
    if (!of || !words.follows(next + 1)) {
      return new Read(title, next);
    }
    int from = words.key(next + 1).equals("the") ? next + 2 : next + 1;
    if (title.title().equals("Minister")) {
      List<WordTrie.Hit<Title>> hits = cues.ministers(words, from);
      if (!hits.isEmpty() && !goesOn(marks, hits.getFirst().last())) {
        return new Read(hits.getFirst().values().getFirst(), hits.getFirst().last() + 1);
      }
    }
    int last = portfolioEnd(marks, from);
    if (last < 0) {
      return new Read(title, next);
    }
    String words1 = title.title() + " " + words.written(next, last);
    return new Read(new Title(words1, title.kind()), last + 1);
  }

  private boolean goesOn(Marks marks, int last) {
    return portfolioEnd(marks, last + 1) > 0
        || (marks.words().key(last + 1).equals("and") && portfolioEnd(marks, last + 2) > 0);
  }

  /** Whether no name stands there but one that "Affairs" follow: "Belize-Guatemala Affairs". */
  private static boolean mayBeField(Marks marks, int at) {
    int next = at;
    while (marks.at(next).filter(TitleReader::mayOwn).isPresent()
        && (next == at || marks.words().gap(next).equals("-"))) {
      next = marks.at(next).get().last() + 1;
    }
    return marks.at(at).isEmpty()
        || (next > at && marks.words().joins(next) && marks.words().key(next).equals("affairs"));
  }

  /** The last word of a portfolio: the last one that portfolios end with, or -1. */
  private int portfolioEnd(Marks marks, int from) {
    Words words = marks.words();
    int end = -1;
    for (int at = from; at < words.size() && mayBeField(marks, at); at++) {
      boolean joined = at == from || words.joins(at) || words.gap(at).equals(",");
      boolean link = Set.of("and", "of", "the", "for").contains(words.key(at));
      boolean title = !cues.titles(words, at).isEmpty();
      if (title || !joined || !(words.at(at).isCapital() || link)) {
        break;
      }
      if (words.at(at).isCapital() && cues.isPortfolioWord(words.key(at))) {
        end = at;
      }
    }
    return end;
  }

  /** "of Iran", "to Lebanon": an envoy is sent to the second, any other is of it. */
  private Whose whose(Marks marks, Read read) {
    Words words = marks.words();
    Whose whose = new Whose(read.title(), Optional.empty(), read.next());
    for (int at = whose.next(); isPreposition(words, at); at = whose.next()) {
      Optional<StatePhrase.Owner> owner = states.at(marks, at + 1);
      boolean nobody = owner.isEmpty() || (words.key(at).equals("at") && !isBody(owner.get()));
      if (nobody || (whose.of().isPresent() && OWNING.contains(words.key(at)))) {
        break;
      }
      whose = with(whose, words.key(at), owner.get());
    }
    return whose;
  }

  private static boolean isBody(StatePhrase.Owner owner) {
    return owner.entity().filter(of -> of.kind() == Entity.Kind.ORGANISATION).isPresent();
  }

  private static Whose with(Whose whose, String preposition, StatePhrase.Owner owner) {
    boolean region =
        owner.entity().filter(entity -> entity.kind() == Entity.Kind.PLACE).isPresent();
    boolean sent = (whose.title().kind().equals("envoy") || region) && !preposition.equals("of");
    if (sent && owner.entity().isPresent()) {
      String title = whose.title().title() + " " + preposition + " " + owner.entity().get().label();
      return new Whose(new Title(title, whose.title().kind()), whose.of(), owner.next());
    }
    Optional<Entity> of = whose.of().isPresent() ? whose.of() : owner.entity();
    return new Whose(whose.title(), of, owner.next());
  }

  private static boolean isPreposition(Words words, int at) {
    return words.follows(at)
        && words.follows(at + 1)
        && Set.of("of", "for", "to", "at").contains(words.key(at));
  }
}
