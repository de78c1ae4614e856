package entente.link.known;

import entente.facts.Entity;
import entente.lexicon.Form;
import entente.link.word.Cues;
import entente.link.word.Use;
import entente.link.word.Word;
import entente.link.word.WordTrie;
import entente.link.word.Words;
import java.util.Set;

/**
 * Says whether the name of a state or place is part of another name: "Chad Smith", "New Mexico".
 */
final class Homonyms {
  private static final String CITY = "City";
  private static final Set<String> OF_OR_TO = Set.of("of", "to");
  private static final String AMERICAN_PLACE = "place/us/";

  private final Cues cues;
  private final People people;
  private final WordTrie<KnownNames.Entry> trie;

  Homonyms(Cues cues, People people, WordTrie<KnownNames.Entry> trie) {
    this.cues = cues;
    this.people = people;
    this.trie = trie;
  }

  /** "Chad Smith", "New Mexico", "Michael Jordan", "Georgia, U.S.": the word belongs elsewhere. */
  boolean isElsewhere(Words text, int at, Entity entity) {
    boolean before = text.follows(at) && text.at(at - 1).isCapital();
    if (entity.kind() != Entity.Kind.STATE && entity.kind() != Entity.Kind.PLACE) {
      boolean word = !text.at(at).isUpper();
      boolean given = entity.kind() == Entity.Kind.PERSON && isFirstOfName(text, at);
      boolean inForm =
          before && cues.forms(text, at - 1).stream().anyMatch(hit -> hit.last() >= at);
      return given
          || (word && inForm)
          || (word && before && !text.begins(at - 1) && isPlainCapital(text, at - 1));
    }
    if (before && (isQuarter(text, at, entity) || isArtist(text, at))) {
      return true;
    }
    if (isBorne(text, at, entity) || isOfAmericans(text, at) || isOfAmericans(text, at - 1)) {
      return true;
    }
    if (isOfKindred(text, at + 1) || isOfKindred(text, at) || isLandOfName(text, at)) {
      return true;
    }
    return cues.is(Use.GIVEN, text.key(at)) && (isGivenName(text, at) || isUsState(text, at));
  }

  /** "Francis | Xavier", "Francis | J. Vik": a name that is known alone begins a longer one. */
  private boolean isFirstOfName(Words text, int at) {
    int next = at + 1;
    boolean initial =
        text.follows(next)
            && text.at(next).isInitial()
            && text.follows(next + 1)
            && text.at(next + 1).isCapital();
    return initial || (text.follows(next) && !text.isTitleCased() && mayBeSurname(text, next));
  }

  /** "Cuban American leaders", "Irish-Americans": a people of their own, of neither state. */
  private boolean isOfAmericans(Words text, int at) {
    int next = at + 1;
    if (at < 0 || !cues.is(Use.AMERICAN, text.key(next))) {
      return false;
    }
    boolean hyphen = text.gap(next).equals("-") && text.key(next).endsWith("s");
    return (text.follows(next) || hyphen)
        && text.at(at).isCapital()
        && trie.at(text, at).stream()
            .filter(hit -> hit.last() == at)
            .flatMap(hit -> hit.values().stream())
            .anyMatch(entry -> entry.name().form() == Form.ADJECTIVE);
  }

  /** "Bosnian | Serbs", "Turkish | Cypriots": a people within another state, of neither of them. */
  private boolean isOfKindred(Words text, int at) {
    return text.follows(at)
        && cues.is(Use.KINDRED, text.key(at))
        && text.at(at - 1).isCapital()
        && trie.at(text, at - 1).stream()
            .filter(hit -> hit.last() == at - 1)
            .flatMap(hit -> hit.values().stream())
            .anyMatch(entry -> entry.name().entity().kind() == Entity.Kind.STATE);
  }

  /** "Niger | State", "Washington | state's governor". */
  private boolean isLandOfName(Words text, int at) {
    int next = at + 1;
    boolean last = !text.follows(at + 2) || !text.at(at + 2).isCapital();
    return text.follows(next)
        && last
        && cues.is(Use.NAMESAKE, text.key(at))
        && isLand(text.key(next))
        && !text.isTitleCased();
  }

  private boolean isLand(String key) {
    return cues.is(Use.LAND, key) && !key.endsWith("s");
  }

  /** "New Mexico"; "New U.S. sanctions" at the head of a sentence are those of the state. */
  private boolean isQuarter(Words text, int at, Entity entity) {
    boolean fresh =
        text.begins(at - 1)
            && cues.is(Use.FRESH, text.key(at - 1))
            && !text.at(at).text().equalsIgnoreCase(entity.label());
    return cues.is(Use.QUARTER, text.key(at - 1)) && !fresh;
  }

  /** "Ms. Paris", "Foreign Minister Lagos", "President Peter London": the surname of a person. */
  private boolean isBorne(Words text, int at, Entity entity) {
    boolean goesOn =
        text.joins(at + 1) && (text.at(at + 1).isCapital() || text.gap(at + 1).equals("-"));
    if (!text.follows(at) || goesOn || text.isTitleCased() || text.at(at).isAbbreviation()) {
      return false;
    }
    int before = at - 1;
    if (isTitled(text, at)) {
      return entity.type().equals(CITY)
          || cues.is(Use.GIVEN, text.key(at))
          || !cues.honorifics(text, before).isEmpty();
    }
    if (!mayBeSurname(text, before) || (text.begins(before) && !isFirstName(text.key(before)))) {
      return false;
    }
    boolean initial = text.at(before).isInitial() && text.follows(before);
    int first = initial ? before - 1 : before;
    return isFirstName(text.key(first)) || isTitled(text, first);
  }

  private boolean isFirstName(String key) {
    return people.isFirstName(key) || cues.is(Use.FIRST_NAME, key);
  }

  /** Whether a title or "Mr." with a capital stands right before the word. */
  private boolean isTitled(Words text, int at) {
    return text.follows(at)
        && text.at(at - 1).isCapital()
        && (cues.endsTitle(text, at - 1) || cues.endsHonorific(text, at - 1));
  }

  /** "actor Denzel Washington": behind an occupation the names are a person's. */
  private boolean isArtist(Words text, int at) {
    return text.follows(at - 1)
        && mayBeSurname(text, at - 1)
        && cues.occupations(text, at - 2).stream().anyMatch(hit -> hit.last() == at - 2);
  }

  private boolean isGivenName(Words text, int at) {
    if (isOwner(text, at) || (at > 0 && text.gap(at).equals("-"))) {
      return false;
    }
    boolean surnameAfter = text.follows(at + 1) && mayBeSurname(text, at + 1);
    boolean nameBefore = text.follows(at) && mayBeSurname(text, at - 1) && !text.begins(at - 1);
    return surnameAfter || nameBefore;
  }

  /**
   * "President of Georgia Levan Kobalia", "ambassador to Georgia Levan Kobalia": the name behind
   * the state is that of an official.
   */
  private boolean isOwner(Words text, int at) {
    return text.follows(at)
        && OF_OR_TO.contains(text.key(at - 1))
        && at > 1
        && (cues.endsTitle(text, at - 2)
            || isOfState(text.key(at - 2))
            || cues.isPortfolioWord(text.key(at - 2))
            || isAfterState(text, at - 2));
  }

  /** "High Commissioner of Chad to Kenya Ana Vik": two states in a row belong to one title. */
  private boolean isAfterState(Words text, int at) {
    return at > 1
        && OF_OR_TO.contains(text.key(at - 1))
        && trie.at(text, at).stream()
            .filter(hit -> hit.last() == at)
            .flatMap(hit -> hit.values().stream())
            .anyMatch(entry -> entry.name().entity().kind() == Entity.Kind.STATE);
  }

  private boolean isOfState(String key) {
    return cues.is(Use.STATE_FORM, key) || cues.is(Use.BODY_NOUN, key);
  }

  private boolean mayBeSurname(Words text, int at) {
    boolean abbreviation = text.at(at).text().endsWith(".") && !text.at(at).isInitial();
    return isPlainCapital(text, at)
        && !abbreviation
        && !cues.is(Use.NOT_PERSON, text.key(at))
        && !cues.isPortfolioWord(text.key(at));
  }

  private boolean isPlainCapital(Words text, int at) {
    Word word = text.at(at);
    return word.isCapital()
        && !cues.is(Use.STOP, word.key())
        && cues.titles(text, at).isEmpty()
        && trie.at(text, at).isEmpty()
        && cues.forms(text, at).isEmpty();
  }

  /** "Georgia, U.S.", "the state of Georgia", "Atlanta, Georgia", "Georgia Governor …". */
  private boolean isUsState(Words text, int at) {
    boolean us =
        at + 1 < text.size()
            && text.gap(at + 1).equals(",")
            && cues.is(Use.AMERICA, text.key(at + 1))
            && text.at(at + 1).isCapital();
    boolean stateOf =
        at > 1 && text.follows(at) && text.key(at - 1).equals("of") && isStateWord(text, at - 2);
    boolean ruled =
        text.follows(at + 1)
            && cues.is(Use.LAND_OFFICE, text.key(at + 1))
            && text.at(at + 1).isCapital();
    boolean city = at > 0 && text.gap(at).equals(",") && isAmericanCity(text, at - 1);
    boolean owner =
        at + 1 < text.size()
            && text.gap(at + 1).equals("'s")
            && cues.is(Use.LAND_OFFICE, text.key(at + 1));
    return us || stateOf || ruled || city || owner || isOfOfficer(text, at);
  }

  /** "Governor | Brian Kemp | of Georgia". */
  private boolean isOfOfficer(Words text, int at) {
    if (!text.follows(at) || !text.key(at - 1).equals("of")) {
      return false;
    }
    int before = at - 2;
    while (before > at - 6 && before > 0 && text.follows(before) && text.at(before).isCapital()) {
      if (cues.is(Use.LAND_OFFICE, text.key(before))) {
        return true;
      }
      before--;
    }
    return before >= 0 && cues.is(Use.LAND_OFFICE, text.key(before));
  }

  private boolean isStateWord(Words text, int at) {
    String key = text.key(at);
    return cues.is(Use.LAND, key) && (key.endsWith("s") || !text.at(at).isCapital());
  }

  private boolean isAmericanCity(Words text, int at) {
    return trie.at(text, at).stream()
        .filter(hit -> hit.last() == at)
        .flatMap(hit -> hit.values().stream())
        .anyMatch(entry -> entry.name().entity().id().startsWith(AMERICAN_PLACE));
  }
}
