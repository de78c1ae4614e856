package entente.link.office;

import entente.facts.Entity;
import entente.link.OfficeMention;
import entente.link.title.Post;
import entente.link.title.TitlePhrase;
import entente.link.title.TitleReader;
import entente.link.word.Marks;
import entente.link.word.Title;
import entente.link.word.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The envoys that an article names by their office only, who are named later: "Kenya recalled its
 * ambassador to Chad … Ambassador Ana Vik said". Those of two states are told by their names only.
 */
final class EnvoysBefore {
  private static final String SENT = " to ";

  private final TitleReader titles;
  private final BodiesBefore bodies;
  private final Map<String, Post> posts = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  EnvoysBefore(TitleReader titles, BodiesBefore bodies) {
    this.bodies = bodies;
    this.titles = titles;
  }

  /** Notes the office of an envoy whose title begins at the word and whom no name follows. */
  void note(Marks marks, int at) {
    titles
        .at(marks, at)
        .filter(phrase -> phrase.isOffice() && phrase.posts().size() == 1)
        .map(phrase -> phrase.ownedBy(bodies.whose(marks, phrase)))
        .filter(phrase -> phrase.of().filter(of -> of.kind() == Entity.Kind.STATE).isPresent())
        .map(phrase -> phrase.posts().getFirst())
        .filter(post -> post.title().kind() == Title.Kind.ENVOY)
        .ifPresent(this::note);
  }

  private void note(Post post) {
    String base = base(post.title());
    Post before = posts.get(base);
    if (before != null && !before.of().equals(post.of())) {
      shared.add(base);
    }
    if (before == null || post.title().title().contains(SENT)) {
      posts.put(base, post);
    }
  }

  private static String base(Title title) {
    return title.title().split(SENT, 2)[0];
  }

  /** The same title with the office noted before, if it says nothing but what its bearer is. */
  Borne named(Marks marks, Borne borne) {
    TitlePhrase phrase = borne.phrase();
    if (phrase.of().isPresent() || phrase.posts().size() != 1 || isRank(marks.words(), borne)) {
      return borne;
    }
    String title = phrase.titles().getFirst().title();
    return Optional.ofNullable(posts.get(title))
        .filter(post -> !shared.contains(title))
        .map(post -> borne.of(phrase.held(post)))
        .orElse(borne);
  }

  /** "Spokesman Ambassador Ana Vik": behind a title it is a rank. */
  private static boolean isRank(Words words, Borne borne) {
    boolean capital = words.follows(borne.first()) && words.at(borne.first() - 1).isCapital();
    return borne.sign() == OfficeMention.Sign.BEHIND
        || (capital && !words.begins(borne.first() - 1));
  }
}
