package entente.link.office;

import static java.util.stream.Collectors.joining;

import entente.facts.Entity;
import entente.link.OfficeMention;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Word;
import entente.link.word.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds persons called by the initials of their title: "The Cabinet Secretary … The CS thanked".
 * Two of one title in an article are told by their names only.
 */
public final class TitleInitials {
  private static final int MIN = 2;
  private static final double SURE = 0.75;
  private static final Set<OfficeMention.Sign> BEFORE =
      EnumSet.of(OfficeMention.Sign.BEFORE, OfficeMention.Sign.COMMA);

  private final Map<String, Entity> holders = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  TitleInitials(List<Borne> titles) {
    titles.stream()
        .filter(title -> title.phrase().isOffice() && BEFORE.contains(title.sign()))
        .forEach(this::note);
  }

  private void note(Borne title) {
    String initials = initials(title);
    Entity holder = title.person().entity();
    for (int from = 0; from <= initials.length() - MIN; from++) {
      Entity before = holders.putIfAbsent(initials.substring(from), holder);
      if (before != null && !before.equals(holder)) {
        shared.add(initials.substring(from));
      }
    }
  }

  /**
   * "KCS" of "Kenya's Cabinet Secretary for …", and so "CS": of words with capitals before "for" or
   * the comma in "Cabinet Secretary, Dr. Vik".
   */
  private static String initials(Borne title) {
    return IntStream.range(title.first(), title.person().first())
        .takeWhile(at -> at == title.first() || !title.words().gap(at).equals(","))
        .mapToObj(title.words()::at)
        .takeWhile(Word::isCapital)
        .map(word -> word.text().substring(0, 1))
        .collect(joining());
  }

  /** Marks the initials of a block that are no name yet. */
  public void apply(Marks marks) {
    Words words = marks.words();
    if (words.isShouted()) {
      return;
    }
    for (int at = 0; at < words.size(); at++) {
      String word = words.at(at).text();
      Entity holder = holders.get(word);
      boolean alone = at == 0 || !words.at(at - 1).isCapital() || words.key(at - 1).equals("the");
      if (holder != null
          && word.length() >= MIN
          && !shared.contains(word)
          && alone
          && marks.at(at).isEmpty()) {
        marks.mark(new Found(at, at, holder, "title-initials", SURE));
      }
    }
  }
}
