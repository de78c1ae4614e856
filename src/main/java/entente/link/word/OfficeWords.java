package entente.link.word;

import entente.names.Slug;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tables in {@code ontology/lexicon} say about titles and the offices behind them. */
public final class OfficeWords {
  private static final String FIELD = " for ";

  private record Name(String title, String role) {}

  private final Map<Use, Set<String>> words;
  private final Map<Use, Set<String>> roles = new EnumMap<>(Use.class);
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, Name> usual = new HashMap<>();
  private final Map<String, String> led = new HashMap<>();

  /** The offices in the tables of the folder; the words are those of each use, as written. */
  OfficeWords(Path folder, Map<Use, Set<String>> words) {
    this.words = words;
    words.forEach(
        (use, all) -> roles.put(use, all.stream().map(Slug::of).collect(Collectors.toSet())));
    for (List<String> row : Rows.read(folder.resolve("title-homes.csv"))) {
      homes.put(row.get(0), row.get(1));
    }
    for (List<String> row : Rows.read(folder.resolve("title-verbs.csv"))) {
      led.put(row.get(0), row.get(1));
    }
    for (List<String> row : Rows.read(folder.resolve("title-names.csv"))) {
      usual.put(Slug.of(row.get(0)), new Name(row.get(1), Slug.of(row.get(1))));
    }
  }

  /** The title of whoever leads a body of which such a verb is said: "chaired". */
  public Optional<String> led(String verb) {
    return Optional.ofNullable(led.get(verb));
  }

  private Set<String> words(Use use) {
    return words.getOrDefault(use, Set.of());
  }

  /** Whether the table lists the title for that use. */
  public boolean is(Use use, String title) {
    return words(use).contains(title);
  }

  /** Whether the title may be that of the role: "Premier" that of a prime minister. */
  public boolean isAlike(Title title, String role) {
    return title.role().equals(role)
        || (title.kind().isRuler() && usualRole(title.role()).equals(usualRole(role)));
  }

  /** Whether the table lists the office of that role for the use, under whatever name. */
  public boolean isRole(Use use, String role) {
    return roles.getOrDefault(use, Set.of()).contains(usualRole(role));
  }

  private String usualRole(String role) {
    Name name = usual.get(role);
    return name == null ? role : name.role();
  }

  /** What most states call the office: "Foreign Minister" for "Secretary of State". */
  public String usual(String title) {
    Name name = usual.get(Slug.of(title));
    return name == null ? title : name.title();
  }

  /** The id of the only state whose officers bear the title, whatever field follows it. */
  public Optional<String> home(String title) {
    int field = title.indexOf(FIELD);
    String bare = field < 0 ? title : title.substring(0, field);
    Optional<String> home = Optional.ofNullable(homes.get(bare));
    return home.isPresent() || !isStandIn(bare) ? home : home(above(bare));
  }

  /** Whether the role is a minister's: "defence-minister", "minister". */
  public boolean isMinister(String role) {
    return isRole(Use.MINISTER, role.substring(role.lastIndexOf('-') + 1));
  }

  /** Whether it says nothing without its field. */
  public boolean isBare(Title title) {
    return is(Use.BARE_TITLE, title.title());
  }

  /** The same of the one below too: "Deputy Secretary". */
  public boolean isShort(Title title) {
    return isBare(title) || (isStandIn(title.title()) && is(Use.BARE_TITLE, above(title.title())));
  }

  /** Whether the office may be called so for short: "Secretary" for "Secretary of State". */
  public boolean isShortFor(Title title, String office) {
    return isBare(title)
        && office.contains(title.title())
        && words(Use.RULER).stream()
            .noneMatch(ruler -> ruler.contains(title.title()) && office.contains(ruler));
  }

  private boolean isStandIn(String title) {
    return words(Use.STAND_IN).contains(Words.of(title).key(0)) && title.contains(" ");
  }

  private static String above(String title) {
    return title.substring(title.indexOf(' ') + 1);
  }

  /** The titles of the heads of organisations who send envoys. */
  public Set<String> senders() {
    return words(Use.SENDER);
  }

  /** Whether the head of an organisation sent the bearer. */
  public boolean isSent(Title title) {
    return senders().stream()
        .anyMatch(sender ->
            title.title().contains(sender + "'s") || title.title().contains("of the " + sender));
  }

  /** Whether the bearer is such a head, is below one or was sent by one. */
  public boolean isOfSender(Title title) {
    return senders().stream().anyMatch(title.title()::contains);
  }
}
