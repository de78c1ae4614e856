package entente.link.title;

import entente.facts.Entity;
import entente.link.word.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Titles before or behind a name: "Deputy Prime Minister and Minister of Finance of Nepal".
 *
 * @param first its first word, the state or organisation included
 * @param next the word behind it, where a name may begin
 * @param of for whom the bearer acts, if the words say so: the owner of the first office
 * @param time when the bearer holds them
 */
public record TitlePhrase(int first, int next, List<Post> posts, Optional<Entity> of, Time time) {
  /** When somebody holds an office, seen from the article. */
  public enum Time {
    NOW,
    /** "former", "late" */
    BEFORE,
    /** "incoming" */
    LATER
  }

  public TitlePhrase {
    posts = List.copyOf(posts);
  }

  /** One title of nobody named. */
  public static TitlePhrase of(int first, int next, Title title) {
    Post post = new Post(title, Optional.empty());
    return new TitlePhrase(first, next, List.of(post), Optional.empty(), Time.NOW);
  }

  public List<Title> titles() {
    return posts.stream().map(Post::title).toList();
  }

  /** Whether it makes its bearer the holder of an office. */
  public boolean isOffice() {
    return time == Time.NOW && isOfficial();
  }

  /** Whether it made its bearer the holder of an office that is over. */
  public boolean isFormerOffice() {
    return time == Time.BEFORE && isOfficial();
  }

  private boolean isOfficial() {
    return posts.stream().noneMatch(post -> post.title().kind() == Title.Kind.OCCUPATION);
  }

  /** Whether nothing but "Mr." or "Dr." was read. */
  public boolean isHonorific() {
    return posts.isEmpty();
  }

  /** The same offices, held before. */
  public TitlePhrase over() {
    return new TitlePhrase(first, next, posts, of, Time.BEFORE);
  }

  /** These offices and those behind them; what was nobody's is of whom the next are. */
  public TitlePhrase and(TitlePhrase next) {
    List<Post> all = new ArrayList<>(ownedBy(next.of()).posts());
    all.addAll(next.posts());
    return new TitlePhrase(first, next.next(), all, of.isPresent() ? of : next.of(), time);
  }

  /** The same words, by which that office is meant. */
  public TitlePhrase held(Post post) {
    return new TitlePhrase(first, next, List.of(post), post.of(), time);
  }

  /** The same offices, held for the head of an organisation. */
  TitlePhrase sentBy(Title sender) {
    List<Post> sent =
        posts.stream().map(post -> new Post(post.title().sentBy(sender), post.of())).toList();
    return new TitlePhrase(first, next, sent, of, time);
  }

  /** The same offices, those of nobody so far being the owner's. */
  public TitlePhrase ownedBy(Optional<Entity> owner) {
    List<Post> owned = posts.stream().map(post -> post.or(owner)).toList();
    return new TitlePhrase(first, next, owned, of.isPresent() ? of : owner, time);
  }
}
