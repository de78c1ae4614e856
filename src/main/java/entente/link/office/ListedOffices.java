package entente.link.office;

import entente.article.Span;
import entente.facts.Entity;
import entente.facts.Office;
import entente.link.OfficeMention;
import entente.link.title.TitlePhrase;
import entente.link.word.Cues;
import entente.link.word.Title;
import entente.link.word.Use;
import entente.link.word.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose officers follow the head of a state in a list: "King Hamad of Bahrain, Crown Prince Salman
 * and Foreign Minister Lund".
 */
final class ListedOffices {
  private final Cues cues;
  private final Set<Span> listed = new HashSet<>();

  ListedOffices(Cues cues) {
    this.cues = cues;
  }

  /** The state of the officer whose title begins at the word, if the one before it heads a list. */
  Optional<Entity> owner(Words words, int at, TitlePhrase phrase, List<OfficeMention> offices) {
    if (phrase.of().isPresent() || phrase.isHonorific() || offices.isEmpty() || isHead(phrase)) {
      return Optional.empty();
    }
    boolean and = words.follows(at) && words.key(at - 1).equals("and");
    int last = and ? at - 2 : at - 1;
    OfficeMention before = offices.getLast();
    boolean next =
        last >= 0
            && (and || words.gap(at).equals(","))
            && before.span().end() == words.span(last, last).end()
            && before.office().of().kind() == Entity.Kind.STATE
            && (leads(before.office())
                || listed.contains(before.span())
                || (cues.offices().isMinister(before.office().role()) && isAdviser(phrase)));
    return next ? Optional.of(before.office().of()) : Optional.empty();
  }

  private boolean leads(Office office) {
    return cues.offices().isRole(Use.RULER, office.role())
        || cues.offices().isRole(Use.SOVEREIGN, office.role());
  }

  /** Notes that the office was read so. */
  void note(Span span) {
    listed.add(span);
  }

  private static boolean isAdviser(TitlePhrase phrase) {
    return phrase.titles().stream().allMatch(title -> title.kind() == Title.Kind.ADVISER);
  }

  private static boolean isHead(TitlePhrase phrase) {
    return phrase.titles().stream().anyMatch(title -> title.kind() == Title.Kind.HEAD_OF_STATE);
  }
}
