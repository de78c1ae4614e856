package entente.link.form;

import entente.facts.Entity;
import entente.lexicon.Lexicon;
import entente.link.known.KnownNames;
import entente.link.word.Cues;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds "the Council", "the Union", "the bloc" behind the full name of an organisation of the same
 * article; where two full names end alike, the first of the opening (headline and first paragraph)
 * is meant, for the article is about it; else, and where two stand there side by side, the one
 * named last.
 */
public final class ShortNames {
  private static final String NATO = "org/nato";

  private final Lexicon lexicon;
  private final Cues cues;
  private final KnownNames known;
  private final Map<String, Entity> leading = new HashMap<>();
  private final Map<String, Entity> last = new LinkedHashMap<>();
  private final Map<String, Entity> begun = new HashMap<>();
  private boolean otherAlliance;

  public ShortNames(Lexicon lexicon, Cues cues, KnownNames known) {
    this.cues = cues;
    this.known = known;
    this.lexicon = lexicon;
  }

  /**
   * Marks the short names of a block; the blocks of an article come in text order.
   *
   * @param opening whether it is the headline or the first paragraph
   */
  public void apply(Marks marks, boolean opening) {
    Words words = marks.words();
    for (int at = 0; at < words.size(); at++) {
      marks.from(at).ifPresent(found -> note(words, found, opening));
      otherAlliance |= cues.is(Use.ALLIANCE, words.key(at)) && marks.at(at - 1).isPresent();
      begun(marks, at).ifPresent(marks::mark);
      if (marks.at(at).isEmpty() && isShort(words, at)) {
        int here = at;
        meant(words, at).map(entity -> shortName(here, here, entity)).ifPresent(marks::mark);
      }
    }
  }

  /** Notes a body, or those in the name of a document: "Communiqué of the Harbour Council". */
  private void note(Words words, Found found, boolean opening) {
    boolean document = found.entity().kind() == Entity.Kind.AGREEMENT && !found.entity().known();
    if (document) {
      for (int at = found.first(); at <= found.last(); at++) {
        known.at(words, at).map(Found::entity).ifPresent(body -> noteWhole(body, opening, false));
      }
    } else if (!found.is(Found.Kind.SHORT)) {
      noteWhole(found.entity(), opening, isBeside(words, found));
      beginning(words, found).ifPresent(name -> begun.put(name, found.entity()));
    }
  }

  /** "the African Union and the | European Union". */
  private static boolean isBeside(Words words, Found next) {
    int first = next.first();
    boolean the = first > 0 && words.key(first - 1).equals("the");
    int before = the ? first - 2 : first - 1;
    return before >= 0 && words.key(before).equals("and");
  }

  /** "General Secretariat" where "General Secretariat of the Organization" is written. */
  private static Optional<String> beginning(Words words, Found found) {
    int first = found.first();
    while (words.follows(first) && words.at(first - 1).isCapital() && !words.begins(first - 1)) {
      first--;
    }
    int of = found.first();
    while (of < found.last() && !isOf(words.key(of))) {
      of++;
    }
    boolean body = found.entity().kind() == Entity.Kind.ORGANISATION;
    return body && first < found.first() && of < found.last()
        ? Optional.of(words.written(first, of - 1))
        : Optional.empty();
  }

  /** Notes a body, and before it the one that it is a part of. */
  private void noteWhole(Entity entity, boolean opening, boolean beside) {
    whole(entity).ifPresent(body -> note(body, opening, beside));
    note(entity, opening, beside);
  }

  private void note(Entity entity, boolean opening, boolean beside) {
    if (entity.kind() != Entity.Kind.ORGANISATION) {
      return;
    }
    beginning(entity).ifPresent(words -> begun.put(words, entity));
    for (String head : heads(entity)) {
      last.remove(head);
      last.put(head, entity);
      if (opening) {
        leading.merge(head, entity, (first, next) -> beside || isPart(next, first) ? next : first);
      }
    }
  }

  /** "Ministerial Council of the Cooperation Council": whose text it is has both in its opening. */
  private boolean isPart(Entity body, Entity whole) {
    return whole(body).filter(whole::equals).isPresent();
  }

  /** The African Union behind "Peace and Security Council of the African Union". */
  private Optional<Entity> whole(Entity entity) {
    int of = entity.label().indexOf(" of the ");
    String whole = of < 0 ? "" : entity.label().substring(of + " of the ".length());
    return known.named(whole).filter(part -> of > 0);
  }

  /** "the Reserve Bank" behind "Reserve Bank of India": what stands before "of" or "for". */
  private static Optional<String> beginning(Entity entity) {
    Words name = Words.of(entity.label());
    int of = 0;
    while (of < name.size() && !isOf(name.key(of))) {
      of++;
    }
    return of > 1 && of < name.size() ? Optional.of(name.written(0, of - 1)) : Optional.empty();
  }

  private Optional<Found> begun(Marks marks, int at) {
    Words words = marks.words();
    if (!words.follows(at) || !words.key(at - 1).equals("the") || !words.at(at).isCapital()) {
      return Optional.empty();
    }
    for (int end = at + 1; words.follows(end) && words.at(end).isCapital(); end++) {
      Entity meant = begun.get(words.written(at, end));
      int next = end + 1;
      boolean goesOn = words.joins(next) && (isOf(words.key(next)) || words.at(next).isCapital());
      if (meant != null && !goesOn && marks.isFree(at, end)) {
        return Optional.of(shortName(at, end, meant));
      }
    }
    return Optional.empty();
  }

  private static Found shortName(int first, int last, Entity meant) {
    return new Found(first, last, meant, Found.Kind.SHORT, "short-name", 0.8);
  }

  private Set<String> heads(Entity entity) {
    Set<String> heads = new LinkedHashSet<>();
    Words name = Words.of(entity.label());
    for (int i = 0; i < name.size(); i++) {
      boolean first = heads.isEmpty() && cues.is(Use.BODY_NOUN, name.key(i));
      if (first && (i + 1 == name.size() || i == 0 || isOf(name.key(i + 1)))) {
        heads.add(name.key(i));
      }
    }
    if (entity.id().equals(NATO)) {
      heads.addAll(cues.all(Use.ALLIANCE));
    } else if (!entity.id().startsWith("org/un") && lexicon.members(entity).size() > 1) {
      heads.addAll(cues.all(Use.MEMBERS_NOUN));
    }
    return heads;
  }

  private static boolean isOf(String key) {
    return List.of("of", "for", "on").contains(key);
  }

  /** "the Council", not "the Council of Europe" or "the National Council". */
  private boolean isShort(Words words, int at) {
    boolean the = (words.follows(at) && words.key(at - 1).equals("the")) || isPoint(words, at);
    String key = words.key(at);
    boolean head =
        words.at(at).isCapital() ? cues.is(Use.BODY_NOUN, key) : cues.is(Use.BODY_NOUN_SMALL, key);
    boolean goesOn =
        words.joins(at + 1) && (isOf(words.key(at + 1)) || words.at(at + 1).isCapital());
    return the && head && !goesOn;
  }

  /** "4. Council expresses": how the points of a communiqué begin. */
  private static boolean isPoint(Words words, int at) {
    boolean opens = at == 0 || (at == 1 && words.key(0).matches("\\d+"));
    return opens && words.follows(at + 1) && !words.at(at + 1).isCapital();
  }

  private Optional<Entity> meant(Words words, int at) {
    String key = words.key(at);
    return cues.is(Use.ALLIANCE, key) && otherAlliance
        ? Optional.empty()
        : Optional.ofNullable(leading.getOrDefault(key, last.get(key)));
  }
}
