package entente.link;

import entente.facts.Entity;
import java.util.Set;

/** Reads the words with capitals around the head of a name. */
final class CapitalRun {
  private static final int LONGEST = 7;
  private static final Set<String> LINKS = Set.of("and", "of", "the", "for", "to");
  private static final Set<String> TOPIC = Set.of("of", "for", "on", "against", "concerning");

  private final Cues cues;

  CapitalRun(Cues cues) {
    this.cues = cues;
  }

  /** The first word of the run that ends before the head. */
  int left(Marks marks, int head) {
    Words words = marks.words();
    int first = head;
    while (head - first < LONGEST && words.joins(first) && mayBe(marks, first - 1)) {
      first = marks.at(first - 1).map(Found::first).orElse(first - 1);
      if (isAnd(marks, first)) {
        first -= 2;
      }
    }
    return first;
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
    boolean bearer = !cues.honorifics(marks.words(), at).isEmpty();
    return (plain && !bearer && !cues.is(Cues.Use.STOP, word.key())) || marks.at(at).isPresent();
  }

  /** The last word of "for Climate and Energy" behind a head, or the head's if nothing follows. */
  int right(Marks marks, int head, boolean commas) {
    Words words = marks.words();
    int at = head + 1;
    if (!words.follows(at) || !TOPIC.contains(words.key(at)) || words.at(at).isCapital()) {
      return head;
    }
    int from = words.key(at + 1).equals("the") ? at + 2 : at + 1;
    return words.joins(at + 1) && words.joins(from) && mayBe(marks, from)
        ? end(marks, from, commas)
        : head;
  }

  private int end(Marks marks, int from, boolean commas) {
    Words words = marks.words();
    int last = marks.at(from).map(Found::last).orElse(from);
    while (last - from < LONGEST) {
      if (isHyphenated(words, last + 1)) {
        last++;
        continue;
      }
      int next = last + 1;
      while (next < words.size() && words.joins(next) && isLink(words, next)) {
        next++;
      }
      boolean near = words.joins(next) || (commas && isListed(marks, next));
      if (next >= words.size() || !near || !mayBe(marks, next) || isNewState(marks, last, next)) {
        break;
      }
      last = marks.at(next).map(Found::last).orElse(next);
    }
    return last;
  }

  /** "Co-operation": what follows a hyphen belongs to the word. */
  private static boolean isHyphenated(Words words, int at) {
    return at < words.size() && words.gap(at).equals("-") && !words.at(at).isCapital();
  }

  private static boolean isLink(Words words, int at) {
    return LINKS.contains(words.key(at)) && !words.at(at).isCapital();
  }

  /** "Treaty of Peace, Friendship and Cooperation". */
  private static boolean isListed(Marks marks, int next) {
    Words words = marks.words();
    return next + 1 < words.size()
        && words.gap(next).equals(",")
        && words.key(next + 1).equals("and")
        && marks.at(next).isEmpty();
  }

  /** Behind "and" or "to" a state begins another part of the sentence. */
  private static boolean isNewState(Marks marks, int last, int next) {
    String link = next - last > 1 ? marks.words().key(next - 1) : "of";
    boolean state =
        marks.at(next).map(found -> found.entity().kind() == Entity.Kind.STATE).orElse(false);
    boolean another = next - last > 2 && marks.words().key(last + 1).equals("and");
    return another || (state && !link.equals("of") && !link.equals("the")) || link.equals("to");
  }
}
