package entente.link.person;

import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Word;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads words with capitals as the name of a person: "Joseph R. Biden, Jr.", "Mohammed bin Salman".
 */
final class NameRun {
  private static final int LONGEST = 6;

  /** With particles: "Reema bint Bandar bin Sultan bin Abdulaziz Al Saud". */
  private static final int LONGEST_LINE = 12;

  /** In a line of capitals nothing but its length tells a name from the verb behind it. */
  private static final int SHOUTED = 1;

  private static final Pattern ELIDED = Pattern.compile("\\p{Ll}{1,4}['’]\\p{Lu}.*");

  /** So long is the second syllable of a given name: "Tae-yong". */
  private static final int SYLLABLE = 6;

  private final Cues cues;

  NameRun(Cues cues) {
    this.cues = cues;
  }

  /** The last word of the name that begins at the word, or -1 if none does. */
  int end(Marks marks, int first) {
    int start = skipParticles(marks, first);
    if (start < 0 || !isNameWord(marks, start)) {
      return -1;
    }
    int last = start;
    int longest = marks.words().isShouted() ? SHOUTED : LONGEST;
    while (last - first < LONGEST_LINE) {
      int next = next(marks, last);
      if (next < 0 || (last - first >= longest && !isLed(marks.words(), next))) {
        break;
      }
      last = next;
    }
    while (last > start && isLetters(marks.words().at(last))) {
      last--;
    }
    return suffix(marks, behindHyphen(marks.words(), last));
  }

  /**
   * "Woo Won-shik": a short word behind a hyphen belongs to the name, but not that of "Vik-led".
   */
  private int behindHyphen(Words words, int last) {
    int next = last + 1;
    boolean near = next < words.size() && words.gap(next).equals("-");
    String key = near ? words.key(next) : "";
    return near
            && !words.at(next).isCapital()
            && !words.at(next).isNumber()
            && key.length() > 1
            && (key.length() <= SYLLABLE || isElided(words.at(next)))
            && !cues.is(Use.BEHIND_HYPHEN, key)
        ? next
        : last;
  }

  /** The words of a name that tell persons apart, without "Jr.". */
  List<String> keys(Words words, int first, int last) {
    List<String> keys = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (!cues.is(Use.SUFFIX, words.key(i)) || i == first) {
        keys.add(words.key(i));
      }
    }
    return keys;
  }

  private int skipParticles(Marks marks, int first) {
    int at = first;
    while (at < marks.size() && isParticle(marks.words(), at) && marks.words().joins(at + 1)) {
      at++;
    }
    return at < marks.size() && at - first <= 2 ? at : -1;
  }

  private int next(Marks marks, int last) {
    int next = last + 1;
    if (!marks.words().joins(next)) {
      return -1;
    }
    if (isNameWord(marks, next)) {
      return next;
    }
    int after = skipParticles(marks, next);
    boolean led = after > next && isNameWord(marks, after);
    return led && !marks.words().begins(after) ? after : -1;
  }

  /** Whether a particle leads the word or is it: "bin Sultan", "Al Saud". */
  private boolean isLed(Words words, int at) {
    return !words.isShouted()
        && (cues.is(Use.PARTICLE, words.key(at)) || cues.is(Use.PARTICLE, words.key(at - 1)));
  }

  private boolean isParticle(Words words, int at) {
    return !words.at(at).isCapital() && cues.is(Use.PARTICLE, words.key(at));
  }

  private boolean isNameWord(Marks marks, int at) {
    Word word = marks.words().at(at);
    boolean taken = marks.at(at).map(found -> !found.isPerson()).orElse(false);
    return (word.isCapital() || isElided(word))
        && !taken
        && (isDotted(word) || !cues.is(Use.STOP, word.key()))
        && !cues.is(Use.NOT_PERSON, word.key())
        && !cues.is(Use.SUFFIX, word.key())
        && cues.behindLetters(marks.words(), at) == at
        && !cues.isPortfolioWord(word.key())
        && (!marks.words().begins(at) || cues.occupations(marks.words(), at).isEmpty())
        && cues.forms(marks.words(), at).isEmpty()
        && (cues.titles(marks.words(), at).isEmpty()
            || isNameBehindTitle(marks, at)
            || isNameBesideParticle(marks.words(), at));
  }

  /** "bint Sultan", "Sultan bin Saad": beside a particle no title stands. */
  private boolean isNameBesideParticle(Words words, int at) {
    boolean before = words.follows(at) && isParticle(words, at - 1);
    boolean behind = words.follows(at + 1) && isParticle(words, at + 1);
    return (before || behind) && cues.is(Use.GIVEN_TITLE, words.key(at));
  }

  /** "Minister of State of Qatar Sultan Al Muraikhi": behind a state no second title stands. */
  private boolean isNameBehindTitle(Marks marks, int at) {
    Words words = marks.words();
    return cues.is(Use.GIVEN_TITLE, words.key(at))
        && words.follows(at)
        && marks.at(at - 1).filter(Found::isState).filter(of -> of.first() > 0).isPresent()
        && marks
            .at(at - 1)
            .map(Found::first)
            .filter(of -> words.follows(of) && words.key(of - 1).matches("of|the"))
            .isPresent();
  }

  /** "d'Amato": a particle that has lost its vowel. */
  private static boolean isElided(Word word) {
    return ELIDED.matcher(word.text()).matches();
  }

  /** "Netanyahu | U.S. coordination": no name ends with letters. */
  private static boolean isLetters(Word word) {
    return word.isInitial() || word.isAbbreviation();
  }

  /** "A." in "Mark A. Milley" is no article. */
  private static boolean isDotted(Word word) {
    return word.isInitial() && word.text().endsWith(".");
  }

  private int suffix(Marks marks, int last) {
    int next = last + 1;
    boolean near =
        next < marks.size() && (marks.words().follows(next) || marks.words().gap(next).equals(","));
    return near
            && marks.words().at(next).isCapital()
            && cues.is(Use.SUFFIX, marks.words().key(next))
        ? next
        : last;
  }
}
