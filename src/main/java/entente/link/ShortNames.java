package entente.link;

import static java.util.stream.Collectors.joining;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds "the Council", "the General Secretariat", "the bloc" behind the full name of an organisation
 * of the same article. Where two full names end alike, the first of the opening (headline and first
 * paragraph) is meant, for the article is about it; where two stand there side by side, and else, the
 * one named last.
 */
final class ShortNames {
  private static final Set<String> HEADS =
      Set.of(
          "council",
          "union",
          "alliance",
          "commission",
          "organization",
          "organisation",
          "assembly",
          "committee",
          "association",
          "conference",
          "league",
          "community",
          "court",
          "secretariat",
          "agency",
          "bank",
          "fund",
          "quartet",
          "forum",
          "ministry",
          "parliament");
  private static final Set<String> LOWER = Set.of("bloc", "ministry");
  private static final String ALLIANCE = "alliance";
  private static final String NATO = "org/nato";

  private final Lexicon lexicon;
  private final Map<String, Entity> leading = new LinkedHashMap<>();
  private final Map<String, Entity> last = new LinkedHashMap<>();
  private boolean otherAlliance;

  ShortNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Marks the short names of a block; the blocks of an article come in text order.
   *
   * @param opening whether it is the headline or the first paragraph
   */
  void apply(Marks marks, boolean opening) {
    Words words = marks.words();
    for (int at = 0; at < words.size(); at++) {
      int here = at;
      marks.from(at).ifPresent(found -> note(words, found, opening));
      otherAlliance |= words.key(at).equals(ALLIANCE) && marks.at(at - 1).isPresent();
      if (marks.at(at).isEmpty() && isShort(words, at)) {
        int first = first(words, at);
        meant(called(words, first, at))
            .filter(entity -> marks.isFree(first, here))
            .map(entity -> new Found(first, here, entity, "short-name", 0.8))
            .ifPresent(marks::mark);
      }
    }
  }

  private void note(Words words, Found found, boolean opening) {
    Entity entity = found.entity();
    if (entity.kind() != Entity.Kind.ORGANISATION || found.rule().equals("short-name")) {
      return;
    }
    Set<String> called = heads(entity);
    before(words, found).ifPresent(called::add);
    for (String name : called) {
      last.remove(name);
      last.put(name, entity);
      if (opening) {
        leading.merge(name, entity, (first, next) -> isBeside(words, found) ? next : first);
      }
    }
  }

  /** "the African Union and the | European Union". */
  private static boolean isBeside(Words words, Found next) {
    int first = withoutArticle(words, next.first());
    return first > 0 && words.key(first - 1).equals("and");
  }

  private static int withoutArticle(Words words, int first) {
    return first > 0 && isThe(words, first - 1) ? first - 1 : first;
  }

  /** "General Secretariat" of "General Secretariat of the Organization of American States". */
  private static Optional<String> before(Words words, Found found) {
    for (int at = found.first(); at < found.last(); at++) {
      if (HEADS.contains(words.key(at)) && isOf(words.key(at + 1))) {
        return Optional.of(called(words, first(words, found.first()), at));
      }
    }
    return Optional.empty();
  }

  private static String called(Words words, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(words::key).collect(joining(" "));
  }

  private Set<String> heads(Entity entity) {
    Set<String> heads = new LinkedHashSet<>();
    Words name = Words.of(entity.label());
    for (int i = 0; i < name.size(); i++) {
      boolean first = heads.isEmpty() && HEADS.contains(name.key(i));
      if (first && (i + 1 == name.size() || i == 0 || isOf(name.key(i + 1)))) {
        heads.add(name.key(i));
      }
    }
    if (entity.id().equals(NATO)) {
      heads.add(ALLIANCE);
    } else if (!entity.id().startsWith("org/un") && lexicon.members(entity).size() > 1) {
      heads.add("bloc");
    }
    return heads;
  }

  private static boolean isOf(String key) {
    return List.of("of", "for", "on").contains(key);
  }

  /** "the Council", not "the Council of Europe" or "the National Council". */
  private static boolean isShort(Words words, int at) {
    int first = first(words, at);
    boolean the = words.follows(first) && words.key(first - 1).equals("the");
    String key = words.key(at);
    boolean head = words.at(at).isCapital() ? HEADS.contains(key) : LOWER.contains(key);
    boolean goesOn =
        words.joins(at + 1) && (isOf(words.key(at + 1)) || words.at(at + 1).isCapital());
    return the && head && !goesOn;
  }

  /** The first of the words with a capital that lead to the noun. */
  private static int first(Words words, int at) {
    int first = at;
    while (words.follows(first) && first > 0 && words.at(first - 1).isCapital() && !isThe(words, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isThe(Words words, int at) {
    return words.key(at).equals("the");
  }

  private Optional<Entity> meant(String called) {
    Optional<Entity> meant =
        Optional.ofNullable(leading.getOrDefault(called, last.get(called)));
    return called.equals(ALLIANCE) && otherAlliance ? Optional.empty() : meant;
  }
}
