package entente.link.form;

import static entente.lexicon.FunctionWords.ON_OR_UPON;

import entente.facts.Entity;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Word;
import entente.link.word.Words;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the words with capitals around the head of a name. */
final class CapitalRun {
  private static final int LONGEST = 7;

  /** So far before a name the title that it bears may stand. */
  private static final int REACH = 12;

  private static final Set<String> LINKS = Set.of("and", "of", "the", "for", "to");
  private static final Set<String> THEME =
      Set.of("and", "of", "the", "for", "to", "on", "with", "between");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> TOPIC = Set.of("of", "for", "on", "against", "concerning");

  private final Cues cues;

  CapitalRun(Cues cues) {
    this.cues = cues;
  }

  /** The first word of the run that ends before the head. */
  int left(Marks marks, int head) {
    Words words = marks.words();
    int first = head;
    while (head - first < LONGEST
        && words.joins(first)
        && mayBe(marks, first - 1)
        && !isHeadlineVerb(words, first - 1)) {
      first = marks.at(first - 1).map(Found::first).orElse(first - 1);
      if (isAnd(marks, first)) {
        first -= 2;
      }
    }
    return first;
  }

  /** "Targeting the Network" at the head of a line, "Chile Signs Pact", "FMs Discuss Nile Dam". */
  boolean isHeadlineVerb(Words words, int at) {
    return (at == 0 && words.key(at).endsWith("ing"))
        || (words.isTitleCased() && cues.is(Use.HEADLINE_VERB, words.key(at)));
  }

  private boolean isAnd(Marks marks, int first) {
    Words words = marks.words();
    return first >= 2
        && words.follows(first)
        && words.follows(first - 1)
        && words.key(first - 1).equals("and")
        && mayBe(marks, first - 2)
        && marks.at(first - 2).isEmpty()
        && cues.forms(words, first - 2).isEmpty()
        && !words.begins(first - 2);
  }

  /** Whether the word may stand in the name of a thing. */
  boolean mayBe(Marks marks, int at) {
    if (marks.at(at).map(Found::isPerson).orElse(false)) {
      return false;
    }
    Word word = marks.words().at(at);
    boolean plain = word.isCapital() || (word.isNumber() && marks.words().joins(at));
    boolean bearer = !cues.honorifics(marks.words(), at).isEmpty() && !isArticled(marks, at);
    boolean letter = word.isInitial() && at > 0 && marks.words().gap(at).equals("-");
    boolean stop = cues.is(Use.STOP, word.key()) && !letter;
    return (plain && !bearer && !stop) || marks.at(at).isPresent();
  }

  /** "the | General | Intelligence Service": no rank stands behind an article without a name. */
  private static boolean isArticled(Marks marks, int at) {
    Words words = marks.words();
    return words.follows(at)
        && words.key(at - 1).equals("the")
        && words.follows(at + 1)
        && marks.at(at + 1).isEmpty();
  }

  /** The last word of "for Climate and Energy" behind a head, or the head's if nothing follows. */
  int right(Marks marks, int head, Cues.Form form) {
    Words words = marks.words();
    int at = head + 1;
    if (!words.follows(at) || !mayLead(marks, at, form) || words.at(at).isCapital()) {
      return head;
    }
    int from = ARTICLES.contains(words.key(at + 1)) ? at + 2 : at + 1;
    if (isDay(words, at, from) || isAimed(marks, at, from, form)) {
      return head;
    }
    boolean theme = form.needs() == Cues.Needs.THEME;
    boolean meeting = theme && isOfMore(marks, from);
    if (!words.joins(at + 1) || !words.joins(from) || !(mayBe(marks, from) || meeting)) {
      return head;
    }
    int last = end(marks, from, form);
    boolean any = words.key(at + 1).matches("an?");
    return any && (theme || last == from) ? head : last;
  }

  /** "the Joint Commission | on 16 September". */
  private static boolean isDay(Words words, int on, int number) {
    return ON_OR_UPON.contains(words.key(on))
        && number < words.size()
        && words.at(number).isNumber()
        && words.key(number).length() < 3;
  }

  /** "sanctions under the Torvald Act | on Chilean officials": whom it is used against. */
  private static boolean isAimed(Marks marks, int at, int from, Cues.Form form) {
    String key = marks.words().key(at);
    return form.kind() == Entity.Kind.AGREEMENT
        && form.needs() == Cues.Needs.NAME
        && (key.equals("against") || ON_OR_UPON.contains(key))
        && marks.from(from).filter(found -> found.is(Found.Kind.ADJECTIVE)).isPresent();
  }

  /** "for Climate"; of initiatives also "to Prevent Conflict", but not "to Kenya". */
  private static boolean mayLead(Marks marks, int at, Cues.Form form) {
    Words words = marks.words();
    boolean aim =
        form.kind() == Entity.Kind.INITIATIVE
            && words.key(at).equals("to")
            && marks.at(at + 1).isEmpty()
            && !words.key(at + 1).equals("the");
    boolean theme = form.needs() == Cues.Needs.THEME;
    return theme ? words.key(at).equals("on") : aim || TOPIC.contains(words.key(at));
  }

  /** "on the Meeting of the Council": a word that no name begins with, and one behind it. */
  private boolean isOfMore(Marks marks, int at) {
    Words words = marks.words();
    int next = words.key(at + 2).equals("the") ? at + 3 : at + 2;
    return words.at(at).isCapital()
        && words.key(at + 1).equals("of")
        && next < words.size()
        && mayBe(marks, next);
  }

  private int end(Marks marks, int from, Cues.Form form) {
    Words words = marks.words();
    boolean commas = form.kind() == Entity.Kind.AGREEMENT;
    Set<String> links = form.needs() == Cues.Needs.THEME ? THEME : LINKS;
    int last = marks.at(from).map(Found::last).orElse(from);
    while (last - from < LONGEST) {
      if (isHyphenated(words, last + 1)) {
        last++;
        continue;
      }
      int next = last + 1;
      while (next < words.size() && words.joins(next) && isLink(words, next, links)) {
        next++;
      }
      boolean near =
          words.joins(next) || (commas && (isListed(marks, next) || isOwned(words, next)));
      boolean over = next >= words.size() || !near || isNamed(marks, next, form);
      if (over || !(mayBe(marks, next) || isWhole(words, next)) || isNewState(marks, last, next)) {
        break;
      }
      last = marks.at(next).map(Found::last).orElse(next);
    }
    return last;
  }

  /** "on the Elimination of | All Forms of Racial Discrimination". */
  private static boolean isWhole(Words words, int at) {
    return at > 0
        && words.follows(at + 1)
        && words.key(at - 1).equals("of")
        && words.key(at).equals("all")
        && words.at(at).isCapital()
        && words.at(at + 1).isCapital();
  }

  /** "on Strengthening Ukraine's | Air Defenses". */
  private static boolean isOwned(Words words, int at) {
    return at < words.size() && words.gap(at).matches("['’]s?") && words.at(at).isCapital();
  }

  /**
   * Behind the field of a body its officers begin: "Office of Drug Policy Director Adam Cohen",
   * "the Director of the Office of Drug Policy Adam Cohen", "the Office of the President Ana Vik".
   */
  private boolean isNamed(Marks marks, int at, Cues.Form form) {
    Words words = marks.words();
    boolean body =
        form.kind() == Entity.Kind.ORGANISATION || form.kind() == Entity.Kind.INSTITUTION;
    return body
        && words.follows(at)
        && words.at(at - 1).isCapital()
        && (isTitle(words, at)
            || isHead(marks, at)
            || isBehindState(marks, at)
            || cues.endsTitle(words, at - 1));
  }

  /** Whether two words for a name stand there, behind a field and a title before the body. */
  private boolean isHead(Marks marks, int at) {
    Words words = marks.words();
    boolean name =
        marks.isFree(at, Math.min(at + 1, marks.size() - 1))
            && words.follows(at + 1)
            && words.at(at + 1).isCapital()
            && cues.isPortfolioWord(words.key(at - 1))
            && isPlain(words, at)
            && isPlain(words, at + 1);
    return name
        && IntStream.iterate(at - 1, i -> i >= Math.max(0, at - REACH), i -> i - 1)
            .takeWhile(i -> words.joins(i + 1))
            .anyMatch(i -> !cues.titles(words, i).isEmpty());
  }

  /** "of the Border Guard of Chile | Ana Vik". */
  private boolean isBehindState(Marks marks, int at) {
    Words words = marks.words();
    return marks.at(at - 1).filter(Found::isState).isPresent()
        && words.follows(at + 1)
        && words.at(at + 1).isCapital()
        && marks.isFree(at, at + 1)
        && isPlain(words, at)
        && isPlain(words, at + 1);
  }

  private boolean isPlain(Words words, int at) {
    return !cues.isPortfolioWord(words.key(at))
        && !cues.is(Use.NOT_PERSON, words.key(at))
        && !cues.is(Use.WEAK, words.key(at))
        && cues.forms(words, at).isEmpty();
  }

  private boolean isTitle(Words words, int at) {
    boolean below = cues.is(Use.BELOW, words.key(at));
    return !cues.titles(words, below && words.follows(at + 1) ? at + 1 : at).isEmpty();
  }

  /** "Co-operation": what follows a hyphen belongs to the word. */
  private static boolean isHyphenated(Words words, int at) {
    return at < words.size() && words.gap(at).equals("-") && !words.at(at).isCapital();
  }

  private static boolean isLink(Words words, int at, Set<String> links) {
    return links.contains(words.key(at)) && !words.at(at).isCapital();
  }

  /** "Treaty of Peace, Friendship and Cooperation". */
  private static boolean isListed(Marks marks, int next) {
    Words words = marks.words();
    return next + 1 < words.size()
        && words.gap(next).equals(",")
        && words.key(next + 1).equals("and")
        && marks.at(next).isEmpty();
  }

  /** Behind "and" or "to" a state or body begins another part of the sentence. */
  private static boolean isNewState(Marks marks, int last, int next) {
    String link = next - last > 1 ? marks.words().key(next - 1) : "of";
    boolean state =
        marks.at(next).filter(found -> !found.isPerson() && found.entity().isActor()).isPresent();
    boolean another = next - last > 2 && marks.words().key(last + 1).equals("and");
    return another || (state && !link.equals("of") && !link.equals("the")) || link.equals("to");
  }
}
