package entente.link.form;

import static entente.lexicon.FunctionWords.ON_OR_UPON;

import entente.facts.Entity;
import entente.link.known.Seats;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Inflection;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads a capital or a seat as the government in it where it acts ("Ankara warned"), owns what only
 * governments have ("Tehran's demands") or is addressed ("accused Kigali", "ties with Hanoi"); in
 * "talks in Doha" it stays a place.
 */
public final class SeatForms {

  private static final double SURE = 0.8;

  private final Cues cues;
  private final Seats seats;

  public SeatForms(Cues cues, Seats seats) {
    this.cues = cues;
    this.seats = seats;
  }

  /** The governments that a block calls by their seats. */
  public List<Found> in(Marks marks) {
    List<Found> governments = new ArrayList<>();
    int free = 0;
    for (Found found : marks.all()) {
      if (found.first() >= free && seat(found).isPresent()) {
        List<Found> chain = chain(marks, found);
        free = chain.getLast().last() + 1;
        rule(marks, chain)
            .ifPresent(rule ->
                chain.forEach(one ->
                    seat(one)
                        .ifPresent(actor ->
                            governments.add(
                                new Found(
                                    one.first(),
                                    one.last(),
                                    actor,
                                    Found.Kind.SEAT,
                                    rule,
                                    SURE)))));
      }
    }
    return governments;
  }

  private Optional<Entity> seat(Found found) {
    return found.entity().kind() == Entity.Kind.PLACE
        ? seats.actor(found.entity())
        : Optional.empty();
  }

  /** "Moscow, Tehran and Beijing": names of seats, states and bodies that stand together. */
  private List<Found> chain(Marks marks, Found first) {
    Words words = marks.words();
    List<Found> chain = new ArrayList<>(List.of(first));
    Optional<Found> next = Optional.of(first);
    while (next.isPresent()) {
      int at = next.get().last() + 1;
      boolean comma = at < words.size() && words.gap(at).equals(",");
      boolean and = words.key(at).equals("and") && (comma || words.follows(at));
      int name = and ? at + 1 : at;
      next = and || comma ? marks.from(name).filter(this::mayActWith) : Optional.empty();
      next.ifPresent(chain::add);
    }
    return chain;
  }

  private boolean mayActWith(Found found) {
    return seat(found).isPresent()
        || (found.entity().isActor() && !found.isPerson() && !found.is(Found.Kind.ADJECTIVE));
  }

  private Optional<String> rule(Marks marks, List<Found> chain) {
    Words words = marks.words();
    int first = withoutArticle(words, chain.getFirst().first());
    int next = chain.getLast().last() + 1;
    if (isAddressed(words, first)) {
      return Optional.of("seat-addressed");
    }
    if (isInName(words, first, next)) {
      return Optional.empty();
    }
    boolean placed = words.follows(first) && cues.is(Use.WHERE, words.key(first - 1));
    int verb = behindAside(words, next);
    if (!placed && (words.follows(next) || verb > next) && acts(words, verb, chain.size() > 1)) {
      return Optional.of("seat-acts");
    }
    if (isHouse(chain.getFirst()) && words.follows(next) && isOfficer(words, next)) {
      return Optional.of("seat-officer");
    }
    boolean owns = next < words.size() && words.gap(next).equals("'s");
    return owns && cues.is(Use.ACT_NOUN, words.key(next))
        ? Optional.of("seat-owns")
        : Optional.empty();
  }

  /** "a Kremlin | spokesman said": in a house sits nobody but the government. */
  private boolean isOfficer(Words words, int at) {
    return cues.is(Use.OFFICER, words.key(at))
        && !(words.joins(at + 1) && words.at(at + 1).isCapital());
  }

  private static boolean isHouse(Found found) {
    return found.entity().type().equals("Venue");
  }

  private static int withoutArticle(Words words, int first) {
    return words.follows(first) && words.key(first - 1).equals("the") ? first - 1 : first;
  }

  private static boolean isInName(Words words, int first, int next) {
    boolean before =
        words.joins(first) && words.at(first - 1).isCapital() && !words.begins(first - 1);
    return before || (words.joins(next) && words.at(next).isCapital());
  }

  /** "Baghdad, meanwhile, | has": behind the second comma. */
  private int behindAside(Words words, int next) {
    if (next >= words.size() || !words.gap(next).equals(",")) {
      return next;
    }
    return IntStream.rangeClosed(next, Math.min(next + 2, words.size() - 2))
        .filter(last -> words.gap(last + 1).equals(","))
        .filter(last -> cues.is(Use.ASIDE, words.keys(next, last)))
        .map(last -> last + 1)
        .findFirst()
        .orElse(next);
  }

  private boolean acts(Words words, int next, boolean together) {
    int at = next;
    while (at < next + 4
        && at < words.size()
        && (at == next || words.follows(at))
        && isAuxiliary(words.key(at))) {
      at++;
    }
    boolean modal =
        IntStream.range(next, at).mapToObj(words::key).anyMatch(key -> cues.is(Use.MODAL, key))
            && !words.key(at - 1).matches("be|been|was|were|is|are");
    return at < words.size()
        && (at == next || words.follows(at))
        && !words.at(at).isCapital()
        && (modal ? mayAct(words.key(at)) : isAct(words.key(at), together));
  }

  /** "Warsaw | warned"; "Warsaw and Vilnius | signed", which a city alone may do as well. */
  private boolean isAct(String key, boolean together) {
    return isFormOf(key, Use.ACT) || (together && isFormOf(key, Use.JOINT_ACT));
  }

  /** Behind "will" and "has" any verb but those of places; a word of two letters is hardly one. */
  private boolean mayAct(String key) {
    return key.length() > 2 && !isFormOf(key, Use.NO_ACT);
  }

  private boolean isFormOf(String key, Use use) {
    return Inflection.isFormOf(key, lemma -> cues.is(use, lemma));
  }

  private boolean isAuxiliary(String key) {
    return cues.is(Use.BEFORE_VERB, key) || (key.endsWith("ly") && key.length() > 4);
  }

  /** "accused Kigali", "called on Tehran", "sanctions against Minsk", "ties between Riga and …". */
  private boolean isAddressed(Words words, int first) {
    if (!words.follows(first)) {
      return false;
    }
    String before = words.key(first - 1);
    boolean called =
        ON_OR_UPON.contains(before)
            && words.follows(first - 1)
            && isFormOf(words.key(first - 2), Use.ASKING);
    boolean tied =
        cues.is(Use.TOWARD, before)
            && words.follows(first - 1)
            && cues.is(Use.TIE, words.key(first - 2));
    return called || tied || isFormOf(before, Use.ADDRESS);
  }
}
