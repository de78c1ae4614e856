package entente.link.known;

import entente.facts.Entity;
import entente.lexicon.Form;
import entente.lexicon.Lexicon;
import entente.lexicon.Name;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Use;
import entente.link.word.Word;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import entente.names.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the names of the reference data, surnames alone excepted. */
public final class KnownNames {
  private static final Comparator<Found> BEST =
      Comparator.comparing((Found found) -> !found.isState())
          .thenComparing(Comparator.comparingDouble(Found::confidence).reversed())
          .thenComparing(found -> found.entity().id());

  private static final String STATE = "state";

  /** So much less sure is a name that is written with other capitals. */
  private static final double OTHER_CASE = 0.15;

  /** "U.K." and "U.N." are no given names. */
  private static final int SHORT_INITIALS = 4;

  /** One name and its words. */
  record Entry(Name name, Words words) {}

  private final WordTrie<Entry> trie = new WordTrie<>();
  private final Map<String, Entity> exact = new HashMap<>();
  private final Cues cues;
  private final Homonyms homonyms;

  public KnownNames(Lexicon lexicon, Cues cues, People people) {
    this.cues = cues;
    this.homonyms = new Homonyms(cues, people, trie);
    for (Name name : lexicon.names()) {
      Words words = Words.of(name.surface());
      if (name.form() != Form.SURNAME && words.size() > 0) {
        trie.add(words, new Entry(name, words));
        exact.putIfAbsent(Slug.of(name.surface()), name.entity());
      }
    }
  }

  /** What a name denotes, however its words are written. */
  public Optional<Entity> named(String name) {
    return Optional.ofNullable(exact.get(Slug.of(name)));
  }

  /**
   * The longest known name that begins at the word and may be read as one; none inside a longer
   * title: "Security Council Secretary".
   */
  public Optional<Found> at(Words text, int first) {
    if (endsTitle(text, first) || endsName(text, first)) {
      return Optional.empty();
    }
    int title = cues.titles(text, first).stream().mapToInt(WordTrie.Hit::last).max().orElse(-1);
    for (WordTrie.Hit<Entry> hit : trie.at(text, first)) {
      List<Found> readings =
          hit.values().stream()
              .flatMap(entry -> reading(text, first, hit.last(), entry).stream())
              .sorted(BEST)
              .toList();
      boolean partOfTitle =
          hit.last() < title && !readings.isEmpty() && isBody(readings.getFirst());
      if (!readings.isEmpty() && !partOfTitle && !sharedByPersons(readings)) {
        return Optional.of(readings.getFirst());
      }
    }
    return Optional.empty();
  }

  /** "the Mediation and | Security Council": a word of another body's name. */
  private boolean endsName(Words text, int at) {
    return at >= 3
        && text.key(at - 1).equals("and")
        && (text.key(at - 3).equals("the")
            || trie.at(text, at - 3).stream().anyMatch(hit -> hit.last() == at - 3))
        && text.follows(at)
        && text.follows(at - 1)
        && text.at(at - 2).isCapital()
        && trie.at(text, at - 2).isEmpty()
        && trie.at(text, at).stream()
            .flatMap(hit -> hit.values().stream())
            .anyMatch(entry -> isEnd(entry.name()));
  }

  /** "Security Council" of "United Nations Security Council". */
  private static boolean isEnd(Name name) {
    return name.entity().kind() == Entity.Kind.ORGANISATION
        && name.entity().label().endsWith(" " + name.surface());
  }

  /** "Minister of State of Qatar": the word belongs to the title, not to "State of Qatar". */
  private boolean endsTitle(Words text, int at) {
    return text.key(at).equals(STATE) && text.follows(at) && cues.endsTitle(text, at);
  }

  /** The longest name of a state that begins at the first word and does not pass the last. */
  Optional<Found> stateAt(Words text, int first, int last) {
    return trie.at(text, first).stream()
        .filter(hit -> hit.last() <= last)
        .flatMap(hit ->
            hit.values().stream()
                .filter(KnownNames::isState)
                .flatMap(entry -> reading(text, first, hit.last(), entry).stream()))
        .findFirst();
  }

  private static boolean isBody(Found found) {
    return found.entity().kind() == Entity.Kind.ORGANISATION;
  }

  private static boolean sharedByPersons(List<Found> readings) {
    return readings.size() > 1
        && readings.stream().allMatch(Found::isPerson)
        && readings.stream().map(found -> found.entity().id()).distinct().count() > 1;
  }

  private Optional<Found> reading(Words text, int first, int last, Entry entry) {
    Name name = entry.name();
    boolean plus = name.surface().endsWith("+") && !isPlus(text, last + 1);
    return plus || (first == last && homonyms.isElsewhere(text, first, name.entity()))
        ? Optional.empty()
        : written(text, first, last, entry);
  }

  /** "OPEC+": a mark of which the words know nothing. */
  private static boolean isPlus(Words text, int next) {
    return text.gap(next).startsWith("+");
  }

  /** The name, if the capitals of the words allow it. */
  private Optional<Found> written(Words text, int first, int last, Entry entry) {
    Entity entity = entry.name().entity();
    boolean same = sameCase(text, first, entry.words());
    return switch (entry.name().form()) {
      case ABBREVIATION ->
          same && !isInitials(text, first, entry)
              ? Optional.of(
                  new Found(first, last, entity, Found.Kind.ABBREVIATION, "abbreviation", 0.95))
              : Optional.empty();
      case ADJECTIVE, DEMONYM ->
          same && text.at(first).isCapital()
              ? Optional.of(new Found(first, last, entity, Found.Kind.ADJECTIVE, "adjective", 0.9))
              : Optional.empty();
      case NAME, OFFICIAL_NAME -> named(text, first, last, entry, 0.98);
      case ALIAS -> named(text, first, last, entry, 0.94);
      case SURNAME -> Optional.empty();
    };
  }

  private Optional<Found> named(Words text, int first, int last, Entry entry, double confidence) {
    Entity entity = entry.name().entity();
    if (sameCase(text, first, entry.words())) {
      return Optional.of(new Found(first, last, entity, "name-exact", confidence));
    }
    return mayBeLower(text, first, last, entry)
        ? Optional.of(new Found(first, last, entity, "name-case", confidence - OTHER_CASE))
        : Optional.empty();
  }

  /** "R.M.I. Vik": the given names of a person, whose letters are those of a state. */
  private boolean isInitials(Words text, int at, Entry entry) {
    String word = text.at(at).text();
    int next = at + 1;
    return word.length() > SHORT_INITIALS
        && word.endsWith(".")
        && !entry.name().surface().endsWith(".")
        && text.follows(next)
        && text.at(next).isCapital()
        && trie.at(text, next).isEmpty()
        && cues.titles(text, next).isEmpty()
        && cues.forms(text, next).isEmpty()
        && !cues.is(Use.NOT_PERSON, text.at(next).text())
        && !cues.is(Use.NOT_PERSON, text.key(next));
  }

  /** Whether every word that is written with a capital in the name has one in the text. */
  private static boolean sameCase(Words text, int first, Words name) {
    boolean abbreviation = name.size() == 1 && name.at(0).isUpper();
    for (int i = 0; i < name.size(); i++) {
      Word word = text.at(first + i);
      boolean lost = name.at(i).isCapital() && !word.isCapital();
      if (lost || (abbreviation && !word.isUpper())) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeLower(Words text, int first, int last, Entry entry) {
    if (first == last) {
      boolean usual = entry.name().entity().kind() == Entity.Kind.STATE;
      boolean plain = text.key(first).length() > 4 && !cues.is(Use.COMMON, text.key(first));
      return usual && (plain || isPaired(text, first));
    }
    boolean someCapital = false;
    for (int i = first; i <= last; i++) {
      someCapital |= text.at(i).isCapital();
    }
    boolean long3 = last - first >= 2;
    boolean person = entry.name().entity().kind() == Entity.Kind.PERSON;
    return person ? text.at(first).isCapital() : someCapital || long3 || isState(entry);
  }

  /** "china-Kazakhstan": a hyphen and another name show that no thing is meant. */
  private boolean isPaired(Words text, int at) {
    boolean behind = at + 1 < text.size() && text.gap(at + 1).equals("-");
    return behind && text.at(at + 1).isCapital() && !trie.at(text, at + 1).isEmpty();
  }

  private static boolean isState(Entry entry) {
    return entry.name().entity().kind() == Entity.Kind.STATE;
  }
}
