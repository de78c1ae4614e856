package entente.link.person;

import entente.link.known.People;
import entente.link.title.TitleGroups;
import entente.link.title.TitlePhrase;
import entente.link.title.TitleReader;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Word;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Recognises names of persons by their form: a title before them, an apposition behind them, … */
public final class PersonForms {
  private static final Set<String> WHOSE = Set.of("the", "its", "his", "her", "their");
  private static final Set<String> BELONGING = Set.of("of", "for", "at", "in");

  /** So many words may say of what a person unknown by name is the head. */
  private static final int DESCRIPTION = 14;

  private final Cues cues;
  private final People people;
  private final Beside beside;
  private final TitleReader titles;
  private final NameRun runs;
  private final TitleGroups groups;

  public PersonForms(Cues cues, People people, TitleReader titles) {
    this.cues = cues;
    this.people = people;
    this.beside = new Beside(cues, people, titles);
    this.titles = titles;
    this.runs = new NameRun(cues);
    this.groups = new TitleGroups(cues, titles);
  }

  /** The candidates of a block, in text order. */
  public List<Candidate> in(Marks marks, boolean prose) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < marks.size()) {
      List<Candidate> here = from(marks, at, prose);
      found.addAll(here);
      at = here.isEmpty() ? at + 1 : here.getLast().last() + 1;
    }
    return found;
  }

  private List<Candidate> from(Marks marks, int at, boolean prose) {
    List<Candidate> group = group(marks, at, prose);
    if (!group.isEmpty()) {
      return group;
    }
    Optional<Candidate> titled = titled(marks, at, prose);
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    if (!prose) {
      return List.of();
    }
    List<Candidate> listed = listed(marks, at);
    return listed.isEmpty() ? untitled(marks, at).stream().toList() : listed;
  }

  /** "Ministers Ana Vik of Chile and Per Lund of Norway"; in a headline each with his state. */
  private List<Candidate> group(Marks marks, int at, boolean prose) {
    List<TitleGroups.Member> members = groups.at(marks, at, name -> named(marks, name));
    boolean told = prose || members.stream().allMatch(one -> one.phrase().of().isPresent());
    return told
        ? members.stream()
            .map(one ->
                new Candidate(
                    marks,
                    one.first(),
                    one.last(),
                    runs.keys(marks.words(), one.first(), one.last()),
                    one.phrase(),
                    true,
                    "title-group",
                    0.8))
            .toList()
        : List.of();
  }

  /** The last word of a name that begins there: a known one, or one of several words. */
  private OptionalInt named(Marks marks, int at) {
    Optional<Found> known = marks.from(at).filter(Found::isPerson);
    int last = runs.end(marks, at);
    boolean free = last > at && isOpen(marks, at, last);
    if (free || known.isPresent()) {
      return OptionalInt.of(known.map(Found::last).filter(end -> !free || end > last).orElse(last));
    }
    return last == at && people.isSurname(runs.keys(marks.words(), at, at))
        ? OptionalInt.of(at)
        : OptionalInt.empty();
  }

  private Optional<Candidate> titled(Marks marks, int at, boolean prose) {
    Optional<TitlePhrase> phrase = titles.at(marks, at);
    if (phrase.isEmpty() || phrase.get().next() >= marks.size()) {
      return Optional.empty();
    }
    Words words = marks.words();
    int next = behindBrackets(words, phrase.get().next());
    if (next > phrase.get().next() && !cues.honorifics(words, next).isEmpty()) {
      next = cues.honorifics(words, next).getFirst().last() + 1;
    }
    if (next >= marks.size()) {
      return Optional.empty();
    }
    Optional<Candidate> described = prose ? described(marks, phrase.get()) : Optional.empty();
    if (described.isPresent()) {
      return described;
    }
    boolean comma = words.gap(next).equals(",") && mayTakeComma(marks, phrase.get());
    boolean demonym = isDemonymAsName(marks, next);
    boolean near = words.follows(next) || next > phrase.get().next();
    boolean taken = marks.at(next).filter(found -> !prose || !found.isPerson()).isPresent();
    if (!(near || comma) || (taken && !demonym)) {
      return Optional.empty();
    }
    int start = demonym ? next + 1 : next;
    int last = runs.end(marks, start);
    boolean fits =
        last >= start
            && (prose ? isOpen(marks, start, last) : marks.isFree(start, last))
            && (last > next || !comma);
    if (!fits) {
      return Optional.empty();
    }
    TitlePhrase whole = titles.withOwnerBehind(marks, phrase.get(), last);
    return Optional.of(candidate(marks, next, last, whole, "title-name", comma ? 0.7 : 0.85));
  }

  /** The word behind "(NNSA)" in "Administrator of the Nuclear Security Administration (NNSA)". */
  private static int behindBrackets(Words words, int at) {
    boolean brackets =
        at + 1 < words.size() && words.gap(at).equals("(") && words.gap(at + 1).equals(")");
    return brackets && words.at(at).isUpper() ? at + 1 : at;
  }

  /** "the President of Chad, …", "the Minister for Trade, …": the name stands in apposition. */
  public static boolean mayTakeComma(Marks marks, TitlePhrase phrase) {
    Words words = marks.words();
    return phrase.of().isPresent() || (isDefinite(words, phrase.first()) && !phrase.isHonorific());
  }

  /** "the | minister", "the country's | minister". */
  private static boolean isDefinite(Words words, int title) {
    boolean the = words.follows(title) && WHOSE.contains(words.key(title - 1));
    return the || (title > 0 && words.gap(title).equals("'s"));
  }

  /** "the head of the crisis centre in Nouadhibou, | Ana Vik |,": of a body that nothing names. */
  private Optional<Candidate> described(Marks marks, TitlePhrase phrase) {
    Words words = marks.words();
    int at = phrase.next();
    boolean begins = words.follows(at) && BELONGING.contains(words.key(at));
    if (!begins || phrase.isHonorific() || !isDefinite(words, phrase.first())) {
      return Optional.empty();
    }
    while (at < Math.min(phrase.next() + DESCRIPTION, words.size())
        && (words.joins(at) || words.gap(at).startsWith("'"))
        && marks.at(at).filter(Found::isPerson).isEmpty()) {
      at++;
    }
    int last = at < words.size() && words.gap(at).equals(",") ? plainName(marks, at) : -1;
    boolean closed = last > at && words.gap(last + 1).matches("[,.;)].*");
    return closed
        ? Optional.of(candidate(marks, at, last, Candidate.UNTITLED, "title-name", 0.65))
        : Optional.empty();
  }

  /** Whether the words are free, or hold a shorter name of one person: "César Bernardo Arévalo". */
  private static boolean isOpen(Marks marks, int first, int last) {
    List<Found> inside =
        IntStream.rangeClosed(first, last)
            .mapToObj(marks::at)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return inside.isEmpty()
        || (inside.size() == 1
            && inside.getFirst().isPerson()
            && inside.getFirst().first() >= first
            && inside.getFirst().length() <= last - first);
  }

  /** "President Kazak Tokayev": behind a title, what looks like a demonym is a given name. */
  private static boolean isDemonymAsName(Marks marks, int at) {
    return marks
        .from(at)
        .filter(found -> found.is(Found.Kind.ADJECTIVE) && found.length() == 1)
        .filter(found -> marks.words().follows(at + 1) && marks.at(at + 1).isEmpty())
        .isPresent();
  }

  private Candidate candidate(
      Marks marks, int first, int last, TitlePhrase phrase, String rule, double confidence) {
    List<String> keys = runs.keys(marks.words(), first, last);
    return new Candidate(marks, first, last, keys, phrase, false, rule, confidence);
  }

  private Optional<Candidate> untitled(Marks marks, int at) {
    int last = plainName(marks, at);
    return last < 0
        ? Optional.empty()
        : beside
            .of(marks, at, last)
            .map(sign -> untitled(marks, at, last, sign.rule(), sign.confidence()));
  }

  private Candidate untitled(Marks marks, int first, int last, String rule, double confidence) {
    return candidate(marks, first, last, Candidate.UNTITLED, rule, confidence);
  }

  /** The end of two to four words that look like nothing but a person's name, or -1. */
  private int plainName(Marks marks, int at) {
    if (!marks.words().at(at).isCapital() || marks.at(at).isPresent() || isInside(marks, at)) {
      return -1;
    }
    int last = runs.end(marks, at);
    boolean fits = last > at && last - at < 4 && marks.isFree(at, last);
    for (int i = at; fits && i <= last; i++) {
      Word word = marks.words().at(i);
      boolean shout = word.key().length() > 1 && !word.text().endsWith(".") && word.isUpper();
      fits = !shout && cues.forms(marks.words(), i).isEmpty() && !cues.is(Use.WEAK, word.key());
    }
    return fits ? last : -1;
  }

  private static boolean isInside(Marks marks, int at) {
    Words words = marks.words();
    return words.joins(at) && words.at(at - 1).isCapital() && !words.begins(at - 1);
  }

  /** "Ding Xuexiang, Yang Jiechi, Wang Yi and other officials". */
  private List<Candidate> listed(Marks marks, int from) {
    List<Candidate> unknown = new ArrayList<>();
    int items = 0;
    int told = 0;
    int at = from;
    while (at < marks.size()) {
      Optional<Found> known = marks.from(at).filter(Found::isPerson);
      int last = known.isPresent() ? known.get().last() : plainName(marks, at);
      if (last < 0) {
        break;
      }
      if (known.isEmpty()) {
        unknown.add(untitled(marks, at, last, "list", 0.75));
      }
      items++;
      int behind = behindState(marks, last + 1);
      told += behind > last + 1 ? 1 : 0;
      int next = afterComma(marks.words(), behind);
      if (next < 0) {
        boolean all = told == items || beside.isOneOf(marks.words(), from);
        return accept(unknown, items, all);
      }
      at = next;
    }
    boolean others = at < marks.size() && isOthers(marks.words(), at);
    return accept(unknown, items, others || beside.isOneOf(marks.words(), from));
  }

  /** The word behind "(Chile)". */
  private static int behindState(Marks marks, int at) {
    boolean brackets = at < marks.size() && marks.words().gap(at).equals("(");
    return brackets
        ? marks
            .from(at)
            .filter(Found::isState)
            .map(state -> state.last() + 1)
            .filter(next -> marks.words().gap(next).startsWith(")"))
            .orElse(at)
        : at;
  }

  private static List<Candidate> accept(List<Candidate> unknown, int items, boolean others) {
    boolean someKnown = unknown.size() < items;
    return items >= 2 && (others || (someKnown && items >= 3)) ? unknown : List.of();
  }

  private static boolean isOthers(Words words, int at) {
    return Set.of("other", "others").contains(words.key(at));
  }

  /** The word behind a comma, "and" or both; -1 if the list ends. */
  private static int afterComma(Words words, int at) {
    if (at >= words.size()) {
      return -1;
    }
    String gap = words.gap(at).replaceFirst("^\\)", "");
    boolean comma = gap.equals(",");
    boolean and = (comma || gap.isBlank()) && words.key(at).equals("and");
    if (and) {
      return words.follows(at + 1) ? at + 1 : -1;
    }
    return comma ? at : -1;
  }
}
