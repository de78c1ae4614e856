package entente.link.form;

import entente.facts.Entity;
import entente.link.known.Minter;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Word;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Recognises names of things by their head: "… Initiative", "Treaty of …", "… Dam". */
public final class ThingForms {
  /** Words of two states, before others that say what their agreement is about. */
  private static final int PAIR = 2;

  private final Cues cues;
  private final Minter minter;
  private final CapitalRun runs;

  public ThingForms(Cues cues, Minter minter) {
    this.cues = cues;
    this.minter = minter;
    this.runs = new CapitalRun(cues);
  }

  /** The things named in a block. */
  public List<Found> in(Marks marks) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < marks.size(); at++) {
      for (WordTrie.Hit<Cues.Form> hit : cues.forms(marks.words(), at)) {
        Optional<Found> thing = thing(marks, at, hit);
        if (thing.isPresent()) {
          found.add(thing.get());
          break;
        }
      }
    }
    return found;
  }

  private Optional<Found> thing(Marks marks, int at, WordTrie.Hit<Cues.Form> hit) {
    for (Cues.Form form : hit.values()) {
      boolean capital = isCapital(marks.words(), at, hit.last());
      boolean body = form.needs() == Cues.Needs.BODY || form.needs() == Cues.Needs.LOWER_BODY;
      if (body || form.isLower() == capital) {
        continue;
      }
      Optional<Found> thing =
          form.isLower() ? lower(marks, at, hit.last(), form) : named(marks, at, hit.last(), form);
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  private static boolean isCapital(Words words, int first, int last) {
    return words.at(first).isCapital() && words.at(last).isCapital();
  }

  private Optional<Found> named(Marks marks, int head, int headEnd, Cues.Form form) {
    if (marks.at(headEnd).isPresent() || runs.isHeadlineVerb(marks.words(), head)) {
      return Optional.empty();
    }
    int first = runs.left(marks, head);
    int last = number(marks, headEnd).orElseGet(() -> runs.right(marks, headEnd, form));
    boolean topic = last > headEnd;
    boolean proper = isProper(marks, first, head, form);
    boolean sides =
        (topic || mayBeOfSides(form) || head - first > PAIR + 1) && isPair(marks, first);
    boolean bracketed =
        (form.kind() == Entity.Kind.ORGANISATION || form.needs() == Cues.Needs.BRACKET)
            && first < head
            && isBracketed(marks.words(), last + 1);
    boolean enough =
        bracketed
            || switch (form.needs()) {
              case NAME ->
                  proper
                      || sides
                      || isLong(marks, first, head)
                      || (topic && mayBeginWithHead(form));
              case WORD -> proper || sides || topic || isWord(marks, first, head);
              case TOPIC -> (topic && !isOf(marks, headEnd)) || (proper && head - first > 1);
              case HEAD ->
                  (topic && !isTitle(marks, headEnd, last)) || (proper && head - first > 1);
              case THEME -> topic;
              case NUMBER -> number(marks, headEnd).isPresent();
              case BRACKET, BODY, LOWER_BODY, LOWER, LOWER_PAIR -> false;
            };
    return enough && !goesOn(marks, last)
        ? Optional.of(found(marks, first, last, form, topic || proper ? 0.8 : 0.7))
        : Optional.empty();
  }

  /** "the | Defense Security Cooperation | Agency": so many general words are a name together. */
  private static boolean isLong(Marks marks, int first, int head) {
    Words words = marks.words();
    boolean inside = words.follows(first) && !words.begins(first) && !words.isTitleCased();
    return inside
        && words.key(first - 1).equals("the")
        && IntStream.range(first, head)
                .filter(i -> words.at(i).isCapital() && marks.at(i).isEmpty())
                .count()
            > PAIR;
  }

  /** Whether "(USMS)" stands there, which only names have. */
  private static boolean isBracketed(Words words, int at) {
    return at + 1 < words.size()
        && words.gap(at).equals("(")
        && words.gap(at + 1).startsWith(")")
        && words.at(at).isUpper();
  }

  /** "Office of the President": whose, a title does not tell. */
  private boolean isTitle(Marks marks, int head, int last) {
    Words words = marks.words();
    int from = words.key(head + 2).equals("the") ? head + 3 : head + 2;
    return cues.titles(words, from).stream().anyMatch(hit -> hit.last() >= last);
  }

  private static boolean mayBeOfSides(Cues.Form form) {
    return form.kind() != Entity.Kind.AGREEMENT
        && form.kind() != Entity.Kind.INITIATIVE
        && !form.type().equals("InternationalOrganisation");
  }

  private static boolean isOf(Marks marks, int head) {
    return marks.words().key(head + 1).equals("of");
  }

  private static boolean mayBeginWithHead(Cues.Form form) {
    return form.kind() != Entity.Kind.INFRASTRUCTURE && form.kind() != Entity.Kind.INITIATIVE;
  }

  /** Whether the head is only the beginning: "Trade Agreement Talks", "Port Authority". */
  private boolean goesOn(Marks marks, int last) {
    int next = last + 1;
    Words words = marks.words();
    return words.joins(next)
        && words.at(next).isCapital()
        && !cues.forms(words, next).isEmpty()
        && !cues.is(Use.STOP, words.key(next));
  }

  /** The last word of "833", "for 2020-2025", "No. 24,922" or "A/RES/75/287" behind a head. */
  private Optional<Integer> number(Marks marks, int last) {
    Words words = marks.words();
    int next = last + 1;
    boolean years = words.follows(next) && words.key(next).equals("for");
    boolean sign = words.follows(next) && cues.is(Use.NUMBER_SIGN, words.key(next));
    int at = years || sign ? next + 1 : next;
    boolean near = sign ? at < words.size() && words.gap(at).matches("[. ]") : words.follows(at);
    int end = near ? numberEnd(words, at) : -1;
    if (end < at || (end == at && !sign && words.key(at).length() < 3)) {
      return Optional.empty();
    }
    boolean range = words.joins(end + 1) && !words.follows(end + 1) && words.at(end + 1).isNumber();
    return Optional.of(range ? end + 1 : end);
  }

  /** The last word of a number that strokes and commas may part, or -1. */
  private static int numberEnd(Words words, int from) {
    int end = from;
    while (end + 1 < words.size() && isPart(words, end + 1)) {
      end++;
    }
    return words.at(end).isNumber() ? end : -1;
  }

  private static boolean isPart(Words words, int at) {
    Word word = words.at(at);
    boolean stroke = words.gap(at).equals("/") && (word.isNumber() || word.isUpper());
    boolean thousands =
        words.gap(at).equals(",") && words.at(at - 1).to() + 1 == word.from() && word.isNumber();
    return stroke || thousands;
  }

  /** Whether some word before the head is neither a state nor a general word like "Joint". */
  private boolean isProper(Marks marks, int first, int head, Cues.Form form) {
    for (int i = first; i < head; i++) {
      Word word = marks.words().at(i);
      boolean state = marks.at(i).map(found -> isSide(found, form)).orElse(false);
      boolean loud = marks.words().begins(i) && head - first == 1;
      if (word.isCapital() && !state && !loud && !cues.is(Use.WEAK, word.key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word with a capital that is no state stands before the head, inside a sentence. */
  private static boolean isWord(Marks marks, int first, int head) {
    boolean inside = first < head && !marks.words().begins(first) && !marks.words().isTitleCased();
    return inside && marks.at(head - 1).filter(Found::isState).isEmpty();
  }

  private static boolean isSide(Found found, Cues.Form form) {
    boolean topic = form.needs() == Cues.Needs.TOPIC;
    return found.isState() || (topic && found.entity().isActor());
  }

  /** "Chile-Peru Joint Commission", "Saudi-Malaysian Committee": a mechanism of the two. */
  private static String type(Marks marks, int first, Cues.Form form) {
    boolean states =
        isPair(marks, first)
            && marks.from(first).filter(Found::isState).isPresent()
            && marks.from(marks.from(first).get().last() + 1).filter(Found::isState).isPresent();
    boolean joint =
        form.type().equals("Organisation") || form.type().equals("MultilateralMechanism");
    return states && joint ? "BilateralMechanism" : form.type();
  }

  private static boolean isPair(Marks marks, int first) {
    Optional<Found> one = marks.from(first);
    int next = one.map(found -> found.last() + 1).orElse(first);
    return one.isPresent()
        && next < marks.size()
        && marks.words().gap(next).equals("-")
        && marks.from(next).isPresent();
  }

  /**
   * "Atyrau oil refinery", "Lithuania-Poland electricity link": up to two words may stand between.
   */
  private Optional<Found> lower(Marks marks, int head, int last, Cues.Form form) {
    Words words = marks.words();
    int name = head;
    while (head - name < 3 && words.joins(name) && isFiller(marks, name - 1)) {
      name--;
    }
    int first = words.joins(name) ? runs.left(marks, name) : name;
    if (first == name || isItself(marks, first, name, form)) {
      return Optional.empty();
    }
    boolean pair = isPair(marks, first);
    boolean proper = isProper(marks, first, name, form) && !words.begins(first);
    boolean enough = pair || (proper && form.needs() == Cues.Needs.LOWER);
    boolean filled = name < head && form.needs() == Cues.Needs.LOWER_PAIR;
    return enough && !filled ? Optional.of(found(marks, first, last, form, 0.7)) : Optional.empty();
  }

  /** "the M23 | rebel movement", "a Kurdish | broadcaster": known already, or no name at all. */
  private boolean isItself(Marks marks, int first, int name, Cues.Form form) {
    boolean people =
        first == name - 1
            && form.kind() == Entity.Kind.ORGANISATION
            && cues.ends(Use.PEOPLE_ENDING, marks.words().key(first));
    return people
        || marks
            .from(first)
            .filter(one -> one.last() == name - 1 && one.entity().kind() == form.kind())
            .isPresent();
  }

  private boolean isFiller(Marks marks, int at) {
    Word word = marks.words().at(at);
    return marks.at(at).isEmpty() && !word.isCapital() && !cues.is(Use.FUNCTION, word.key());
  }

  private Found found(Marks marks, int first, int last, Cues.Form form, double confidence) {
    String label = marks.words().written(first, last);
    Entity entity = minter.thing(label, form.kind(), type(marks, first, form));
    String rule = "form-" + form.kind().name().toLowerCase(java.util.Locale.ROOT);
    return new Found(first, last, entity, rule, confidence);
  }
}
