package entente.link.office;

import entente.facts.Entity;
import entente.facts.Mention;
import entente.facts.Office;
import entente.lexicon.Lexicon;
import entente.lexicon.Tenure;
import entente.link.OfficeMention;
import entente.link.person.Roster;
import entente.link.title.TitlePhrase;
import entente.link.title.TitleReader;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads "the President of France" or "the President" without a name: who is known to be it that
 * day, if the article names the person elsewhere, and no other who bears the title.
 */
final class OfficesAlone {
  private final Lexicon lexicon;
  private final TitleReader titles;
  private final Roster roster;
  private final Optional<LocalDate> day;

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  OfficesAlone(Lexicon lexicon, TitleReader titles, Roster roster, Optional<LocalDate> day) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.roster = roster;
    this.day = day;
  }

  /** The office whose title begins at the word. */
  Optional<OfficeMention> at(Marks marks, int at) {
    Words words = marks.words();
    boolean the = words.follows(at) && words.key(at - 1).equals("the") && words.at(at).isCapital();
    return titles
        .at(marks, at)
        .filter(phrase -> the && phrase.isOffice() && phrase.posts().size() == 1)
        .filter(phrase -> phrase.next() >= marks.size() || !goesOn(marks, phrase))
        .flatMap(phrase -> holder(phrase).map(held -> mention(words, at, phrase.next() - 1, held)));
  }

  /** "the President Xi", "the President of the Assembly". */
  private static boolean goesOn(Marks marks, TitlePhrase phrase) {
    Words words = marks.words();
    int next = phrase.next();
    boolean more =
        words.joins(next) && (words.at(next).isCapital() || words.key(next).equals("of"));
    return more || (words.gap(next).equals(",") && marks.from(next).isPresent());
  }

  private Optional<Held> holder(TitlePhrase phrase) {
    Title title = phrase.titles().getFirst();
    if (day.isEmpty() || !title.kind().isRuler()) {
      return Optional.empty();
    }
    List<Held> held =
        roster.persons().stream()
            .flatMap(person ->
                lexicon.tenures(person).stream()
                    .filter(tenure -> phrase.of().map(tenure.office().of()::equals).orElse(true))
                    .filter(tenure -> tenure.office().role().equals(title.role()))
                    .filter(tenure -> tenure.covers(day.get()))
                    .map(Tenure::office)
                    .map(office -> new Held(person, office)))
            .distinct()
            .toList();
    return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
  }

  private record Held(Entity person, Office office) {}

  private static OfficeMention mention(Words words, int first, int last, Held held) {
    Mention holder = new Mention(words.span(first, last), held.person(), "title-alone", 0.85);
    return new OfficeMention(
        words.span(first, last), holder, held.office(), 0.85, OfficeMention.Sign.ALONE);
  }
}
