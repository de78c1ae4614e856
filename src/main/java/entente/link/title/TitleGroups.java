package entente.link.title;

import entente.facts.Entity;
import entente.lexicon.FunctionWords;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads a title of several persons and their names, each with whose officer he is: "Foreign
 * Ministers Ana Vik of Chile and Per Lund of Norway", "the ambassadors of Chile and Peru, Ana Vik
 * and Luz Mora".
 */
public final class TitleGroups {
  private static final Set<String> OWNING = Set.of("of", "from", "for");

  /** So many words may name the owners together: "of the three states". */
  private static final int TOGETHER = 5;

  private final Cues cues;
  private final StatePhrase states;
  private final Fields fields;
  private final TitleReader titles;

  public TitleGroups(Cues cues, TitleReader titles) {
    this.cues = cues;
    this.states = new StatePhrase(cues);
    this.fields = new Fields(cues, true);
    this.titles = titles;
  }

  /**
   * One of them.
   *
   * @param first the first word of the name, ways of address left out
   * @param last its last word
   * @param end the last word of what stands behind the name and says whose officer it is
   * @param phrase the title as that of one person
   * @param own whether the words beside the name say whose
   */
  public record Member(int first, int last, int end, TitlePhrase phrase, boolean own) {
    private Member of(Optional<Entity> owner) {
      return new Member(first, last, end, phrase.ownedBy(owner), own);
    }
  }

  private record Head(
      int first, List<Entity> owners, Title title, TitlePhrase.Time time, int next) {
    private Head behind(List<Entity> more, int at) {
      List<Entity> all = new ArrayList<>(owners);
      all.addAll(more);
      return new Head(first, all, title, time, at);
    }
  }

  /**
   * The persons behind the title that begins at the word, at least two; else none.
   *
   * @param names the last word of the name that begins at a word
   */
  public List<Member> at(Marks marks, int first, IntFunction<OptionalInt> names) {
    return head(marks, first)
        .map(head -> shared(marks, head, members(marks, head, names)))
        .filter(members -> members.size() > 1)
        .orElse(List.of());
  }

  private Optional<Head> head(Marks marks, int first) {
    List<Entity> owners = new ArrayList<>();
    int at = owners(marks, first, owners);
    Words words = marks.words();
    boolean inside = at > first && at < words.size() && words.gap(at).matches(".*[,.;:(].*");
    if (at >= words.size() || inside) {
      return Optional.empty();
    }
    TitlePhrase.Time time = titles.timeBefore(words, first);
    for (; at < words.size() - 1 && titles.isModifier(words, at); at++) {
      time = time == TitlePhrase.Time.NOW ? titles.time(words.key(at)) : time;
    }
    TitlePhrase.Time told = time;
    return title(marks, at)
        .map(read -> new Head(first, owners, read.title(), told, read.next()))
        .map(head -> withOwnersBehind(marks, head));
  }

  /** The titles; "his counterparts" hold whatever the one named before does. */
  private Optional<Fields.Read> title(Marks marks, int at) {
    String key = marks.words().key(at);
    String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : "";
    return marks.at(at).isPresent()
        ? Optional.empty()
        : fields
            .at(marks, at)
            .or(() ->
                cues.offices().is(Use.COUNTERPART, one)
                    ? Optional.of(new Fields.Read(new Title(one, Title.Kind.OCCUPATION), at + 1))
                    : Optional.empty());
  }

  /** Notes the names of states and bodies in a list; the word behind it. */
  private static int owners(Marks marks, int first, List<Entity> into) {
    Words words = marks.words();
    int at = first;
    Optional<Found> owner = marks.from(at).filter(Found::mayOwn);
    while (owner.isPresent()) {
      into.add(owner.get().entity());
      int next = owner.get().last() + 1;
      int item = afterSeparator(words, next);
      owner = item > 0 ? itemAt(marks, item) : Optional.empty();
      at = owner.map(Found::first).orElse(next);
    }
    return at;
  }

  private static Optional<Found> itemAt(Marks marks, int item) {
    int name = FunctionWords.ARTICLES.contains(marks.words().key(item)) ? item + 1 : item;
    return marks.from(name).filter(Found::mayOwn);
  }

  private Head withOwnersBehind(Marks marks, Head head) {
    Words words = marks.words();
    int of = head.next();
    if (!words.follows(of) || !OWNING.contains(words.key(of)) || !words.follows(of + 1)) {
      return head;
    }
    List<Entity> owners = new ArrayList<>();
    int name = FunctionWords.ARTICLES.contains(words.key(of + 1)) ? of + 2 : of + 1;
    int next = owners(marks, name, owners);
    return owners.isEmpty() ? head.behind(owners, together(words, of)) : head.behind(owners, next);
  }

  /** The word behind "of the three states". */
  private static int together(Words words, int of) {
    int at = of + 1;
    while (at < Math.min(of + TOGETHER, words.size()) && words.follows(at)) {
      at++;
    }
    return words.at(at - 1).isCapital() ? of : at;
  }

  private List<Member> members(Marks marks, Head head, IntFunction<OptionalInt> names) {
    Words words = marks.words();
    List<Member> members = new ArrayList<>();
    boolean begins = head.next() < words.size() && words.gap(head.next()).matches("[ ,:–-]|,? ?–");
    int at = begins ? head.next() : -1;
    while (at >= 0) {
      int name = titles.behindAddress(marks, at);
      OptionalInt last = name < words.size() ? names.apply(name) : OptionalInt.empty();
      if (last.isEmpty()) {
        break;
      }
      Member member = member(marks, head, name, last.getAsInt());
      members.add(member);
      at = afterSeparator(words, member.end() + 1);
    }
    return members;
  }

  private Member member(Marks marks, Head head, int name, int last) {
    Words words = marks.words();
    int of = last + 1;
    Optional<StatePhrase.Owner> owner =
        words.follows(of) && OWNING.contains(words.key(of)) && words.follows(of + 1)
            ? states.at(marks, of + 1)
            : states.inBrackets(marks, of);
    Post post = new Post(head.title(), owner.flatMap(StatePhrase.Owner::entity));
    TitlePhrase phrase = new TitlePhrase(head.first(), name, List.of(post), post.of(), head.time());
    int end = owner.map(behind -> behind.next() - 1).orElse(last);
    return new Member(name, last, end, phrase, post.of().isPresent());
  }

  /** Each with the owner of his place in the list before, or the only one there. */
  private List<Member> shared(Marks marks, Head head, List<Member> members) {
    List<Entity> owners = head.owners();
    List<Member> owned = new ArrayList<>(members);
    for (int i = members.size() - 1; i >= 0; i--) {
      Member one = members.get(i);
      if (owners.size() == 1) {
        owned.set(i, one.of(Optional.of(owners.getFirst())));
      } else if (owners.size() == members.size()) {
        owned.set(i, one.of(Optional.of(owners.get(i))));
      } else if (owners.isEmpty() && i + 1 < members.size() && isPair(marks, members, i)) {
        owned.set(i, one.of(owned.get(i + 1).phrase().of()));
      }
    }
    return owned;
  }

  /** "…, and | Ana Vik and Per Lund of Norway": both are of the state, as others of theirs. */
  private static boolean isPair(Marks marks, List<Member> members, int one) {
    Member next = members.get(one + 1);
    boolean and = marks.words().follows(members.get(one).end() + 1) && !members.get(one).own();
    return and && next.own() && one > 0 && members.get(one - 1).own();
  }

  /** The word behind a comma, "and" or both; -1 where the list ends. */
  private static int afterSeparator(Words words, int at) {
    if (at >= words.size()) {
      return -1;
    }
    String gap = words.gap(at).replaceFirst("^\\)", "").strip();
    boolean mark = gap.equals(",") || gap.equals(";");
    boolean and = (mark || gap.isEmpty()) && words.key(at).equals("and");
    if (and) {
      return words.follows(at + 1) ? at + 1 : -1;
    }
    return mark ? at : -1;
  }
}
