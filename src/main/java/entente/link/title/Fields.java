package entente.link.title;

import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one title with its field: "Deputy Minister of Trade and Industry". */
final class Fields {
  /** So many words may a field of government have. */
  private static final int LONGEST = 5;

  private final Cues cues;
  private final boolean plural;

  /** A reader of titles of one person, or of several: "Ministers of Trade". */
  Fields(Cues cues, boolean plural) {
    this.cues = cues;
    this.plural = plural;
  }

  /** A title and the word behind it. */
  record Read(Title title, int next) {}

  /** The title that begins at the word. */
  Optional<Read> at(Marks marks, int at) {
    Words words = marks.words();
    List<WordTrie.Hit<Title>> hits = plural ? cues.pluralTitles(words, at) : cues.titles(words, at);
    if (!hits.isEmpty() && isFree(marks, at, hits.getFirst().last())) {
      Title title = hits.getFirst().values().getFirst();
      return Optional.of(withPortfolio(marks, title, hits.getFirst().last() + 1));
    }
    for (WordTrie.Hit<Title> hit : cues.ministers(words, at)) {
      int next = hit.last() + 1;
      if (words.joins(next) && isMinister(words.key(next))) {
        return Optional.of(new Read(hit.values().getFirst(), next + 1));
      }
    }
    if (cues.is(Use.BELOW, words.key(at)) && words.joins(at + 1) && !isUnder(words, at)) {
      String prefix = words.at(at).text();
      String upper = Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1);
      return at(marks, at + 1).map(read -> new Read(read.title().below(upper), read.next()));
    }
    return ofField(marks, at);
  }

  /** "relations grew | under | President Vik": no title below his, as "Under-Minister" is. */
  private boolean isUnder(Words words, int at) {
    return cues.is(Use.STOP, words.key(at)) && words.follows(at + 1);
  }

  /** "Fisheries and Ocean Affairs Minister": a field that no table has with its minister. */
  private Optional<Read> ofField(Marks marks, int first) {
    Words words = marks.words();
    int at = words.at(first).isCapital() ? first : words.size();
    while (at < Math.min(first + LONGEST, words.size())
        && marks.at(at).isEmpty()
        && isField(words, at)) {
      at++;
      if (words.follows(at) && words.at(at).isCapital() && isMinister(words.key(at))) {
        Title title = new Title(words.written(first, at), Title.Kind.MINISTER);
        return cues.isPortfolioWord(words.key(at - 1)) && marks.at(at).isEmpty()
            ? Optional.of(new Read(title, at + 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isMinister(String key) {
    boolean several = key.endsWith("s");
    String one = plural && several ? key.substring(0, key.length() - 1) : key;
    return plural == several && cues.is(Use.MINISTER, one);
  }

  private boolean isField(Words words, int at) {
    boolean plain = words.at(at).isCapital() && cues.titles(words, at).isEmpty();
    return (plain && !cues.is(Use.STOP, words.key(at)) && !cues.isRank(words.key(at)))
        || (words.key(at).equals("and") && words.follows(at));
  }

  /** Whether a name there is part of the title: "Minister for Europe". */
  private static boolean isFree(Marks marks, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(marks::at)
        .flatMap(Optional::stream)
        .allMatch(found -> found.first() > first && found.last() <= last);
  }

  /** "Minister of Trade and Industry", "Secretary for Strategic Affairs". */
  private Read withPortfolio(Marks marks, Title bare, int behind) {
    Words words = marks.words();
    Read told = qualified(marks, bare, behind);
    Title title = told.title();
    int next = told.next();
    boolean of = words.follows(next) && isFieldPreposition(words.key(next), title);
    if (!of || !words.follows(next + 1)) {
      return new Read(title, behindSecond(marks, next));
    }
    int from = words.key(next + 1).equals("the") ? next + 2 : next + 1;
    if (cues.offices().is(Use.MINISTER, title.title())) {
      List<WordTrie.Hit<Title>> hits = cues.ministers(words, from);
      if (!hits.isEmpty() && !goesOn(marks, hits.getFirst().last())) {
        return new Read(hits.getFirst().values().getFirst(), hits.getFirst().last() + 1);
      }
    }
    int part = partEnd(marks, from);
    int closed = part > 0 ? part : portfolioEnd(marks, from);
    int last = closed > 0 ? closed : openEnd(marks, title, from);
    if (last < 0) {
      return new Read(title, next);
    }
    String whole = title.title() + " " + words.written(next, last);
    return new Read(new Title(whole, title.kind()), last + 1);
  }

  private static boolean isFieldPreposition(String key, Title title) {
    boolean sent = title.kind() == Title.Kind.ENVOY || title.kind() == Title.Kind.ADVISER;
    return key.equals("of") || key.equals("for") || (sent && key.equals("on"));
  }

  /** "Secretary (West)", "Foreign Minister-designate": the title with what is written at it. */
  private Read qualified(Marks marks, Title title, int next) {
    Words words = marks.words();
    if (next < words.size()
        && words.gap(next).equals("-")
        && cues.is(Use.CHOSEN, words.key(next))) {
      return new Read(new Title(title.title() + "-" + words.key(next), title.kind()), next + 1);
    }
    int end = next < words.size() && words.gap(next).equals("(") ? next : words.size();
    while (end < words.size()
        && words.at(end).isCapital()
        && !words.at(end).isUpper()
        && marks.at(end).filter(Found::isState).isEmpty()) {
      end++;
      if (words.gap(end).startsWith(")")) {
        String whole = title.title() + " (" + words.written(next, end - 1) + ")";
        return new Read(new Title(whole, title.kind()), end);
      }
    }
    return new Read(title, next);
  }

  /** The last word of "Asia department", or -1: a part of an office with its field before it. */
  private int partEnd(Marks marks, int from) {
    Words words = marks.words();
    for (int at = from; at < Math.min(from + LONGEST, words.size()); at++) {
      boolean inside = at == from || words.joins(at);
      if (!inside || (at > from && !words.at(at).isCapital())) {
        return inside && cues.is(Use.OFFICE_PART, words.key(at)) ? at : -1;
      }
    }
    return -1;
  }

  /**
   * The last word of a field whose end no table tells but a mark or "of" behind it: "Minister for
   * Oceans, …", "ambassador for climate change, …"; or -1.
   */
  private int openEnd(Marks marks, Title title, int from) {
    Words words = marks.words();
    boolean capital = words.at(from).isCapital();
    boolean may = capital ? title.kind() == Title.Kind.MINISTER : title.kind().isNational();
    int at = from;
    while (may && at < Math.min(from + LONGEST, words.size()) && isOpenField(marks, at, from)) {
      at++;
    }
    boolean bare = at == from || Set.of("and", "of", "the", "for").contains(words.key(at - 1));
    boolean word = capital || cues.isPortfolioWord(words.key(at - 1));
    boolean closed = at >= words.size() || !words.joins(at) || words.key(at).equals("of");
    return !bare && word && closed && !words.gap(at).startsWith("'") ? at - 1 : -1;
  }

  private boolean isOpenField(Marks marks, int at, int from) {
    Words words = marks.words();
    boolean link = words.key(at).equals("and") || (at > from && words.key(at).equals("the"));
    return (at == from || words.joins(at))
        && marks.at(at).isEmpty()
        && (link
            || (words.at(at).isCapital() == words.at(from).isCapital()
                && !cues.is(Use.FUNCTION, words.key(at))
                && cues.titles(words, at).isEmpty()));
  }

  /** The word behind "and Foreign Trade" in "Minister of Foreign Affairs and Foreign Trade". */
  private int behindSecond(Marks marks, int and) {
    Words words = marks.words();
    boolean field =
        words.follows(and)
            && words.key(and).equals("and")
            && cues.isPortfolioWord(words.key(and - 1));
    boolean body = isBodyInList(marks, and);
    int last = field || body ? portfolioEnd(marks, body ? and : and + 1) : -1;
    return last > 0 && cues.titles(words, last + 1).isEmpty() ? last + 1 : and;
  }

  private boolean goesOn(Marks marks, int last) {
    return portfolioEnd(marks, last + 1) > 0
        || (marks.words().key(last + 1).equals("and") && portfolioEnd(marks, last + 2) > 0);
  }

  /** Whether no name stands there but one that "Affairs" follow: "Belize-Guatemala Affairs". */
  private boolean mayBeField(Marks marks, int at) {
    int next = at;
    while (marks.at(next).filter(Found::mayOwn).isPresent()
        && (next == at || marks.words().gap(next).equals("-"))) {
      next = marks.at(next).get().last() + 1;
    }
    return marks.at(at).isEmpty()
        || isBodyInList(marks, at)
        || (next > at
            && marks.words().joins(next)
            && cues.is(Use.FIELD_NOUN, marks.words().key(next)));
  }

  /** "Minister of Foreign Affairs, | European Union | and Cooperation". */
  private static boolean isBodyInList(Marks marks, int at) {
    Words words = marks.words();
    return marks
        .at(at)
        .filter(found -> found.entity().type().equals("InternationalOrganisation"))
        .filter(found -> words.gap(found.first()).equals(","))
        .filter(found -> words.key(found.last() + 1).equals("and"))
        .isPresent();
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
}
