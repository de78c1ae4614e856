package entente.link.office;

import static java.util.stream.Collectors.joining;

import entente.article.Text;
import entente.facts.Entity;
import entente.link.OfficeMention;
import entente.link.word.Found;
import entente.link.word.Marks;
import entente.link.word.Words;
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
  private static final int MAX = 4;
  private static final double SURE = 0.75;

  private final Map<String, Entity> holders = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  public TitleInitials(Text text, List<OfficeMention> held) {
    held.stream()
        .filter(office -> office.span().begin() < office.holder().span().begin())
        .forEach(office -> note(text, office));
  }

  private void note(Text text, OfficeMention office) {
    String written =
        text.value()
            .substring(
                text.utf16(office.span().begin()), text.utf16(office.holder().span().begin()));
    String initials = initials(Words.of(written));
    Entity holder = office.holder().entity();
    for (int from = 0; from <= initials.length() - MIN; from++) {
      Entity before = holders.putIfAbsent(initials.substring(from), holder);
      if (before != null && !before.equals(holder)) {
        shared.add(initials.substring(from));
      }
    }
  }

  /**
   * "KCS" of "Kenya's Cabinet Secretary for …", and so "CS": of words with capitals before "for".
   */
  private static String initials(Words title) {
    return IntStream.range(0, title.size())
        .takeWhile(at -> title.at(at).isCapital())
        .mapToObj(at -> title.at(at).text().substring(0, 1))
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
          && word.length() <= MAX
          && !shared.contains(word)
          && alone
          && marks.at(at).isEmpty()) {
        marks.mark(new Found(at, at, holder, "title-initials", SURE));
      }
    }
  }
}
